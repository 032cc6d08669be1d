import { Misunderstood, readArguments } from "./arguments.mjs";
import { print } from "./output.mjs";
import { catalogue } from "./program-input.mjs";

/** Lists the templates, or prints one as a program file. */
export async function template(argv) {
  const { positionals } = readArguments(argv);
  const { programTemplates } = await import("../../lib/moves/templates.ts");
  if (positionals.length === 0) {
    for (const { id, name, summary } of programTemplates) print(`${id.padEnd(16)} ${name}. ${summary}`);
    return 0;
  }
  const { templateFile } = await import("../../lib/program/read-program-file.ts");
  const file = templateFile(positionals[0], await catalogue(), new Date().toISOString().slice(0, 10));
  if (!file) {
    const ids = programTemplates.map(({ id }) => id).join(", ");
    throw new Misunderstood(`There is no template "${positionals[0]}". There are: ${ids}.`);
  }
  print(JSON.stringify(file, null, 2));
  return 0;
}
