import { isLaterPart, isPacked, isPlayerAsset, playerAssets } from "@/lib/player/built-player";
import { playerHeaders } from "../player-headers";
import { readAsset, readManifest } from "../read-player";

export const dynamic = "force-dynamic";

/** The player's scripts, styles, pictures and fonts, by name. Asked for by their hash they may be kept for good. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ asset: string }> },
): Promise<Response> {
  const { asset } = await params;
  if (!isPlayerAsset(asset)) return notFound();
  const packed = isPacked(asset) && takesBrotli(request);
  const [manifest, body] = await Promise.all([readManifest(), readAsset(asset, packed)]);
  const asked = new URL(request.url).searchParams.get("v");
  const isNamedByHash = asked === manifest[asset].hash;
  if (asked !== null && !isNamedByHash && isLaterPart(asset)) return notFound();
  return new Response(new Uint8Array(body), {
    headers: {
      ...playerHeaders,
      "Content-Type": playerAssets[asset],
      ...(packed && { "Content-Encoding": "br" }),
      Vary: "Accept-Encoding",
      "Cache-Control": isNamedByHash ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}

function takesBrotli(request: Request): boolean {
  return /(?:^|,)\s*br\s*(?:,|$)/.test(request.headers.get("accept-encoding") ?? "");
}

function notFound(): Response {
  return new Response("Not found", {
    status: 404,
    headers: { ...playerHeaders, "Cache-Control": "no-store" },
  });
}
