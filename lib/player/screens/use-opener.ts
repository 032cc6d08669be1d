import { useEffect, useRef } from "react";

/**
 * Gives the focus back, when a page over the session is closed, to the button that opened it: drawn anew by then, it is
 * known by its `data-opens`. `opened`: the page's name; null: none is open.
 */
export function useOpener(opened: string | null): void {
  const last = useRef(opened);
  useEffect(() => {
    if (opened === null) document.querySelector<HTMLElement>(`[data-opens="${last.current}"]`)?.focus();
    last.current = opened;
  }, [opened]);
}
