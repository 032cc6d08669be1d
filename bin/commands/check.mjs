import { Misunderstood, readArguments } from "./arguments.mjs";
import { print } from "./output.mjs";
import { catalogue, readProgram } from "./program-input.mjs";

/** Says what the rules say of a program: 0 publishable, 1 blocked. */
export async function check(argv) {
  const { values, positionals } = readArguments(argv, {
    json: { type: "boolean" },
    today: { type: "string" },
  });
  const now = await readDay(values.today);
  const file = await readProgram(positionals[0]);
  const { checkProgramFile } = await import("../../lib/program/read-program-file.ts");
  const { blocksPublishing } = await import("../../lib/safety/finding.ts");
  const findings = checkProgramFile(file, await catalogue(), now);
  const blocked = findings.some(blocksPublishing) || file.moves.length === 0;
  if (values.json) print(JSON.stringify({ publishable: !blocked, findings }, null, 2));
  else printFindings(findings, blocked, file.moves.length === 0);
  return blocked ? 1 : 0;
}

/** The findings one by one, and what they come to. */
export function printFindings(findings, blocked, isEmpty) {
  for (const { level, ruleId, title, reason, remedy, answer } of findings) {
    print(
      `${answer ? "answered" : level}: ${title} [${ruleId}]\n  ${reason}${answer ? "" : `\n  ${remedy}`}`,
    );
  }
  if (isEmpty) print("The program has no moves.");
  print(blocked ? "Blocked." : "Publishable.");
}

/** Noon of a day that exists; of no day, now. */
async function readDay(text) {
  if (text === undefined) return new Date();
  const { calendarDaySchema } = await import("../../lib/program/program.ts");
  if (!calendarDaySchema.safeParse(text).success)
    throw new Misunderstood("--today takes a day, such as 2026-01-31.");
  return new Date(`${text}T12:00:00Z`);
}
