/** The shapes of a recorded picture, for those who draw it their own way. */
import { inflateSync } from "node:zlib";
import type { RecordedPicture } from "@/lib/handout/record-picture";

/** A path with what it is painted with; colours are shares of red, green and blue. */
export type Shape = {
  readonly data: string;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  /** As pdfkit counts them: 0 butt or miter, 1 round. */
  readonly cap: number;
  readonly join: number;
};

type State = Omit<Shape, "data" | "fill" | "stroke"> & { readonly fill: string; readonly stroke: string };

const START: State = {
  scale: 1,
  left: 0,
  top: 0,
  fill: "#000000",
  stroke: "#000000",
  width: 1,
  cap: 0,
  join: 0,
};

/** Everything painted, in order. Clips are left out: they are the picture's own edges. */
export function shapesOf({ deflated }: RecordedPicture): readonly Shape[] {
  const shapes: Shape[] = [];
  const saved: State[] = [];
  let state = START;
  let data = "";
  let [x, y] = [0, 0];
  const paint = (isFilled: boolean, isStroked: boolean) => {
    const { fill, stroke } = state;
    shapes.push({ ...state, data, fill: isFilled ? fill : null, stroke: isStroked ? stroke : null });
    data = "";
  };
  const doers: Record<string, (numbers: readonly number[]) => void> = {
    q: () => void saved.push(state),
    Q: () => {
      state = saved.pop() ?? START;
    },
    cm: ([scale = 1, , , , left = 0, top = 0]) => {
      state = {
        ...state,
        scale: state.scale * scale,
        left: state.left + state.scale * left,
        top: state.top + state.scale * top,
      };
    },
    w: ([width = 1]) => {
      state = { ...state, width };
    },
    J: ([cap = 0]) => {
      state = { ...state, cap };
    },
    j: ([join = 0]) => {
      state = { ...state, join };
    },
    scn: (color) => {
      state = { ...state, fill: hex(color) };
    },
    SCN: (color) => {
      state = { ...state, stroke: hex(color) };
    },
    m: (to) => {
      data += `M${to.join(" ")}`;
    },
    l: (to) => {
      data += `L${to.join(" ")}`;
    },
    c: (to) => {
      data += `C${to.join(" ")}`;
    },
    v: (to) => {
      data += `C${x} ${y} ${to.join(" ")}`;
    },
    h: () => {
      data += "Z";
    },
    n: () => {
      data = "";
    },
    f: () => paint(true, false),
    S: () => paint(false, true),
    B: () => paint(true, true),
  };
  for (const line of inflateSync(deflated).toString().split("\n")) {
    const words = line.split(" ");
    const operator = words.pop() ?? "";
    const numbers = words.map(Number);
    doers[operator]?.(numbers);
    if (numbers.length > 1) [x, y] = numbers.slice(-2) as [number, number];
  }
  return shapes;
}

function hex(color: readonly number[]): string {
  return `#${color
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
