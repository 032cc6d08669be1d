/** Runs what talks to the device. An error in it is nobody's business but the device's. */
export function quietly(run: () => void): void {
  try {
    run();
  } catch {
    // The screen says it all.
  }
}
