// Solves every pose and writes lib/figure/baked: run it after changing a pose, a body width or the drawing.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { register } from "tsx/esm/api";

register();
const { bakeAll } = await import("../lib/figure/bake.ts");

const folder = fileURLToPath(new URL("../lib/figure/baked/", import.meta.url));
const note = "// Written by bin/bake-figures.mjs. Do not edit: change the poses and bake again.\n";

/** One entry a line, so that a changed picture is a changed line. */
function moduleText(types, name, type, entries) {
  const lines = Object.entries(entries).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `${note}${types}\nexport const ${name}: ${type} = {\n${lines.join("")}};\n`;
}

function write(file, text) {
  writeFileSync(`${folder}${file}`, text);
  const [raw, packed] = [text.length, gzipSync(text).length].map((bytes) => (bytes / 1000).toFixed(1));
  console.log(`lib/figure/baked/${file}: ${raw} kB, ${packed} kB packed`);
}

mkdirSync(folder, { recursive: true });
const startedAt = performance.now();
const { still, between } = bakeAll();
write(
  "still.ts",
  moduleText(
    'import type { BakedFigure } from "../baked-figure";\nimport type { FigureName } from "../figure-name";',
    "still",
    "Record<FigureName, BakedFigure>",
    still,
  ),
);
write(
  "between.ts",
  moduleText(
    'import type { BakedMotion } from "../baked-figure";\nimport type { SequenceName } from "../figure-name";',
    "between",
    "Record<SequenceName, BakedMotion>",
    between,
  ),
);
console.log(
  `${Object.keys(still).length} pictures in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
);
