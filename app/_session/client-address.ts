import "server-only";
import { isIPv4, isIPv6 } from "node:net";

/**
 * Where a request came from, as a key for limits: the /24 of an IPv4 address, the /64 of an IPv6 one, since
 * one household or one host has all of either. The server writes `x-rollscript-client` itself from the socket,
 * or from the proxy it was told to trust, and drops any that came in.
 */
export function clientAddress(headers: Record<string, string | string[] | undefined> | Headers): string {
  const value =
    headers instanceof Headers ? headers.get("x-rollscript-client") : headers["x-rollscript-client"];
  return networkOf((Array.isArray(value) ? value[0] : value) ?? "");
}

/** The network an address belongs to; "unknown" for anything that is no address. */
export function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIPv4(mapped)) return mapped.split(".").slice(0, 3).join(".");
  if (!isIPv6(address)) return "unknown";
  const [head = "", tail = ""] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  const groups = address.includes("::") ? [...left, ...zeros, ...right] : left;
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
