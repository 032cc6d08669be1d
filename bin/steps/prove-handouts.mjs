import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runChild } from "./child.mjs";
import { inProject } from "./project.mjs";
import { runTests } from "./run-tests.mjs";
import { say } from "./say.mjs";

/** Random programs printed in every layout; the quick size is 60. */
const PROGRAMS = 2_000;
/** They are divided among so many processes, each with programs of its own. */
const PROCESSES = 2;

/** The handout at full size: random programs, every letter read back by other readers, clean files, equal bytes. */
export async function proveHandouts() {
  const folder = mkdtempSync(path.join(tmpdir(), "rollscript-handouts-"));
  try {
    const { printNames, printTemplates } = await import("../../tests/evidence/print-sheets.ts");
    const sheets = await printTemplates(path.join(folder, "sheets"));
    const names = await printNames(path.join(folder, "names"));
    const proofs = [
      await proveClean(sheets),
      await proveFonts(sheets),
      await proveNeutral(sheets),
      await proveReadBack(names),
      await proveSameBytes(sheets, folder),
      await provePrograms(folder),
    ];
    return {
      figures: [
        {
          figure: "sheets printed: template, layout, paper, language",
          value: sheets.length,
          unit: "sheets",
          goal: null,
        },
        ...proofs.flatMap(({ figures }) => figures),
      ],
      failures: proofs.flatMap(({ failures }) => failures),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One line of evidence: how many hold, and what those that do not are. */
function proved(figure, all, failures, unit = "sheets") {
  return { figures: [{ figure, value: all - failures.length, unit, goal: all }], failures };
}

/** Runs a reader of PDF files; null where it is not installed, which is said. */
async function read(command, args) {
  try {
    return await runChild(command, args);
  } catch {
    return null;
  }
}

async function each(items, tool, judge) {
  const failures = [];
  for (const item of items) {
    const problem = await judge(item);
    if (problem === null) {
      say(`skipped: ${tool} is not installed`);
      return null;
    }
    if (problem !== "") failures.push(`${item.name}: ${problem}`);
  }
  return failures;
}

const skipped = { figures: [], failures: [] };

async function proveClean(sheets) {
  const failures = await each(sheets, "qpdf", async ({ file }) => {
    const result = await read("qpdf", ["--check", file]);
    return result && (result.status === 0 ? "" : result.output);
  });
  return failures === null ? skipped : proved("files qpdf finds no fault in", sheets.length, failures);
}

/** Every font is embedded, a subset, and says which letters its shapes are. */
async function proveFonts(sheets) {
  const failures = await each(sheets, "pdffonts", async ({ file }) => {
    const result = await read("pdffonts", [file]);
    const fonts = result?.output.trim().split("\n").slice(2) ?? [];
    const bad = fonts.filter((line) => !/\byes\s+yes\s+yes\b/.test(line));
    return result && (fonts.length > 0 && bad.length === 0 ? "" : `fonts: ${bad.join("; ")}`);
  });
  return failures === null
    ? skipped
    : proved("files with every font embedded and none put in its place", sheets.length, failures);
}

async function proveNeutral(sheets) {
  const failures = await each(sheets, "pdfinfo", async ({ file }) => {
    const result = await read("pdfinfo", [file]);
    return result && (/M\. K\.|Harbour|Moreau/.test(result.output) ? "its description names somebody" : "");
  });
  return failures === null
    ? skipped
    : proved("files whose description names nobody", sheets.length, failures);
}

// Marks of direction are put in by the reader; where lines break does not count.
const letters = (text) =>
  text
    .normalize("NFC")
    .replace(/[\s\p{Default_Ignorable_Code_Point}\u200e\u200f\u202a-\u202e\u2066-\u2069-]+/gu, "");

/**
 * pdftotext takes letters for placed from left to right and turns Arabic ones around to get words: those that the file
 * gives it as words, in the order they are read, come out backwards.
 */
const turned = (text) =>
  letters(text).replace(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu, (word) =>
    [...word].reverse().join(""),
  );

async function proveReadBack(names) {
  const texts = new Map();
  for (const { file } of names) {
    if (texts.has(file)) continue;
    const result = await read("pdftotext", ["-raw", file, "-"]);
    if (result === null) {
      say("skipped: pdftotext is not installed");
      return skipped;
    }
    texts.set(file, letters(result.output));
  }
  const lost = names.filter(
    ({ text, file }) => ![letters(text), turned(text)].some((each) => texts.get(file).includes(each)),
  );
  return proved(
    "names and notes pdftotext gives back word for word",
    names.length,
    lost.map(({ text }) => `not read back: ${text}`),
    "texts",
  );
}

/** Printed again by another process, the bytes are the same. */
async function proveSameBytes(sheets, folder) {
  const again = path.join(folder, "again");
  const { status, output } = await runChild(process.execPath, [
    inProject("bin/steps/print-again.mjs"),
    again,
  ]);
  if (status !== 0) return { figures: [], failures: [output] };
  const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
  const other = sheets.filter(({ file }) => hash(file) !== hash(path.join(again, path.basename(file))));
  return proved(
    "sheets with the same bytes from another process",
    sheets.length,
    other.map(({ name }) => `${name}: other bytes`),
  );
}

async function provePrograms(folder) {
  const tallies = Array.from({ length: PROCESSES }, (_, process) =>
    path.join(folder, `tally-${process}.json`),
  );
  const runs = await Promise.all(
    tallies.map((tally, process) =>
      runTests(
        inProject(),
        mkdtempSync(path.join(folder, "run-")),
        ["tests/lib/handout/random-programs.test.ts"],
        {
          env: {
            NODE_ENV: "production",
            HANDOUT_RUNS: String(PROGRAMS / PROCESSES),
            HANDOUT_SEED: String(1 + process),
            HANDOUT_TALLY: tally,
          },
        },
      ),
    ),
  );
  const failures = runs.flatMap((run, process) =>
    run.failures.map((failure) => `random programs, run ${process + 1} of ${PROCESSES}: ${failure}`),
  );
  const sheets = { printed: 0, notCompact: 0, tooWide: 0, refused: 0 };
  for (const file of tallies.filter(existsSync))
    for (const [kind, count] of Object.entries(JSON.parse(readFileSync(file, "utf8")))) sheets[kind] += count;
  const sheetsThat = (figure, value) => ({ figure, value, unit: "sheets", goal: null });
  return {
    figures: [
      {
        figure: "random programs printed whole in every layout that takes them",
        value: failures.length === 0 ? PROGRAMS : 0,
        unit: "programs",
        goal: PROGRAMS,
      },
      sheetsThat("sheets of them that were printed", sheets.printed),
      sheetsThat("refused in words: too much for a compact sheet", sheets.notCompact),
      sheetsThat("refused in words: names, a link or a note too long for large print", sheets.refused),
    ],
    failures,
  };
}
