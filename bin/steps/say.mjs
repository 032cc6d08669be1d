/** How the commands speak: progress on standard error, results on standard output, failures as one sentence. */

/** A failure a person can act on. `message` is the whole sentence. */
export class Stop extends Error {}

/** One line about what is being done. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a command's body; a failure ends the process with status 1 and one sentence. */
export async function run(body) {
  try {
    await body();
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exit(1);
  }
}

function sentenceFor(error) {
  // Messages made for people come as they are; settings come as one sentence a field.
  if (error instanceof Stop || error?.name === "StartError") return error.message;
  if (error?.name === "ZodError") return error.issues.map((issue) => issue.message).join("\n");
  switch (error?.code) {
    case "ENOSPC":
      return "There is no space left on this disk. Free some and start again; what was saved is kept.";
    case "EACCES":
    case "EPERM":
      return `This may not be read or written: ${error.path ?? "a file"}. Give this user access to it, or set ROLLSCRIPT_DATA to another folder.`;
    case "EADDRINUSE":
      return `Port ${error.port ?? ""} is in use. Stop what uses it, or set PORT to another number.`;
    default:
      return error?.stack ?? String(error);
  }
}
