/** What a patient's phone has to fetch to play a session: the built player, compressed as it is sent. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figure";

const folder = path.resolve(import.meta.dirname, "../../.next/player");

export async function measurePlayer(): Promise<Figure[]> {
  const kilobytes = (pattern: RegExp, compress: boolean) =>
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => readFileSync(path.join(folder, name)))
      .reduce((sum, bytes) => sum + (compress ? gzipSync(bytes).length : bytes.length), 0) / 1024;
  return [
    { bench: "player", figure: "JavaScript (gzip)", value: kilobytes(/\.js$/, true), unit: "KB", goal: 28 },
    { bench: "player", figure: "CSS (gzip)", value: kilobytes(/\.css$/, true), unit: "KB", goal: null },
    { bench: "player", figure: "fonts", value: kilobytes(/\.woff2$/, false), unit: "KB", goal: null },
  ];
}
