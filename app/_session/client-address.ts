import "server-only";
import { isIPv4 } from "node:net";

/**
 * Where a request came from, as a key for limits: the /24 of an IPv4 address, the /64 of an IPv6 one. The
 * server writes `x-rollscript-client` itself from the socket, or from the proxy it was told to trust, and
 * drops any that came in.
 */
export function clientAddress(headers: Record<string, string | string[] | undefined> | Headers): string {
  const value =
    headers instanceof Headers ? headers.get("x-rollscript-client") : headers["x-rollscript-client"];
  const address = (Array.isArray(value) ? value[0] : value) ?? "unknown";
  if (isIPv4(address)) return address.split(".").slice(0, 3).join(".");
  return address.split(":").slice(0, 4).join(":");
}
