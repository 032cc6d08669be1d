/** The code of a share link: six digits that the patient types once the link itself has opened. */

/** Wrong codes until the link is locked. */
export const PIN_TRIES = 5;

/** Whether a text is a code: six digits of ASCII, nothing round them. */
export function isLinkPin(text: string): boolean {
  return /^[0-9]{6}$/.test(text);
}
