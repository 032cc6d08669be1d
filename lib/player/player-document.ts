/** The one HTML document every patient gets: the same bytes for everyone, with no word about anybody. */
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { type LaterPart, laterParts } from "./built-player";

// A roller, seen from its end: drawn here so that the page asks for no icon.
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='16' cy='16' r='13' fill='%23ffc84a' stroke='%236d4a06' stroke-width='4'/%3E%3Ccircle cx='16' cy='16' r='4' fill='%236d4a06'/%3E%3C/svg%3E";

type PlayerAddresses = Readonly<
  Record<"ask" | "script" | "style" | "font" | "figures" | "manifest" | "touchIcon" | LaterPart, string> & {
    words: Readonly<Record<PatientLocale, string>>;
  }
>;

/**
 * The document for a built player. The addresses carry the hash of what they name. It begins in English: the script
 * turns it to the patient's language, and who runs none reads every one of them. The first script is no module: as one
 * it ran after the player's own on a slow phone that had both, and the clinic heard of the link a tenth of a second
 * later. Nor does the page wait for it: that would gain as much again, and where it never came nothing else would. The
 * second heading says that the plan is opened: where no script runs, the two ends of a template, which a
 * script's reader skips, keep it out of the page.
 */
export function playerDocument(addresses: PlayerAddresses): string {
  const { ask, script, style, font, figures, manifest, touchIcon, words } = addresses;
  const { link } = patientCopy("en");
  const files = [
    ["figures", figures],
    ...laterParts.map((part) => [part, addresses[part]]),
    ...patientLocales.map((locale) => [`words-${locale}`, words[locale]]),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escaped(link.documentTitle)}</title>
<meta name="description" content="${escaped(link.documentDescription)}">
<meta property="og:title" content="${escaped(link.documentTitle)}">
<meta property="og:description" content="${escaped(link.documentDescription)}">
<meta property="og:type" content="website">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf7">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0f161c">
<link rel="icon" href="${icon}">
<link rel="apple-touch-icon" href="${touchIcon}">
<link rel="manifest" href="${manifest}">
<script async fetchpriority="high" src="${ask}"></script>
<link rel="stylesheet" href="${style}">
<link rel="modulepreload" href="${words.en}">
<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>
<script type="module" src="${script}"></script>
<link rel="preload" href="${figures}" as="fetch" type="application/json" crossorigin fetchpriority="low">
</head>
<body>
<div id="player" ${files.map(([name, address]) => `data-${name}="${address}"`).join(" ")}><main class="s page state">
<h1 class="opening">${escaped(link.opening)}</h1>
<div class="late">${patientLocales.map(stillWaiting).join("")}</div>
<noscript><h1>${escaped(link.documentTitle)}</h1>${patientLocales.map(noScript).join("")}</noscript></main></div>
</body>
</html>
`;
}

function noScript(locale: PatientLocale): string {
  const { language, direction, link } = patientCopy(locale);
  return `<p class="lead" lang="${language}" dir="${direction}">${escaped(link.noScript)}</p>`;
}

/** Comes into sight after a while, by the style sheet alone; a script that runs takes it away before. */
function stillWaiting(locale: PatientLocale): string {
  const { language, direction, link } = patientCopy(locale);
  const { title, doThis } = link.oldBrowser;
  return `<p class="lead" lang="${language}" dir="${direction}"><b>${escaped(title)}</b> ${escaped(doThis)}</p>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
