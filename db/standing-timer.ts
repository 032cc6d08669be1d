/** The timer that writes the holds and releases that come by themselves. */
import { recordStandings } from "./standing";

const EVERY_MS = 60_000;

/**
 * Calls `record` every minute, each time only after the last one has ended, and never keeps the process alive. A
 * failure is logged once, until it works again: an outage of an hour is not sixty of them. Gives what stops it.
 */
export function startStandingTimer({
  record = () => recordStandings(),
  log = (line) => process.stderr.write(`${line}\n`),
}: {
  record?: () => Promise<void>;
  log?: (line: string) => void;
} = {}): () => void {
  let isFailing = false;
  let isStopped = false;
  let timer: NodeJS.Timeout;

  const wait = () => {
    timer = setTimeout(run, EVERY_MS);
    timer.unref();
  };
  const run = async () => {
    try {
      await record();
      isFailing = false;
    } catch (error) {
      if (!isFailing) log(`Holds and releases could not be written (${codeOf(error)}). Trying every minute.`);
      isFailing = true;
    }
    if (!isStopped) wait();
  };

  wait();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

/** A code of ours, with the driver's where it has one: never the message, which can hold values. */
function codeOf(error: unknown): string {
  const codes = [error, error instanceof Error ? error.cause : null].flatMap((each) =>
    each instanceof Error && "code" in each && typeof each.code === "string" ? [each.code] : [],
  );
  return codes.join(", ") || "no code";
}
