/** Where the script begins that keeps plans on the phone, and shows the pages that only some links ask for. */
import { planKeeper } from "@/lib/player/keep/keep-plan";
import { phoneShelf } from "@/lib/player/keep/keep-shelf";
import { startWorker, stopWorker } from "@/lib/player/keep/keep-worker";
import { openSession, readSheet } from "@/lib/player/link/open-session";
import type { PinAnswer } from "@/lib/player/link/pin-page";
import { pins, submitPin } from "@/lib/player/link/submit-pin";

export { GoOnPage } from "@/lib/player/link/go-on-page";
export { PinPage } from "@/lib/player/link/pin-page";
export { RecordDoor } from "@/lib/player/record/record-door";

const keeper = planKeeper(
  {
    shelf: phoneShelf,
    openSession,
    readSheet,
    startWorker,
    stopWorker,
    now: Date.now,
    flags: localStorage,
  },
  pins,
);

export const { keepPlan, forgetPlan, openKept, hearOf, keptSheet } = keeper;

// Once what this script was loaded for has begun: a link that has just ended still says so.
setTimeout(() => void keeper.sweep().catch(() => undefined));

/** Tries the code of a link. The right one opens it, by `openAnew`, which says whether anything is shown. */
export async function openWithPin(
  secret: string,
  pin: string,
  openAnew: () => Promise<boolean>,
): Promise<PinAnswer> {
  const answer = await submitPin(secret, pin, () => keeper.triesPin(secret, pin));
  return answer !== "opened" || (await openAnew()) ? answer : "unknown";
}
