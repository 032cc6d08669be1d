/** Where the browser keeps the record of sessions. */
export const RECORD_KEY = "rollscript-record";

/** Whether a session is kept on this phone. Each one has its moment, `at`: that alone is looked for here. */
export function hasRecord(): boolean {
  try {
    return localStorage.getItem(RECORD_KEY)?.includes('"at":') === true;
  } catch {
    return false;
  }
}
