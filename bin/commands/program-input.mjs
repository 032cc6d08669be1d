/** What commands read: program files, and the catalogue they are read against. */
import { readFile } from "node:fs/promises";
import { Misunderstood } from "./arguments.mjs";
import { USAGE } from "./usage.mjs";

/** The built-in moves. */
export async function catalogue() {
  return (await import("../../lib/moves/catalogue.ts")).builtInCatalogue;
}

/** The program file, checked; `-` is standard input. What is wrong is said with its place. */
export async function readProgram(name) {
  if (!name) throw new Misunderstood(`Name a program file.\n${USAGE}`);
  const text = name === "-" ? await readStandardInput() : await readFile(name, "utf8").catch(() => null);
  if (text === null) {
    throw new Misunderstood(`${name} cannot be read.`, [
      { place: "", pointer: "", reason: "cannot be read" },
    ]);
  }
  const { programFileSchema } = await import("../../lib/program/program-file.ts");
  const parsed = programFileSchema.safeParse(parseJson(name, text));
  if (parsed.success) return parsed.data;
  const { fileProblems } = await import("../../lib/program/file-problems.ts");
  const problems = fileProblems(parsed.error.issues);
  const lines = problems.map(({ place, reason }) => `  ${place || "the file"}: ${reason}`);
  throw new Misunderstood(`${name} is not a program:\n${lines.join("\n")}`, problems);
}

function parseJson(name, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = { place: "", pointer: "", reason: `is not JSON: ${error.message}` };
    throw new Misunderstood(`${name} ${problem.reason}`, [problem]);
  }
}

async function readStandardInput() {
  let text = "";
  for await (const chunk of process.stdin) text += chunk;
  return text;
}
