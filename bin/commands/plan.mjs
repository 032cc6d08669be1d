import { readArguments } from "./arguments.mjs";
import { print } from "./output.mjs";
import { catalogue, readProgram } from "./program-input.mjs";

/** Prints the timeline of a program, or its JSON. */
export async function plan(argv) {
  const { values, positionals } = readArguments(argv, { json: { type: "boolean" } });
  const file = await readProgram(positionals[0] ?? "-");
  const [{ planSession }, { shorterSession }, { clock }, { findMove }, words, { andVariation }] =
    await Promise.all([
      import("../../lib/program/timeline.ts"),
      import("../../lib/program/shorter-session.ts"),
      import("../../lib/program/describe-time.ts"),
      import("../../lib/moves/move.ts"),
      import("../../lib/copy/clinic/optional-moves.ts"),
      import("../../lib/copy/clinic/variations.ts"),
    ]);
  const session = planSession(file.moves);
  const shorter = shorterSession(file.moves);
  if (values.json) {
    print(JSON.stringify({ ...session, ...(shorter && { withoutOptional: sumsOf(shorter) }) }, null, 2));
    return 0;
  }
  const moves = await catalogue();
  for (const { kind, startSecond, seconds, moveIndex, side } of session.segments) {
    const { move, variation, optional } = file.moves[moveIndex];
    const name = findMove(moves, move)?.plainName ?? move;
    print(
      `${clock(startSecond).padStart(6)}  ${clock(seconds).padStart(5)}  ${kind.padEnd(12)} ${name}${side ? `, ${side}` : ""}${andVariation(variation)}${words.andOptional(optional)}`,
    );
  }
  print(`Hands-on ${inClocks(session)}.`);
  if (shorter) print(`${words.optionalMoveWords.without}: hands-on ${inClocks(shorter)}.`);
  return 0;

  function inClocks({ handsOnSeconds, wholeSessionSeconds }) {
    return `${clock(handsOnSeconds)}, whole session ${clock(wholeSessionSeconds)}`;
  }
}

function sumsOf({ handsOnSeconds, wholeSessionSeconds }) {
  return { handsOnSeconds, wholeSessionSeconds };
}
