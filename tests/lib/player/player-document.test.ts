import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answer, closed } from "@/app/api/go/answers";
import { readSmallJson } from "@/app/api/go/read-small-json";
import { playerHeaders } from "@/app/go/player-headers";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { isPlayerAsset, type LaterPart, laterParts, wordsAsset } from "@/lib/player/built-player";
import { playerDocument } from "@/lib/player/player-document";

const html = playerDocument({
  ask: "/go/ask.js?v=0",
  script: "/go/player.js?v=1",
  style: "/go/player.css?v=2",
  font: "/go/atkinson-latin.woff2?v=3",
  figures: "/go/figures.json?v=4",
  ...(Object.fromEntries(laterParts.map((part) => [part, `/go/${part}.js?v=5`])) as Record<
    LaterPart,
    string
  >),
  manifest: "/go/manifest.webmanifest",
  touchIcon: "/go/icon-192.png?v=8",
  words: { en: "/go/words-en.js?v=6", es: "/go/words-es.js?v=7" },
});

test("the page runs under its own policy: no inline script, no inline style, nothing from elsewhere", () => {
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  expect(html.match(/<script[^>]*>[^<]*/g)).toEqual([
    '<script async fetchpriority="high" src="/go/ask.js?v=0">',
    '<script type="module" src="/go/player.js?v=1">',
  ]);
  expect(html.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|\/\//);
  expect(playerHeaders["Content-Security-Policy"]).not.toContain("unsafe");
});

test("the page says what to do without JavaScript, in every language, and its preview names nobody", () => {
  const [, withoutScript] = html.match(/<noscript>([\s\S]*?)<\/noscript>/) ?? [];
  for (const locale of patientLocales) {
    const { link } = patientCopy(locale);
    expect(withoutScript).toContain(`<p class="lead" lang="${locale}" dir="ltr">${link.noScript}</p>`);
  }
  expect(html).toContain('<meta property="og:title" content="Your rolling session">');
  expect(html).toContain('<html lang="en">');
});

test("without JavaScript the page has a heading of its own, and none that says the plan is being opened", () => {
  const { link } = patientCopy("en");
  const [, withoutScript] = html.match(/<noscript>([\s\S]*?)<\/noscript>/) ?? [];
  expect(withoutScript).toContain(`<h1>${link.documentTitle}</h1>`);
  const hidden = readFileSync("lib/player/css/link.css", "utf8").match(
    /@media \(scripting: none\) \{([\s\S]*?)\n\}/,
  )?.[1];
  for (const name of ["opening", "late"]) {
    expect(html).toContain(`class="${name}"`);
    expect(hidden).toContain(`.${name}`);
  }
});

test("the page says after a while what to do in a browser that runs nothing of it, in every language", () => {
  const [, late] = html.match(/<div class="late">([\s\S]*?)<\/div>/) ?? [];
  for (const locale of patientLocales) {
    const { title, doThis } = patientCopy(locale).link.oldBrowser;
    expect(late).toContain(`<p class="lead" lang="${locale}" dir="ltr"><b>${title}</b> ${doThis}</p>`);
  }
  // The script empties this place when it begins.
  expect(html.indexOf('class="late"')).toBeGreaterThan(html.indexOf('id="player"'));
});

test("the page can be put on the home screen, with an icon of its own and nothing of the plan", () => {
  expect(html).toContain('<link rel="manifest" href="/go/manifest.webmanifest">');
  expect(html).toContain('<link rel="apple-touch-icon" href="/go/icon-192.png?v=8">');
  expect(playerHeaders["Content-Security-Policy"]).toContain("manifest-src 'self'");
  expect(playerHeaders["Content-Security-Policy"]).toContain("worker-src 'self'");
});

test("the page names the files that the script asks for, and asks for English at once", () => {
  expect(html).toContain(
    `<div id="player" data-figures="/go/figures.json?v=4" ${laterParts.map((part) => `data-${part}="/go/${part}.js?v=5"`).join(" ")} data-words-en="/go/words-en.js?v=6" data-words-es="/go/words-es.js?v=7">`,
  );
  expect(html.match(/<link rel="modulepreload"[^>]*>/g)).toEqual([
    '<link rel="modulepreload" href="/go/words-en.js?v=6">',
  ]);
});

test("only the built files have an address", () => {
  for (const locale of patientLocales) expect(isPlayerAsset(wordsAsset(locale))).toBe(true);
  expect(isPlayerAsset("player.js")).toBe(true);
  for (const name of ["manifest.json", "../server/app.js", "player.js.br", "constructor", "__proto__", ""]) {
    expect(isPlayerAsset(name)).toBe(false);
  }
});

test("every closed link gets one and the same answer, kept by nobody", async () => {
  const [one, other] = [closed({ reason: "not-open" }), closed({ reason: "not-open" })];
  expect(one.status).toBe(404);
  expect(await one.text()).toBe(await other.text());
  expect([...one.headers]).toEqual([...other.headers]);
  expect(one.headers.get("cache-control")).toBe("no-store");
  expect(answer(204, null).headers.get("cache-control")).toBe("no-store");
  const limited = closed({ reason: "limited", retryAfterSeconds: 7 });
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"]);
});

test("a body over 1 KB is refused, whatever its header claims", async () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    new Request("http://127.0.0.1/api/go/session", { method: "POST", body, headers });
  await expect(readSmallJson(post(JSON.stringify({ a: "x".repeat(1100) })))).rejects.toThrow("invalid");
  await expect(readSmallJson(post("{}", { "content-length": "5000000" }))).rejects.toThrow("invalid");
  expect(await readSmallJson(post('{"a":"é"}'))).toEqual({ a: "é" });
  expect(await readSmallJson(post("not json"))).toBeUndefined();
});
