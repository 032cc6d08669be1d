/** The log: JSON lines with ids, codes and stack frames, never a message, a name, a note or a secret. */
import pino from "pino";

const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });

/**
 * Logs that something failed. Only the error's name, code and frames are written, and the code of its cause: a
 * driver's message can hold every value of the query it complains about.
 */
export function logFailure(where: string, error: unknown): void {
  const { name, frames } = describe(error);
  const cause = error instanceof Error ? codeOf(error.cause) : undefined;
  log.error({ where, name, code: codeOf(error), cause, frames });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function describe(error: unknown): { name: string; frames: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return { name: error.name, frames };
}
