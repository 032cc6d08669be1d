/**
 * Whether a state-changing request comes from our own pages. The browser's word first (`Sec-Fetch-Site`),
 * then its `Origin`, which must be the address we were told is ours or, on loopback, the one that was asked.
 * A request with neither is refused: our own pages always send one. `X-Forwarded-*` is not read at all.
 */
import { isLoopback } from "@/lib/env";

export function isSameOrigin(headers: Headers, ownUrl: URL): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin";
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.origin === ownUrl.origin) return true;
  return isLoopback(ownUrl) && isLoopback(from) && from.host === headers.get("host");
}
