"use client";
import { useEffect, useState } from "react";
import { followPageCount } from "./follow-page-count";
import type { PageCount } from "./page-count";

/**
 * How many pages the handout at that address takes; null while it is being counted, or where there is no address. A
 * change of address drops the count of the last one at once.
 */
export function usePageCount(address: string | null): PageCount | null {
  const [read, setRead] = useState<{ address: string; count: PageCount } | null>(null);

  useEffect(() => {
    if (address === null) return;
    return followPageCount(address, (count) => setRead({ address, count }), window);
  }, [address]);

  return read !== null && read.address === address ? read.count : null;
}
