import { readArguments } from "./arguments.mjs";
import { print } from "./output.mjs";
import { catalogue, readProgram } from "./program-input.mjs";

/** Prints the timeline of a program, or its JSON. */
export async function plan(argv) {
  const { values, positionals } = readArguments(argv, { json: { type: "boolean" } });
  const file = await readProgram(positionals[0] ?? "-");
  const [{ planSession }, { clock }, { findMove }, { andVariation }] = await Promise.all([
    import("../../lib/program/timeline.ts"),
    import("../../lib/program/describe-time.ts"),
    import("../../lib/moves/move.ts"),
    import("../../lib/copy/clinic/variations.ts"),
  ]);
  const session = planSession(file.moves);
  if (values.json) {
    print(JSON.stringify(session, null, 2));
    return 0;
  }
  const moves = await catalogue();
  for (const { kind, startSecond, seconds, moveIndex, side } of session.segments) {
    const { move, variation } = file.moves[moveIndex];
    const name = findMove(moves, move)?.plainName ?? move;
    print(
      `${clock(startSecond).padStart(6)}  ${clock(seconds).padStart(5)}  ${kind.padEnd(12)} ${name}${side ? `, ${side}` : ""}${andVariation(variation)}`,
    );
  }
  print(`Hands-on ${clock(session.handsOnSeconds)}, whole session ${clock(session.wholeSessionSeconds)}.`);
  return 0;
}
