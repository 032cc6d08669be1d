/** Tells what is on screen that a file has come in: pictures, or the words of a language. */
import { useEffect, useState } from "react";

let arrived = 0;
const waiting = new Set<() => void>();

/** Draws everything again that waits for files. */
export function tellArrival(): void {
  arrived++;
  for (const tell of waiting) tell();
}

/** Draws the component again whenever a file has come in. */
export function useArrivals(): void {
  const [, setSeen] = useState(arrived);
  useEffect(() => {
    const tell = () => setSeen(arrived);
    waiting.add(tell);
    // What came in since the component was drawn.
    tell();
    return () => {
      waiting.delete(tell);
    };
  }, []);
}
