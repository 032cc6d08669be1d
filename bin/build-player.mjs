/**
 * Builds the session player into `.next/player/`: its script (React's API on Preact), one that asks ahead of it and
 * the parts that come later, the style sheets, the figures' data, the words of each language, the fonts, and a
 * manifest of their hashes. Prints what each weighs.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import sharp from "sharp";

const root = fileURLToPath(new URL("..", import.meta.url));
const fonts = join(
  dirname(
    createRequire(import.meta.url).resolve("@fontsource-variable/atkinson-hyperlegible-next/package.json"),
  ),
  "files",
);

/** The whole of React's API that the player uses, at a tenth of its weight. */
const preact = {
  react: "preact/compat",
  "react-dom": "preact/compat",
  "react-dom/client": "preact/compat/client",
  "react/jsx-runtime": "preact/jsx-runtime",
};

/** Schemas are declared beside the types and sums the player needs, and never run in it: zod stays at home. */
const withoutZod = {
  name: "without-zod",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^zod$/ }, () => ({ path: "zod", namespace: "inert" }));
    onLoad({ filter: /.*/, namespace: "inert" }, () => ({
      contents: `const inert = new Proxy(() => {}, {
        get: (_, name) => { if (/parse/i.test(String(name))) throw new Error("no zod in the player"); return inert; },
        apply: () => inert,
      });
      export const z = inert;`,
    }));
  },
};

/** Words a language's file leaves out: of paper, of its own page, what labels are made of, and what comes with a later part. */
const wordsElsewhere = (locale) => ({
  [`lib/copy/patient/${locale}/body-map.ts`]: "bodyMap",
  [`lib/copy/patient/${locale}/handout.ts`]: "handout",
  [`lib/copy/patient/${locale}/verify.ts`]: "verify",
  [`lib/copy/patient/${locale}/cues.ts`]: "cues",
  [`lib/copy/patient/${locale}/record.ts`]: "record",
});

/** Tables that `load-figures.ts` fills from the figures' file, and `patient-words.ts` from a language's own. */
const filledLater = {
  "lib/figure/baked/still.ts": "still",
  "lib/figure/baked/between.ts": "between",
  "lib/figure/inks.ts": "inks",
  "lib/player/figures/feel-maps.ts": "feelMaps",
  "lib/player/figures/feel-labels.ts": "feelLabels",
};

/** The languages, empty; of English what is said where nothing else can be had. */
const languages = (locales) =>
  Object.fromEntries(locales.map((locale) => [`lib/copy/patient/${locale}.ts`, locale]));
const englishOf = (link) =>
  `export const en = { language: "en", direction: "ltr", link: ${JSON.stringify(link)} };`;

/** Puts an empty table in the place of each of them. */
const withoutTables = (tables, lastResort = {}) => ({
  name: "without-tables",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = tables[relative(root, path).replaceAll("\\", "/")];
      if (name === undefined) return undefined;
      return {
        contents: name === "en" ? englishOf(lastResort) : `export const ${name} = {};`,
        resolveDir: dirname(path),
      };
    });
  },
});

/**
 * What the later parts borrow from the player's script, which is there before them: React, and parts they show as well.
 * `entry.tsx` names it, by what it hands on.
 */
async function lentModules() {
  const entry = await readFile(join(root, "lib/player/entry.tsx"), "utf8");
  const names = [...entry.matchAll(/^export \{[^}]*\} from "([^"]+)";$/gm)].map(([, name]) => name);
  return new Set(names.map((name) => moduleOf(name, join(root, "lib/player"))));
}

/** A module by the file it is in, without ending; a package by its name. */
function moduleOf(name, folder) {
  if (name.startsWith("@/")) return join(root, name.slice(2));
  return name.startsWith(".") ? join(folder, name) : name;
}

const lentByPlayer = (lent) => ({
  name: "lent-by-player",
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, resolveDir }) =>
      lent.has(moduleOf(path, resolveDir)) ? { path: "/go/player.js", external: true } : undefined,
    );
  },
});

const script = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  target: "es2020",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  logLevel: "warning",
};

/** The figures' file, and what the words' files need: all worked out here, so that no phone has to. */
async function madeFromSource() {
  const bundled = await build({
    stdin: {
      contents: `import { patientLocales } from "./lib/copy/patient/patient-locales";
        import { laterParts, styledParts, WORKER_FILE } from "./lib/player/built-player";
        import { feelLabels } from "./lib/player/figures/feel-labels";
        import { figureTables, packFigures } from "./lib/player/figures/pack-figures";
        import { link } from "./lib/copy/patient/en/pages";
        const { documentTitle, opening, notOpen, offline, serverDown, tooManyTries } = link;
        const lastResort = { documentTitle, opening, notOpen, offline, serverDown, tooManyTries };
        export const made = { locales: patientLocales, laterParts, styledParts, feelLabels, lastResort, workerFile: WORKER_FILE, figures: packFigures(figureTables) };`,
      resolveDir: root,
    },
    bundle: true,
    format: "esm",
    write: false,
    plugins: [withoutZod],
    logLevel: "warning",
  });
  const source = Buffer.from(bundled.outputFiles[0].contents).toString("base64");
  return (await import(`data:text/javascript;base64,${source}`)).made;
}

/** A language's file: all of its words that a phone can need and the player's script does not have. */
async function wordsFile(locale, { feelLabels, lastResort }) {
  const { outputFiles } = await build({
    ...script,
    stdin: {
      contents: `import { ${locale} as all } from "./lib/copy/patient/${locale}";
        export const words = { ...all };
        ${locale === "en" ? `for (const name of ${JSON.stringify(Object.keys(lastResort))}) delete words.link[name];` : ""}
        export const feelLabels = ${JSON.stringify(feelLabels[locale])};`,
      resolveDir: root,
    },
    plugins: [withoutZod, withoutTables(wordsElsewhere(locale))],
  });
  return Buffer.from(outputFiles[0].contents);
}

/**
 * A later part's script, which takes what it borrows from that very script of the player. `addressOf`: of a built file;
 * the service worker has one address for good.
 */
async function laterPart(part, addressOf) {
  const { outputFiles, metafile } = await build({
    ...script,
    entryPoints: { [part]: `./lib/player/${part}` },
    outdir: part,
    metafile: true,
    plugins: [lentByPlayer(await lentModules()), withoutZod],
  });
  const text = outputFiles[0].text.replace(/"\/go\/((?!sw\.)[a-z]+\.(?:js|css))"/g, (_, name) =>
    JSON.stringify(addressOf(name)),
  );
  return { text, metafile };
}

/** What a phone that keeps a plan needs of the player: not what only an installation asks for. */
const isKept = (name) => !/\.(png|webmanifest)$/.test(name);

/** A script that is no module: it runs where it stands, and leaves no name behind. */
async function wholeScript(entry, define = {}) {
  const { outputFiles } = await build({
    ...script,
    entryPoints: [entry],
    format: "iife",
    define: { ...script.define, ...define },
  });
  return Buffer.from(outputFiles[0].contents);
}

/** The service worker, which names the files it keeps by their hash: with each of them it changes too. */
function workerFile(addresses) {
  return wholeScript("lib/player/keep/service-worker.ts", {
    KEPT_FILES: JSON.stringify(addresses),
    BUILD_MARK: JSON.stringify(hashOf(addresses.join())),
  });
}

const iconSizes = [192, 512];

/** The roller, seen from its end, on a ground that any shape of icon can be cut out of. */
function iconFile(size) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#155255" d="M0 0h64v64H0z"/><circle cx="32" cy="32" r="19" fill="#ffc84a" stroke="#6d4a06" stroke-width="5"/><circle cx="32" cy="32" r="6" fill="#6d4a06"/></svg>`;
  return sharp(Buffer.from(drawing), { density: (72 * size) / 64 })
    .resize(size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** What a phone installs: the same for everyone, in every language, with no word about anybody. */
function webManifest(address) {
  return {
    id: "/go",
    name: "Rollscript",
    short_name: "Rollscript",
    start_url: "/go",
    scope: "/go",
    display: "standalone",
    background_color: "#fbfaf7",
    theme_color: "#155255",
    icons: iconSizes.flatMap((size) =>
      ["any", "maskable"].map((purpose) => ({
        src: address(`icon-${size}.png`),
        sizes: `${size}x${size}`,
        type: "image/png",
        purpose,
      })),
    ),
  };
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

/** Builds everything into `<folder>/.next/player`, and returns the sizes. */
export async function buildPlayer({ folder = root } = {}) {
  const target = join(folder, ".next", "player");
  const made = await madeFromSource();
  const { outputFiles, metafile } = await build({
    ...script,
    entryPoints: {
      player: "lib/player/entry.tsx",
      style: "lib/player/player.css",
      ...Object.fromEntries(made.styledParts.map((part) => [`${part}-style`, `lib/player/css/${part}.css`])),
    },
    outdir: target,
    metafile: true,
    alias: preact,
    external: ["/go/*"],
    plugins: [withoutZod, withoutTables({ ...filledLater, ...languages(made.locales) }, made.lastResort)],
  });
  const output = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";

  const files = new Map([
    ["figures.json", Buffer.from(JSON.stringify(made.figures))],
    [
      "atkinson-latin.woff2",
      await readFile(join(fonts, "atkinson-hyperlegible-next-latin-wght-normal.woff2")),
    ],
    [
      "atkinson-latin-ext.woff2",
      await readFile(join(fonts, "atkinson-hyperlegible-next-latin-ext-wght-normal.woff2")),
    ],
  ]);
  // The style sheet names the fonts by their hashes, so that the preloaded one is the one it asks for.
  const style = output(`${sep}style.css`).replace(
    /\/go\/([a-z-]+\.woff2)/g,
    (address, name) => `${address}?v=${hashOf(files.get(name))}`,
  );
  files.set("player.css", Buffer.from(style));
  files.set("ask.js", await wholeScript("lib/player/ask.ts"));
  files.set("player.js", Buffer.from(output("player.js")));
  for (const part of made.styledParts) {
    files.set(`${part}.css`, Buffer.from(output(`${part}-style.css`)));
  }
  const address = (name) => `/go/${name}?v=${hashOf(files.get(name))}`;
  const metafiles = { player: metafile };
  for (const part of made.laterParts) {
    const built = await laterPart(part, address);
    files.set(`${part}.js`, Buffer.from(built.text));
    metafiles[part] = built.metafile;
  }
  for (const locale of made.locales) {
    files.set(`words-${locale}.js`, await wordsFile(locale, made));
  }
  for (const size of iconSizes) files.set(`icon-${size}.png`, await iconFile(size));
  files.set("manifest.webmanifest", Buffer.from(JSON.stringify(webManifest(address))));
  const kept = ["player.js", ...[...files.keys()].filter((name) => isKept(name) && name !== "player.js")];
  const worker = await workerFile(kept.map(address));

  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const sizes = {};
  const manifest = {};
  for (const [name, content] of files) {
    manifest[name] = { hash: hashOf(content), bytes: content.length };
    sizes[name] = { bytes: content.length };
    await writeFile(join(target, name), content);
    if (/\.(woff2|png)$/.test(name)) continue;
    sizes[name] = { bytes: content.length, gzip: gzipSync(content).length };
  }
  sizes[made.workerFile] = { bytes: worker.length, gzip: gzipSync(worker).length };
  await writeFile(join(target, made.workerFile), worker);
  await writeFile(join(target, "manifest.json"), JSON.stringify(manifest));
  return { sizes, metafiles };
}

/** The heaviest parts of the script, by source file. */
function heaviest(metafile, count) {
  const script = Object.entries(metafile.outputs).find(([path]) => path.endsWith("player.js"))?.[1];
  return Object.entries(script?.inputs ?? {})
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, count);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { sizes, metafiles } = await buildPlayer();
  console.table(sizes);
  if (process.argv.includes("--parts")) console.table(heaviest(metafiles.player, 20));
}
