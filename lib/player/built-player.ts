/** The names of the built player's files, shared by the command that builds it and the routes that serve it. */

/** Where the build puts them, from the project's folder. */
export const PLAYER_FOLDER = [".next", "player"] as const;

/** Everything `/go/<name>` may serve, with its type. A name that is not here does not exist. */
export const playerAssets = {
  "player.js": "text/javascript; charset=utf-8",
  "player.css": "text/css; charset=utf-8",
  "figures.json": "application/json; charset=utf-8",
  "atkinson-latin.woff2": "font/woff2",
  "atkinson-latin-ext.woff2": "font/woff2",
} as const;
export type PlayerAsset = keyof typeof playerAssets;

export function isPlayerAsset(name: string): name is PlayerAsset {
  return Object.hasOwn(playerAssets, name);
}

/** What the build writes beside the files: each one's hash, which is the `v` of its address. */
export type PlayerManifest = Readonly<Record<PlayerAsset, { readonly hash: string; readonly bytes: number }>>;

/** The address of a file, with the hash that lets browsers keep it for good. */
export function assetAddress(manifest: PlayerManifest, asset: PlayerAsset): string {
  return `/go/${asset}?v=${manifest[asset].hash}`;
}
