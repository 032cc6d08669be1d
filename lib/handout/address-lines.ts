/** Cuts a web address into lines: it has no spaces, and a hyphen at a line's end would become part of it. */
import type { Lettering } from "./lettering";
import type { Look } from "./look";
import { mm } from "./measures";

/** Measured letter by letter, a line can come out a little wider. */
const RESERVE = mm(2);

/** A function that cuts an address, set small in the regular weight, into lines that stay on the sheet. */
export function addressBreaker(
  lettering: Lettering,
  { textWidth, type }: Look,
): (address: string) => readonly string[] {
  return (address) => {
    const lines: string[] = [];
    let line = "";
    for (const letter of address) {
      if (line !== "" && lettering.widthOf(line + letter, type.small) > textWidth - RESERVE) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
    return [...lines, line];
  };
}
