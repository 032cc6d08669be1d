/** The name a handout is saved under: it travels in mail and download lists, so it names nobody. */

/** `program-<first 8 digits of the content hash>.pdf` */
export function handoutFileName(contentHash: string): string {
  return `program-${contentHash.slice(0, 8)}.pdf`;
}
