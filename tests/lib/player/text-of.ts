import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** What a page is made of, its icons left out. */
export function markupOf(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<svg[\s\S]*?<\/svg>/g, "")
    .replace(/\u00a0/g, " ");
}

/** What a page says. */
export function textOf(element: ReactElement): string {
  return markupOf(element)
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
}
