/** A link's code: asked of the server, and where that does not answer of the plan that is kept under it. */
import { viewers } from "./open-session";
import type { PinAnswer } from "./pin-page";

const PIN_PATH = "/api/go/pin";
/** How long the server may take when the phone can tell by itself, and when it cannot, in milliseconds. */
const PATIENCE_MS = { kept: 2_500, alone: 20_000 };

/** The codes typed on this page, by the link's secret. They are gone with it. */
export const pins = new Map<string, string>();

/**
 * Tries a code. `opened`: the link can be opened now, or says by itself why not. The right code is remembered for as
 * long as the page lives, with what the server gave for it. `triesKept`: whether it opens what is kept on this phone;
 * null: nothing is kept under a code.
 */
export async function submitPin(
  secret: string,
  pin: string,
  triesKept: () => Promise<boolean | null>,
  fetcher: typeof fetch = fetch,
): Promise<PinAnswer> {
  const opensKept = await triesKept();
  const said = await askServer(
    secret,
    pin,
    opensKept === null ? PATIENCE_MS.alone : PATIENCE_MS.kept,
    fetcher,
  );
  const answer = said === "unknown" && opensKept !== null ? keptAnswer(opensKept) : said;
  if (answer === "opened") pins.set(secret, pin);
  return answer;
}

/** What the phone alone can say: it counts no tries. */
function keptAnswer(opensKept: boolean): PinAnswer {
  return opensKept ? "opened" : { wrong: null };
}

async function askServer(
  secret: string,
  pin: string,
  patienceMs: number,
  fetcher: typeof fetch,
): Promise<PinAnswer> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const answer = await fetcher(PIN_PATH, {
      method: "POST",
      headers: { "x-rollscript-link": secret, "content-type": "application/json" },
      body: JSON.stringify({ pin }),
      cache: "no-store",
      credentials: "omit",
      signal: patience.signal,
    });
    return readAnswer(secret, answer.status, (await answer.json()) as PinBody);
  } catch {
    return "unknown";
  } finally {
    clearTimeout(timer);
  }
}

type PinBody = { readonly viewer?: unknown; readonly error?: unknown; readonly triesLeft?: unknown } | null;

function readAnswer(secret: string, status: number, body: PinBody): PinAnswer {
  const { viewer, error, triesLeft } = body ?? {};
  if (status === 200 && typeof viewer === "string") {
    viewers.set(secret, viewer);
    return "opened";
  }
  if (status === 401 && error === "wrong") return { wrong: typeof triesLeft === "number" ? triesLeft : null };
  if (status === 403 && error === "locked") return "locked";
  if (status === 429) return "busy";
  // It has ended, or asks for no code any more: opening it says which.
  const isOver = (status === 404 && error === "not-open") || (status === 400 && error === "invalid");
  return isOver ? "opened" : "unknown";
}
