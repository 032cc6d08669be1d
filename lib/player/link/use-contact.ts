/** When the phone asks whether the plan may still be followed. */
import { useEffect, useRef } from "react";

/** How often, while the page can be seen. */
const EVERY_MS = 30_000;

/**
 * Calls `contact` whenever `place` changes, when the page comes back into sight or the phone back online, and every
 * 30 s in between. Never while the page cannot be seen.
 */
export function useContact(place: number, contact: () => void): void {
  const act = useRef(contact);
  const lastPlace = useRef(place);
  useEffect(() => {
    act.current = contact;
  });
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== "hidden") act.current();
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener("visibilitychange", look);
    addEventListener("online", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      removeEventListener("online", look);
    };
  }, []);
  useEffect(() => {
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    act.current();
  }, [place]);
}
