/** The foot of a compact sheet: no text stands under its moves, so all that checks it stands in two lines over its code. */
import type { FootContent } from "./handout-content";

/** Letters on a line beside what to do next; beside the number of the page alone. */
const NARROW_LINE = 65;
const WIDE_LINE = 80;

/**
 * How to check the sheet, which version of whose it is, and where its code can be typed. Where a long name or address
 * leaves no room for all, what can be scanned stands without the address. `beside`: what to do next stands in the line.
 */
export function compactCheckLines(
  { check, version, typed }: Pick<FootContent, "check" | "version" | "typed">,
  beside: boolean,
): readonly string[] {
  const apart = [check, version].filter((line) => line !== "");
  if (typed === null) return apart;
  const room = beside ? NARROW_LINE : WIDE_LINE;
  const ways = [
    [`${check} ${version}`, typed],
    [`${check} ${typed}`, version],
  ];
  return ways.find((lines) => lines.every((line) => line.length <= room)) ?? apart;
}
