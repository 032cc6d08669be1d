/** What clinicians read of moves the patient may leave out on a busy day. */

export const optionalMoveWords = {
  /** What is ticked at a move: its name, and what it means. */
  name: "Optional",
  meaning: "may be left out on a busy day",
  /** Beside the time of the session that is left. */
  without: "Without optional moves",
  withoutTakes: (time: string) => `${time} without optional moves.`,
  keepFirst: "Keep move 1 in every session",
} as const;

/** ", optional", to go on with; nothing for a move that belongs to every session. */
export function andOptional(optional: true | undefined): string {
  return optional === true ? ", optional" : "";
}
