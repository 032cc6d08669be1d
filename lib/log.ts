/** The log: JSON lines with ids, codes and stack frames, never a message, a name, a note or a secret. */
import pino from "pino";

const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });

/**
 * Logs that something failed. Only the error's name, code and frames are written: a driver's message can
 * hold every value of the query it complains about.
 */
export function logFailure(where: string, error: unknown): void {
  const { name, code, frames } = describe(error);
  log.error({ where, name, code, frames });
}

function describe(error: unknown): { name: string; code: string | undefined; frames: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, frames: [] };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return { name: error.name, code, frames };
}
