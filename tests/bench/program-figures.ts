/** The pictures a program of all seven moves shows: as it is printed, and where a side is shown, the left one. */
import { en } from "@/lib/copy/patient/en";
import type { FigureName } from "@/lib/figure/figure-name";
import { figurePaths } from "@/lib/figure/figure-paths";
import { composeFigures } from "@/lib/handout/compose-figures";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { prescribe } from "@/lib/program/program";

export const programFigures: readonly FigureName[] = builtInCatalogue.moves.flatMap((move, index) =>
  composeFigures({ move, prescribed: prescribe(move, `m${index}`) }, en).map(({ name }) => name),
);

/** Draws each of them as shapes and paths. A second call in the same thread finds them remembered. */
export function drawProgram(): number {
  return programFigures.reduce((paths, name) => paths + figurePaths(name, "left").length, 0);
}
