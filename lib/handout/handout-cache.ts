/** Handouts already printed: the same snapshot and options always give the same bytes. */
import type { HandoutOptions, HandoutResult } from "./handout-request";

/** 32 MB: some 300 handouts. */
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** The cache key of a handout: the version's content hash and every option that shows on paper. */
export function handoutKey({ logo, ...options }: HandoutOptions): string {
  const { contentHash, layout, paper, locale, linkUrl, linkExpiresOn, verifyUrl, standing } = options;
  return JSON.stringify([
    contentHash,
    layout,
    paper,
    locale,
    logo?.hash ?? null,
    linkUrl,
    linkExpiresOn,
    verifyUrl,
    standing,
  ]);
}

export type HandoutCache = {
  /** The kept handout, or what `print` makes now. Equal requests at the same time print once; failures are not kept. */
  getOrPrint(key: string, print: () => Promise<HandoutResult>): Promise<HandoutResult>;
  /** Bytes of PDF held. */
  readonly bytes: number;
};

/** A cache in memory that forgets the longest unused handouts above `maxBytes`. */
export function createHandoutCache(maxBytes = DEFAULT_MAX_BYTES): HandoutCache {
  // A Map keeps the order of insertion: the first entry is the longest unused.
  const kept = new Map<string, HandoutResult & { ok: true }>();
  const underWay = new Map<string, Promise<HandoutResult>>();
  let bytes = 0;

  function keep(key: string, result: HandoutResult & { ok: true }): void {
    const size = result.pdf.byteLength;
    if (size > maxBytes || kept.has(key)) return;
    kept.set(key, result);
    bytes += size;
    for (const [oldest, { pdf }] of kept) {
      if (bytes <= maxBytes) break;
      kept.delete(oldest);
      bytes -= pdf.byteLength;
    }
  }

  function printAndKeep(key: string, print: () => Promise<HandoutResult>): Promise<HandoutResult> {
    // Started in a later turn, so that the map holds the promise before it can end.
    const running = Promise.resolve()
      .then(print)
      .then((result) => {
        if (result.ok) keep(key, result);
        return result;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  }

  return {
    get bytes() {
      return bytes;
    },
    async getOrPrint(key, print) {
      const hit = kept.get(key);
      if (hit !== undefined) {
        kept.delete(key);
        kept.set(key, hit);
        return hit;
      }
      return underWay.get(key) ?? printAndKeep(key, print);
    },
  };
}
