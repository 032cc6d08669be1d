/**
 * Builds the session player into `.next/player/`: one script (React's API on Preact), one style sheet, the
 * figures' data, the fonts, and a manifest of their hashes. Prints what each weighs.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
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

/** What the script leaves out: tables that `figure-data.ts` fills from the figures' file, and words that stand elsewhere. */
const leftOut = {
  "lib/figure/baked/still.ts": "still",
  "lib/figure/baked/between.ts": "between",
  "lib/figure/inks.ts": "inks",
  "lib/player/feel-maps.ts": "feelMaps",
  "lib/copy/patient/en/body-map.ts": "bodyMap",
  "lib/copy/patient/en/figures.ts": "figures",
  "lib/copy/patient/en/handout.ts": "handout",
  "lib/copy/patient/en/verify.ts": "verify",
};

/** Puts an empty table in the place of each of them. */
const withoutTables = {
  name: "without-tables",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = leftOut[relative(root, path).replaceAll("\\", "/")];
      return name === undefined ? undefined : { contents: `export const ${name} = {};` };
    });
  },
};

/** The figures' file: all pictures, motions and body maps with their words, packed. */
async function figureData() {
  const bundled = await build({
    stdin: {
      contents: `import { figureTables, packFigures } from "./lib/player/pack-figures";
        export const packed = JSON.stringify(packFigures(figureTables));`,
      resolveDir: root,
    },
    bundle: true,
    format: "esm",
    write: false,
    plugins: [withoutZod],
    logLevel: "warning",
  });
  const source = Buffer.from(bundled.outputFiles[0].contents).toString("base64");
  return (await import(`data:text/javascript;base64,${source}`)).packed;
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

/** Builds everything into `<folder>/.next/player`, and returns the sizes. */
export async function buildPlayer({ folder = root } = {}) {
  const target = join(folder, ".next", "player");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { player: "lib/player/entry.tsx", style: "lib/player/player.css" },
    outdir: target,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2020",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: preact,
    external: ["/go/*"],
    plugins: [withoutZod, withoutTables],
    legalComments: "none",
    logLevel: "warning",
  });
  const output = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";

  const files = new Map([
    ["figures.json", Buffer.from(await figureData())],
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
  const style = output("style.css").replace(
    /\/go\/([a-z-]+\.woff2)/g,
    (address, name) => `${address}?v=${hashOf(files.get(name))}`,
  );
  files.set("player.css", Buffer.from(style));
  files.set("player.js", Buffer.from(output("player.js")));

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
  return { sizes, metafile };
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
