/**
 * Builds the session player into `.next/player/`: one script (React's API on Preact), one style sheet, the
 * figures' data, the words of each language, the sheet with its style, the fonts, and a manifest of their hashes.
 * Prints what each weighs.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

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

/** Words no phone asks for: of paper, of its own page, and what the small body maps' labels are made of. */
const wordsElsewhere = (locale) => ({
  [`lib/copy/patient/${locale}/body-map.ts`]: "bodyMap",
  [`lib/copy/patient/${locale}/handout.ts`]: "handout",
  [`lib/copy/patient/${locale}/verify.ts`]: "verify",
});

/** Tables that `figure-data.ts` fills from the figures' file, and `patient-words.ts` from a language's own. */
const filledLater = {
  "lib/figure/baked/still.ts": "still",
  "lib/figure/baked/between.ts": "between",
  "lib/figure/inks.ts": "inks",
  "lib/player/feel-maps.ts": "feelMaps",
  "lib/player/feel-labels.ts": "feelLabels",
};

/** The languages, empty; of English what is said where nothing else can be had. */
const languages = (locales) =>
  Object.fromEntries(locales.map((locale) => [`lib/copy/patient/${locale}.ts`, locale]));
const lastResort = `import { link } from "./en/pages"; export const en = { language: "en", direction: "ltr", link };`;

/** Puts an empty table in the place of each of them. */
const withoutTables = (tables) => ({
  name: "without-tables",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = tables[relative(root, path).replaceAll("\\", "/")];
      if (name === undefined) return undefined;
      return {
        contents: name === "en" ? lastResort : `export const ${name} = {};`,
        resolveDir: dirname(path),
      };
    });
  },
});

/** What the sheet's script borrows from the player's, which is there before it: React, and parts it shows as well. */
const lent = [
  "react",
  "react/jsx-runtime",
  "./call-link",
  "./feel-line",
  "./figure-data",
  "./figures",
  "./icons",
  "./page-title",
  "./stop-signs",
];
const lentByPlayer = {
  name: "lent-by-player",
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path }) =>
      lent.includes(path) ? { path: "/go/player.js", external: true } : undefined,
    );
  },
};

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
        import { feelLabels } from "./lib/player/feel-labels";
        import { figureTables, packFigures } from "./lib/player/pack-figures";
        export const made = { locales: patientLocales, feelLabels, figures: packFigures(figureTables) };`,
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
async function wordsFile(locale, feelLabels) {
  const inScript = locale === "en" ? { "lib/copy/patient/en/pages.ts": "link" } : {};
  const { outputFiles } = await build({
    ...script,
    stdin: {
      contents: `import { ${locale} as all } from "./lib/copy/patient/${locale}";
        export const words = { ...all };
        ${locale === "en" ? "delete words.link;" : ""}
        export const feelLabels = ${JSON.stringify(feelLabels)};`,
      resolveDir: root,
    },
    plugins: [withoutZod, withoutTables({ ...wordsElsewhere(locale), ...inScript })],
  });
  return Buffer.from(outputFiles[0].contents);
}

/** The sheet's script, which takes what it borrows from that very script of the player. */
async function sheetFile(playerAddress, styleAddress) {
  const { outputFiles, metafile } = await build({
    ...script,
    entryPoints: { sheet: "lib/player/sheet.tsx" },
    outdir: "sheet",
    metafile: true,
    plugins: [lentByPlayer, withoutZod],
  });
  const text = outputFiles[0].text
    .replaceAll('"/go/player.js"', JSON.stringify(playerAddress))
    .replaceAll('"/go/sheet.css"', JSON.stringify(styleAddress));
  return { text, metafile };
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
      "sheet-style": "lib/player/css/sheet.css",
    },
    outdir: target,
    metafile: true,
    alias: preact,
    external: ["/go/*"],
    plugins: [withoutZod, withoutTables({ ...filledLater, ...languages(made.locales) })],
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
  files.set("player.js", Buffer.from(output("player.js")));
  files.set("sheet.css", Buffer.from(output("sheet-style.css")));
  const address = (name) => `/go/${name}?v=${hashOf(files.get(name))}`;
  const sheet = await sheetFile(address("player.js"), address("sheet.css"));
  files.set("sheet.js", Buffer.from(sheet.text));
  for (const locale of made.locales) {
    files.set(`words-${locale}.js`, await wordsFile(locale, made.feelLabels[locale]));
  }

  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const sizes = {};
  const manifest = {};
  for (const [name, content] of files) {
    manifest[name] = { hash: hashOf(content), bytes: content.length };
    sizes[name] = { bytes: content.length };
    await writeFile(join(target, name), content);
    if (name.endsWith(".woff2")) continue;
    sizes[name] = { bytes: content.length, gzip: gzipSync(content).length };
  }
  await writeFile(join(target, "manifest.json"), JSON.stringify(manifest));
  return { sizes, metafile, sheetMetafile: sheet.metafile };
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
  const { sizes, metafile } = await buildPlayer();
  console.table(sizes);
  if (process.argv.includes("--parts")) console.table(heaviest(metafile, 20));
}
