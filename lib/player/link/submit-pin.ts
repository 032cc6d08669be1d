/** A link's code: asked of the server, and where that does not answer of the plan that is kept under it. */
import { LINK_HEADER } from "./link-header";
import { checks, viewers } from "./open-session";
import type { PinAnswer } from "./pin-page";

const PIN_PATH = "/api/go/pin";
/** How long the server may take, and how long the page waits for it where the phone can tell itself; milliseconds. */
const PATIENCE_MS = { server: 20_000, kept: 2_500 };

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
  const asking = askServer(secret, pin, fetcher);
  checks.set(secret, asking);
  // The check goes on: what it gives is wanted by everything that is asked after it.
  const said = await (opensKept === null ? asking : Promise.race([asking, unknownAfter(PATIENCE_MS.kept)]));
  const answer = said === "unknown" && opensKept !== null ? keptAnswer(opensKept) : said;
  if (answer === "opened") pins.set(secret, pin);
  return answer;
}

function unknownAfter(milliseconds: number): Promise<"unknown"> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, "unknown"));
}

/** What the phone alone can say: it counts no tries. */
function keptAnswer(opensKept: boolean): PinAnswer {
  return opensKept ? "opened" : { wrong: null };
}

async function askServer(secret: string, pin: string, fetcher: typeof fetch): Promise<PinAnswer> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS.server);
  try {
    const answer = await fetcher(PIN_PATH, {
      method: "POST",
      headers: { [LINK_HEADER]: secret, "content-type": "application/json" },
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
