/** The small signs of the sheet, each on a 24 x 24 grid, each one or two paths. */
import { Circle, Path, Svg } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Look } from "./look";
import { ink, mm, RIGID } from "./measures";

function Sign({ size, children }: { size: number; children: ReactNode }) {
  return (
    <Svg viewBox="0 0 24 24" style={{ width: mm(size), height: mm(size), flexShrink: RIGID }}>
      {children}
    </Svg>
  );
}

const outlines = {
  octagon: "M8 2h8l6 6v8l-6 6H8l-6-6V8zM15 9l-6 6M9 9l6 6",
  phone:
    "M7 3H4.6A1.6 1.6 0 0 0 3 4.7 17 17 0 0 0 19.3 21a1.6 1.6 0 0 0 1.7-1.6V17a1.6 1.6 0 0 0-1.2-1.5l-3-.8a1.6 1.6 0 0 0-1.6.4L14 16.300a12 12 0 0 1-6.3-6.300l1.2-1.200a1.6 1.6 0 0 0 .4-1.600l-.8-3A1.6 1.6 0 0 0 7 3z",
  bubble: "M12 3a9 9 0 0 0-7.8 13.500L3 21l4.5-1.200A9 9 0 1 0 12 3z",
  barred: "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zM4.9 4.900l14.2 14.2",
  check: "M20 6L9 17l-5-5",
  cross: "M18 6L6 18M6 6l12 12",
  arrowRight: "M4 12h15M12 5l7 7l-7 7",
  arrowLeft: "M20 12H5M12 5l-7 7l7 7",
  again: "M4 8h15M15 4l4 4l-4 4M20 16H5M9 12l-4 4l4 4",
  person: "M12 3a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM4 21a8 7 0 0 1 16 0",
} as const;

/** A sign drawn as a line. `size` in mm, `weight` in units of the grid. */
export function Outline({
  sign,
  size,
  color = ink.text,
  weight = 2.2,
}: {
  sign: keyof typeof outlines;
  size: number;
  color?: string;
  weight?: number;
}) {
  return (
    <Sign size={size}>
      <Path
        d={outlines[sign]}
        fill="none"
        stroke={color}
        strokeWidth={weight}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Sign>
  );
}

/** An arrow to what is read next. */
export function Arrow({ look, weight }: { look: Look; weight: number }) {
  const sign = look.direction === "rtl" ? "arrowLeft" : "arrowRight";
  return <Outline sign={sign} size={look.drawn.sign - 0.2} weight={weight} />;
}

/** Where the roller presses, in the pictures and beside "Feel it". */
export function ContactSign({ size }: { size: number }) {
  return (
    <Sign size={size}>
      <Path
        d="M2 19A10 10.5 0 0 1 22 19Z"
        fill={ink.contact}
        stroke={ink.text}
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
    </Sign>
  );
}

/** The line not to roll past, in the pictures and beside "Stop". */
export function StopLineSign({ size }: { size: number }) {
  return (
    <Sign size={size}>
      <Path d="M12 1v5.2M12 9.400v5.200M12 17.800v5.2" fill="none" stroke={ink.stopLine} strokeWidth={4} />
    </Sign>
  );
}

/** Where never to roll, as it is hatched on the body map. */
export function NeverSign({ size }: { size: number }) {
  return (
    <Sign size={size}>
      <Path
        d="M3 4H21V20H3ZM3 10L9 4M3 16L15 4M5 20L21 4M11 20L21 10M17 20L21 16"
        fill="none"
        stroke={ink.stopLine}
        strokeWidth={1.6}
      />
    </Sign>
  );
}

/** The way to roll, to and fro. */
export function RollSign({ size }: { size: number }) {
  return (
    <Sign size={size}>
      <Path d="M1 12L7 7V10.300H17V7L23 12L17 17V13.700H7V17Z" fill={ink.arrow} />
    </Sign>
  );
}

/** The roller, seen from its end: also the mark beside the clinic's name. */
export function RollerSign({ size }: { size: number }) {
  return (
    <Sign size={size}>
      <Circle cx={12} cy={12} r={10} fill={ink.amber} stroke={ink.amberDark} strokeWidth={1.6} />
      <Circle cx={12} cy={12} r={4} fill={ink.amberDark} />
    </Sign>
  );
}

/** A mat, half rolled up. */
export function MatSign({ size }: { size: number }) {
  return (
    <Sign size={size}>
      <Path
        d="M1 19H17A4 4 0 1 0 13 15M17 16.400A1.4 1.4 0 1 0 15.7 15"
        fill="none"
        stroke={ink.text}
        strokeWidth={2}
        strokeLinecap="round"
      />
    </Sign>
  );
}

/** A chair to get up with. */
export function ChairSign({ size }: { size: number }) {
  return (
    <Sign size={size}>
      <Path
        d="M6 2V22M6 13H18V22"
        fill="none"
        stroke={ink.text}
        strokeWidth={2.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Sign>
  );
}
