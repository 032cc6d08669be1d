/** Whether a change of any word in the source of a language changes what is signed. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Plugin, transform } from "esbuild";
import { expect, test } from "vitest";
import { conditions } from "@/lib/copy/patient/es/conditions";
import { languageParts } from "@/lib/copy/patient/language-parts";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { textsOf } from "@/lib/copy/patient/usual-calls";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Any text in quotes, once templates are turned into sums of texts. */
const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
/** After these, what stands in quotes is an id: compared, imported, looked up, or naming the language of a plural. */
const beforeAnId = /(?:[=!]==|\bfrom|\bimport|\w\[|\bstartsWith\(|\b(?:counted|plural)\()$/;

/** The language's words with a number of its own put at the end of every text of their source, and those texts. */
async function marked(locale: PatientLocale) {
  const sources: string[] = [];
  const mark: Plugin = {
    name: "mark",
    setup: ({ onLoad }) => {
      onLoad({ filter: new RegExp(`/lib/copy/patient/${locale}/[a-z-]+\\.ts$`) }, async ({ path }) => {
        const { code } = await transform(await readFile(path, "utf8"), {
          loader: "ts",
          charset: "utf8",
          minifyWhitespace: true,
          supported: { "template-literal": false },
        });
        const contents = code.replace(quoted, (text, at: number) => {
          const before = code.slice(Math.max(0, at - 20), at);
          const isKey = /[{,]$/.test(before) && code[at + text.length] === ":";
          if (!/[\p{L}\p{N}]/u.test(text.replaceAll("\\xA0", "")) || isKey || beforeAnId.test(before))
            return text;
          sources.push(text.slice(1, -1));
          return `${text.slice(0, -1)}⟦${sources.length - 1}⟧${text.at(-1)}`;
        });
        return { contents, loader: "js" };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: [`${root}/lib/copy/patient/${locale}.ts`],
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    alias: { "@": root },
    plugins: [mark],
  });
  const script = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const made: Record<string, PatientCopy> = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${script}`
  );
  const words = made[locale];
  if (!words) throw new Error(`No words in ${locale}.`);
  return { words, sources };
}

test.each(patientLocales)(
  "every word in the source of %s is said in some line that is signed",
  async (locale) => {
    const { words, sources } = await marked(locale);
    const said = textsOf(words)
      .map(({ text }) => text)
      .join("\n");
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((_, index) => !said.includes(`⟦${index}⟧`))).toEqual([]);
  },
);

test("every Spanish sentence of a condition is signed", () => {
  const lines = languageParts("es").flatMap((part) => part.lines);
  const signed = new Set(lines.map(({ translated }) => translated));
  expect(Object.values(conditions).filter((sentence) => !signed.has(sentence))).toEqual([]);
});

test("each month, side, pressure and number a sentence has a word of its own for is in a line", () => {
  const texts = languageParts("es").flatMap(({ lines }) => lines.map(({ translated }) => translated));
  for (const text of [
    "20\u00a0ago\u00a02026",
    "Inicio (izquierdo)",
    "Inicio (derecho)",
    "Presione a 5 de 10 como máximo.",
    "Falta 1\u00a0segundo.",
    "Faltan 2\u00a0segundos.",
    "Cambie al lado derecho",
  ])
    expect(texts).toContain(text);
});
