import { Path, Svg } from "@react-pdf/renderer";
import { mm, RIGID } from "./measures";
import { qrPath } from "./qr-path";

// White modules around the code. Paper is white beyond them, so two on the drawing make more than the four a reader needs.
const QUIET = 2;

/** A QR code `size` mm wide, its quiet zone included. */
export function QrCode({ text, size, level }: { text: string; size: number; level: "L" | "M" }) {
  const { size: modules, data } = qrPath(text, level);
  const side = modules + 2 * QUIET;
  return (
    <Svg
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      style={{ width: mm(size), height: mm(size), flexShrink: RIGID }}
    >
      <Path d={data} fill="#000000" />
    </Svg>
  );
}
