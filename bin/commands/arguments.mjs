/** What was typed after a command, read; what is not understood is said in a sentence. */
import { parseArgs } from "node:util";

/** Says what was not understood, and ends with 2. `problems`: where and why a file is not a program. */
export class Misunderstood extends Error {
  constructor(message, problems = null) {
    super(message);
    this.problems = problems;
  }
}

/** The options' values and the words beside them, as `parseArgs` has them. `options` as it takes them. */
export function readArguments(args, options = {}) {
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    const problem = token.kind === "option" ? problemOf(token, options) : null;
    if (problem) throw new Misunderstood(problem);
  }
  return { values, positionals };
}

function problemOf({ name, rawName, value, inlineValue }, options) {
  if (!Object.hasOwn(options, name)) {
    const names = Object.entries(options).map(([long, { short }]) => (short ? `-${short}` : `--${long}`));
    return `There is no option ${rawName} here. ${names.length === 0 ? "This command takes none." : `There are: ${names.join(", ")}.`}`;
  }
  if (options[name].type === "boolean") return inlineValue ? `${rawName} takes no value.` : null;
  if (value === undefined || (!inlineValue && /^-./.test(value))) return `${rawName} needs a value after it.`;
  return null;
}

/** Stops at a value that is none of those there are. */
export function oneOf(what, value, allowed) {
  if (allowed.includes(value)) return;
  throw new Misunderstood(`${what} must be one of: ${allowed.join(", ")}.`);
}
