/** Where a command's result goes. */
import { writeFileSync } from "node:fs";
import { Misunderstood } from "./arguments.mjs";

/** One line, or several, on standard output. */
export function print(text) {
  process.stdout.write(`${text}\n`);
}

/** Writes a file the command was told to write. */
export function write(name, content) {
  try {
    writeFileSync(name, content);
  } catch (error) {
    throw new Misunderstood(`${name} cannot be written (${error.code}).`);
  }
}

/** Whoever reads may stop before the end, as `head` does: the rest is said to nobody, and the command ends as it would. */
export function endQuietly(stream) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
  });
}
