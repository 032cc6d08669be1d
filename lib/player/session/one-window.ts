/** A session runs in one window alone: of two, each would count, sound and speak against the other. */

const CHANNEL = "rollscript-session";

/**
 * Tells every other window of this browser that a session runs here, and calls `onElsewhere` when one begins to run in
 * another, until the returned function is called. Of the plan nothing is told.
 */
export function runHereAlone(onElsewhere: () => void): () => void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    const tell = () => channel.postMessage("runs");
    // A page that the browser had put by has heard of nothing meanwhile.
    const look = ({ persisted }: PageTransitionEvent) => persisted && tell();
    channel.onmessage = onElsewhere;
    addEventListener("pageshow", look);
    tell();
    return () => {
      removeEventListener("pageshow", look);
      channel.close();
    };
  } catch {
    // Safari before 15.4 has no such channel, and Firefox forbids it where it keeps nothing.
    return () => {};
  }
}
