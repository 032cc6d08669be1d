/**
 * What it costs to follow a plan: what the built player weighs, how long a phone on a bad connection takes to open it,
 * and how many phones one machine serves.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { linksToTemplate } from "../evidence/player-links";
import { startDemo } from "../support/start-demo";
import type { Figure } from "./figure";
import { measureOpenings } from "./player-opening";
import { measureRequests } from "./player-requests";

const folder = path.resolve(import.meta.dirname, "../../.next/player");

/** Each request of the load has one of so many links: a link opens 60 times a minute. */
const LINKS = 200;

export async function measurePlayer(): Promise<Figure[]> {
  // The load comes from as many addresses as links.
  const demo = await startDemo({ ROLLSCRIPT_TRUST_PROXY: "1" });
  try {
    const links = await linksToTemplate(demo, "coach-sequence", LINKS);
    const [link = ""] = links;
    return [...weights(), ...(await measureOpenings(link)), ...(await measureRequests(demo, links))];
  } finally {
    await demo.stop();
  }
}

/** The built player's files; fonts as they are, all else gzipped, as the framework's own script is told. */
function weights(): Figure[] {
  const kilobytes = (pattern: RegExp, compress: (bytes: Buffer) => Buffer = (bytes) => gzipSync(bytes)) =>
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => readFileSync(path.join(folder, name)))
      .reduce((sum, bytes) => sum + compress(bytes).length, 0) / 1024;
  const figure = (name: string, value: number, goal: number | null = null): Figure => ({
    bench: "player",
    figure: name,
    value,
    unit: "KB",
    goal,
  });
  return [
    // The framework's own script on any of its pages is 136 KB.
    figure("script until Start can be pressed", kilobytes(/^(?:ask|player|words-en)\.js$/), 136 / 5),
    figure("of that, words of one language", kilobytes(/^words-en\.js$/)),
    figure("script of the session", kilobytes(/^session\.js$/)),
    figure("scripts for later", kilobytes(/^(?:sheet|cues|record|keep)\.js$/)),
    figure("style", kilobytes(/^player\.css$/)),
    figure("figures", kilobytes(/^figures\.json$/)),
    figure(
      "fonts, all letters",
      kilobytes(/\.woff2$/, (bytes) => bytes),
    ),
  ];
}
