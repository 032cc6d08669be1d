/** The names of the built player's files, shared by the command that builds it and the routes that serve it. */
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";

/** Where the build puts them, from the project's folder. */
export const PLAYER_FOLDER = [".next", "player"] as const;

/** Scripts the running player asks for by itself, each an entry of its own: `lib/player/<name>`. */
export const laterParts = ["sheet", "session", "cues", "record", "keep"] as const;
export type LaterPart = (typeof laterParts)[number];

/** Those of them that come with a style sheet: `lib/player/css/<name>.css`. */
export const styledParts = ["sheet", "cues", "record"] as const satisfies readonly LaterPart[];

/** Everything `/go/<name>` may serve, with its type. A name that is not here does not exist. */
export const playerAssets = {
  "ask.js": "text/javascript; charset=utf-8",
  "player.js": "text/javascript; charset=utf-8",
  "words-en.js": "text/javascript; charset=utf-8",
  "words-es.js": "text/javascript; charset=utf-8",
  "sheet.js": "text/javascript; charset=utf-8",
  "session.js": "text/javascript; charset=utf-8",
  "cues.js": "text/javascript; charset=utf-8",
  "record.js": "text/javascript; charset=utf-8",
  "keep.js": "text/javascript; charset=utf-8",
  "player.css": "text/css; charset=utf-8",
  "sheet.css": "text/css; charset=utf-8",
  "cues.css": "text/css; charset=utf-8",
  "record.css": "text/css; charset=utf-8",
  "figures.json": "application/json; charset=utf-8",
  "manifest.webmanifest": "application/manifest+json; charset=utf-8",
  "icon-192.png": "image/png",
  "icon-512.png": "image/png",
  "atkinson-latin.woff2": "font/woff2",
  "atkinson-latin-ext.woff2": "font/woff2",
} as const;
export type PlayerAsset = keyof typeof playerAssets;

export function isPlayerAsset(name: string): name is PlayerAsset {
  return Object.hasOwn(playerAssets, name);
}

/** The service worker's script: it has one address for good, and no hash. */
export const WORKER_FILE = "sw.js";

/** The script with what a language says that the player's own script does not. */
export function wordsAsset(locale: PatientLocale): PlayerAsset {
  return `words-${locale}.js`;
}

/**
 * Whether the running player asks for it later on. Parts of two builds must not meet: under a hash it no longer has, such
 * a file does not exist.
 */
export function isLaterPart(asset: PlayerAsset): boolean {
  return asset.startsWith("words-") || laterParts.some((part) => asset.startsWith(`${part}.`));
}

/** What the build writes beside the files: each one's hash, which is the `v` of its address. */
export type PlayerManifest = Readonly<Record<PlayerAsset, { readonly hash: string; readonly bytes: number }>>;

/** The address of a file, with the hash that lets browsers keep it for good. */
export function assetAddress(manifest: PlayerManifest, asset: PlayerAsset): string {
  return `/go/${asset}?v=${manifest[asset].hash}`;
}
