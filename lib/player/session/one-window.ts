/** A session runs in one window alone: of two, each would count, sound and speak against the other. */

const CHANNEL = "rollscript-session";

/**
 * Tells every other window of this browser that a session runs here, and calls `onElsewhere` when one begins to run in
 * another, until the returned function is called. Of the plan nothing is told.
 */
export function runHereAlone(onElsewhere: () => void): () => void {
  // Safari before 15.4 has none.
  if (typeof BroadcastChannel !== "function") return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = onElsewhere;
  channel.postMessage("runs");
  return () => channel.close();
}
