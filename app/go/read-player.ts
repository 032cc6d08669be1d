/** Reads the built player from disk: once in production, afresh while it is being worked on. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PLAYER_FOLDER, type PlayerAsset, type PlayerManifest, WORKER_FILE } from "@/lib/player/built-player";

const kept = new Map<string, Promise<Buffer>>();

function readBuilt(file: string): Promise<Buffer> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), ...PLAYER_FOLDER, file);
  if (process.env.NODE_ENV !== "production") return readFile(path);
  const reading = kept.get(file) ?? readFile(path);
  kept.set(file, reading);
  // A file that could not be read once is asked for again.
  reading.catch(() => kept.delete(file));
  return reading;
}

/** The hashes of the built files. Rejects when the player has not been built. */
export async function readManifest(): Promise<PlayerManifest> {
  return JSON.parse((await readBuilt("manifest.json")).toString("utf8")) as PlayerManifest;
}

/** The service worker's script. */
export function readWorker(): Promise<Buffer> {
  return readBuilt(WORKER_FILE);
}

/** A built file as it is; the server compresses on the way out. */
export function readAsset(asset: PlayerAsset): Promise<Buffer> {
  return readBuilt(asset);
}
