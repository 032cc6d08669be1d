import { isLaterPart, isPlayerAsset, playerAssets } from "@/lib/player/built-player";
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
  const [manifest, body] = await Promise.all([readManifest(), readAsset(asset)]);
  const asked = new URL(request.url).searchParams.get("v");
  const isNamedByHash = asked === manifest[asset].hash;
  if (asked !== null && !isNamedByHash && isLaterPart(asset)) return notFound();
  return new Response(new Uint8Array(body), {
    headers: {
      ...playerHeaders,
      "Content-Type": playerAssets[asset],
      "Cache-Control": isNamedByHash ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}

function notFound(): Response {
  return new Response("Not found", {
    status: 404,
    headers: { ...playerHeaders, "Cache-Control": "no-store" },
  });
}
