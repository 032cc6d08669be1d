import { figureFile } from "../steps/draw-figure.mjs";
import { Misunderstood, oneOf, readArguments } from "./arguments.mjs";
import { print, write } from "./output.mjs";
import { USAGE } from "./usage.mjs";

/** Lists the pictures, or prints one as an SVG. */
export async function figure(argv) {
  const { values, positionals } = readArguments(argv, {
    output: { type: "string", short: "o" },
    list: { type: "boolean" },
    side: { type: "string" },
    pose: { type: "string" },
    variation: { type: "string" },
    ink: { type: "string", default: "screen" },
  });
  const [{ figureNames }, { findFigure }, { inkNames }, { bodySides }] = await Promise.all([
    import("../../lib/figure/poses.ts"),
    import("../../lib/figure/find-figure.ts"),
    import("../../lib/figure/inks.ts"),
    import("../../lib/moves/move.ts"),
  ]);
  if (values.list) {
    print(figureNames.join("\n"));
    return 0;
  }
  if (positionals.length === 0)
    throw new Misunderstood(`Name a move or picture; --list names them.\n${USAGE}`);
  if (positionals.length > 1)
    throw new Misunderstood(
      `Only one move or picture at a time: "${positionals.slice(1).join('", "')}" is too much.`,
    );
  oneOf("--ink", values.ink, inkNames);
  if (values.side !== undefined) oneOf("--side", values.side, bodySides);
  const side = values.side ?? null;
  const { pose, variation } = values;
  const found = findFigure({ picture: positionals[0], side, pose, variation });
  if (!found.ok) throw new Misunderstood(found.message);
  const svg = await figureFile(found.name, side, values.ink);
  if (values.output) write(values.output, svg);
  else print(svg);
  return 0;
}
