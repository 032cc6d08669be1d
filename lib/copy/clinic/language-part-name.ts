import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";

const names: Readonly<Record<string, string>> = {
  safety: "Stop signs and safety",
  handout: "Handout, doses and dates",
  player: "Session player",
  pages: "Link and verify pages",
  pictures: "Pictures and body map",
  conditions: "Conditions and rules",
};

/** The title of a part of a language's words by its key; a part that is no more, or not yet, keeps its key. */
export function languagePartName(key: string): string {
  return names[key] ?? findMove(builtInCatalogue, key.replace(/^move\./, ""))?.plainName ?? key;
}
