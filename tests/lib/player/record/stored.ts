import { vi } from "vitest";

/** The secrets of two links that were opened on one phone. */
export const mine = "A".repeat(43);
export const theirs = "B".repeat(43);

/** A browser's storage for a test, with what it holds in sight. `room`: characters it takes in all. */
export function stubStorage({ room = Number.POSITIVE_INFINITY } = {}): Map<string, string> {
  const held = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => held.delete(key),
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException("full", "QuotaExceededError");
      held.set(key, text);
    },
  });
  return held;
}

/** A browser that lets nothing be stored: to ask is to be refused. */
export function blockStorage(): void {
  const refuse = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
}
