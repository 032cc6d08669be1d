import { isPlayerAsset, playerAssets } from "@/lib/player/built-player";
import { playerHeaders } from "../player-headers";
import { readAsset, readManifest } from "../read-player";

export const dynamic = "force-dynamic";

/** The player's script, style and fonts, by name. Asked for by their hash they may be kept for good. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ asset: string }> },
): Promise<Response> {
  const { asset } = await params;
  if (!isPlayerAsset(asset)) {
    return new Response("Not found", {
      status: 404,
      headers: { ...playerHeaders, "Cache-Control": "no-store" },
    });
  }
  const [manifest, body] = await Promise.all([readManifest(), readAsset(asset)]);
  const isNamedByHash = new URL(request.url).searchParams.get("v") === manifest[asset].hash;
  return new Response(new Uint8Array(body), {
    headers: {
      ...playerHeaders,
      "Content-Type": playerAssets[asset],
      "Cache-Control": isNamedByHash ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}
