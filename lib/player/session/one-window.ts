/** A session runs in one window alone: of two, each would count, sound and speak against the other. */
import { markOf } from "@/lib/player/link/link-mark";

const CHANNEL = "rollscript-session";

/**
 * While a session of the link runs or is paused here: tells every other window of this browser that one `isRunning`, and
 * calls `onOther` when one begins to run in another, with whether that is of the same link. Returns how to stop both. Of
 * the link no more is told than its mark.
 */
export function hearOtherWindows(
  { secret, isRunning }: { readonly secret: string; readonly isRunning: boolean },
  onOther: (isSameLink: boolean) => void,
): () => void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }) => onOther(data === markOf(secret));
    if (isRunning) channel.postMessage(markOf(secret));
    return () => channel.close();
  } catch {
    // Safari before 15.4 has no such channel, and Firefox forbids it where it keeps nothing.
    return () => {};
  }
}

/** Asks every other window with a session of the link to leave it to this one. */
export function takeOver(secret: string): void {
  hearOtherWindows({ secret, isRunning: true }, () => {})();
}
