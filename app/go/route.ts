import { createHash } from "node:crypto";
import {
  assetAddress,
  type LaterPart,
  laterParts,
  type PlayerManifest,
  wordsAsset,
} from "@/lib/player/built-player";
import { playerDocument } from "@/lib/player/player-document";
import { playerHeaders } from "./player-headers";
import { readManifest } from "./read-player";

export const dynamic = "force-dynamic";

/** The player's page: one document for everyone. Who it is for stands in the fragment, which is never sent. */
export async function GET(request: Request): Promise<Response> {
  const manifest = await readManifest();
  const html = playerDocument({
    ask: assetAddress(manifest, "ask.js"),
    script: assetAddress(manifest, "player.js"),
    style: assetAddress(manifest, "player.css"),
    font: assetAddress(manifest, "atkinson-latin.woff2"),
    figures: assetAddress(manifest, "figures.json"),
    ...laterAddresses(manifest),
    manifest: "/go/manifest.webmanifest",
    touchIcon: assetAddress(manifest, "icon-192.png"),
    words: {
      en: assetAddress(manifest, wordsAsset("en")),
      es: assetAddress(manifest, wordsAsset("es")),
    },
  });
  const etag = `"${createHash("sha256").update(html).digest("hex").slice(0, 16)}"`;
  const headers = { ...playerHeaders, "Cache-Control": "no-cache", ETag: etag };
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(html, { headers: { ...headers, "Content-Type": "text/html; charset=utf-8" } });
}

function laterAddresses(manifest: PlayerManifest): Record<LaterPart, string> {
  const addresses = laterParts.map((part) => [part, assetAddress(manifest, `${part}.js`)]);
  return Object.fromEntries(addresses) as Record<LaterPart, string>;
}

function isUnchanged(request: Request, etag: string): boolean {
  // A compressing server in front may mark the tag as weak.
  const known = request.headers.get("if-none-match") ?? "";
  return known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
