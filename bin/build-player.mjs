/**
 * Builds the session player into `.next/player/`: one script (React's API on Preact), one style sheet, the
 * figures' data, the fonts, and a manifest of their hashes. Prints what each weighs.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
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

/** Puts empty tables in the place of the baked figures; `figure-data.ts` fills them from their own file. */
const withoutFigures = {
  name: "without-figures",
  setup({ onLoad }) {
    onLoad({ filter: /lib[\\/]figure[\\/]baked[\\/](still|between)\.ts$/ }, ({ path }) => ({
      contents: `export const ${/still\.ts$/.test(path) ? "still" : "between"} = {};`,
    }));
  },
};

/** The figures of the moves as JSON. The "do not" pictures are for paper. */
async function figureData() {
  const bundled = await build({
    stdin: {
      contents: `export { still } from "./lib/figure/baked/still"; export { between } from "./lib/figure/baked/between";`,
      resolveDir: root,
    },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "warning",
  });
  const source = Buffer.from(bundled.outputFiles[0].contents).toString("base64");
  const { still, between } = await import(`data:text/javascript;base64,${source}`);
  const shown = Object.entries(still).filter(([name]) => !name.startsWith("dont/"));
  return JSON.stringify({ still: Object.fromEntries(shown), between });
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
    plugins: [withoutZod, withoutFigures],
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
