import { markOf } from "@/lib/player/link/link-mark";

/** Where the browser keeps the record of one link's sessions: under its mark, so that two links never mix. */
export function recordKey(secret: string): string {
  return `rollscript-record-${markOf(secret)}`;
}

/** Whether a session under this link is kept on this phone. Each one has its moment, `at`: that alone is looked for here. */
export function hasRecord(secret: string): boolean {
  try {
    return localStorage.getItem(recordKey(secret))?.includes('"at":') === true;
  } catch {
    return false;
  }
}
