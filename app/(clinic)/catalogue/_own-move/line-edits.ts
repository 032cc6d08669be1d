/** What is done to a list of typed lines. Each answers the new list, and the key of the line to go on in. */
import type { DraftLine } from "./draft";

export type LineEdit = { readonly lines: readonly DraftLine[]; readonly goTo: number | null };

/** An empty line below the one of that key; at the end for null. A full list stays as it is. */
export function addLineAfter(lines: readonly DraftLine[], key: number | null, most: number): LineEdit {
  if (lines.length >= most) return { lines, goTo: key };
  const fresh = { key: nextKey(lines), text: "" };
  const at = key === null ? lines.length : lines.findIndex((line) => line.key === key) + 1;
  return { lines: lines.toSpliced(at, 0, fresh), goTo: fresh.key };
}

/** Without the line; goes on in the one before it, or in the new first one. */
export function removeLine(lines: readonly DraftLine[], key: number): LineEdit {
  const at = lines.findIndex((line) => line.key === key);
  const left = lines.filter((line) => line.key !== key);
  return { lines: left, goTo: left[Math.max(0, at - 1)]?.key ?? null };
}

/** The line one place up (-1) or down (1); where there is no place the list stays as it is. */
export function moveLine(lines: readonly DraftLine[], key: number, by: -1 | 1): LineEdit {
  const at = lines.findIndex((line) => line.key === key);
  const line = lines[at];
  const to = at + by;
  if (!line || to < 0 || to >= lines.length) return { lines, goTo: key };
  return { lines: lines.toSpliced(at, 1).toSpliced(to, 0, line), goTo: key };
}

/** The line with another text. Several lines pasted at once become lines of the list, as far as it has room. */
export function writeLine(
  lines: readonly DraftLine[],
  key: number,
  text: string,
  most: number,
): { lines: readonly DraftLine[]; goTo: number | null } {
  const at = lines.findIndex((line) => line.key === key);
  const pasted = text.split(/\r?\n|\r/);
  const room = most - lines.length;
  const parts = [...pasted.slice(0, room), pasted.slice(room).join(" ")].filter(
    (part, index) => index === 0 || part.trim() !== "",
  );
  const [first = "", ...more] = parts;
  const fresh = more.map((part, index) => ({ key: nextKey(lines) + index, text: part }));
  return { lines: lines.toSpliced(at, 1, { key, text: first }, ...fresh), goTo: fresh.at(-1)?.key ?? null };
}

function nextKey(lines: readonly DraftLine[]): number {
  return Math.max(-1, ...lines.map(({ key }) => key)) + 1;
}
