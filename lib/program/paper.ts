/** The paper handouts are printed on. */
export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** What a clinic prints on: what it chose, or until then what is sold where its clock is. */
export function paperOf({ paper, timeZone }: { paper: Paper | null; timeZone: string }): Paper {
  return paper ?? (/^(America|US)\//.test(timeZone) ? "letter" : "a4");
}
