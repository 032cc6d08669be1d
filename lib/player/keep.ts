/** Where the script begins that keeps plans on the phone, and shows the pages that only some links ask for. */
import { planKeeper } from "@/lib/player/keep/keep-plan";
import { phoneShelf } from "@/lib/player/keep/keep-shelf";
import { startWorker, stopWorker } from "@/lib/player/keep/keep-worker";
import { openSession, readSheet } from "@/lib/player/link/open-session";
import type { PinAnswer } from "@/lib/player/link/pin-page";
import { pins, submitPin } from "@/lib/player/link/submit-pin";

export { GoOnPage } from "@/lib/player/link/go-on-page";
export { PinPage } from "@/lib/player/link/pin-page";

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

/** Tries the code of a link. */
export function tryPin(secret: string, pin: string): Promise<PinAnswer> {
  return submitPin(secret, pin, () => keeper.triesPin(secret, pin));
}
