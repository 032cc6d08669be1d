/** A version's content hash as people compare it, on paper and on the verify page: "3f2a 91bc". */
export function shortHash(contentHash: string): string {
  return `${contentHash.slice(0, 4)} ${contentHash.slice(4, 8)}`;
}
