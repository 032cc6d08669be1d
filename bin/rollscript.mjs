#!/usr/bin/env node
/**
 * The command line: rules, timeline, handout and figures of a program file, without a database and without a
 * build. Exit status: 0 done (for `check`: publishable), 1 blocked, 2 not understood.
 */
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";
import { figureFile } from "./steps/draw-figure.mjs";
import { inProject } from "./steps/project.mjs";

register({ tsconfig: inProject("tsconfig.json") });

const USAGE = `rollscript template [four-move | five-area | coach-sequence]   list the templates, or print one as a program file
rollscript schema                                                JSON Schema of the program file
rollscript check program.json [--json] [--today 2026-01-31]      what the rules say: 0 publishable, 1 blocked, 2 no program
rollscript plan program.json [--json]                            the timeline
rollscript handout program.json -o out.pdf [--layout standard | compact | large]
                  [--paper a4 | letter] [--locale en | es]         in the file's language unless another is named
rollscript figure --list                                         the names of all pictures
rollscript figure <move or picture> [--side left | right] [--pose start | end | front | second-place]
                  [--variation arms-crossed] [--ink screen | light | dark | print] [-o out.svg]
A program file named - is read from standard input. --help, alone or after a command, prints this.`;

/** Says what was not understood, and ends with 2. `problems`: where and why a file is not a program. */
class Misunderstood extends Error {
  constructor(message, problems = null) {
    super(message);
    this.problems = problems;
  }
}

const verbs = { template, schema, check, plan, handout, figure };

try {
  const [verb, ...rest] = process.argv.slice(2);
  if (!verb || verb === "help" || verb === "--help" || rest.includes("--help")) {
    print(USAGE);
  } else if (!Object.hasOwn(verbs, verb)) {
    throw new Misunderstood(`There is no command "${verb}".\n${USAGE}`);
  } else {
    process.exitCode = await verbs[verb](rest);
  }
} catch (error) {
  const isUsage = error instanceof Misunderstood || error?.code?.startsWith("ERR_PARSE_ARGS");
  process.stderr.write(`${isUsage ? error.message : (error?.stack ?? error)}\n`);
  if (error?.problems && process.argv.includes("--json")) {
    print(JSON.stringify({ publishable: false, isProgram: false, problems: error.problems }, null, 2));
  }
  process.exitCode = 2;
}

async function template(argv) {
  const { positionals } = parseArgs({ args: argv, allowPositionals: true });
  const { programTemplates } = await import("../lib/moves/templates.ts");
  if (positionals.length === 0) {
    for (const { id, name, summary } of programTemplates) print(`${id.padEnd(16)} ${name}. ${summary}`);
    return 0;
  }
  const { templateFile } = await import("../lib/program/read-program-file.ts");
  const file = templateFile(positionals[0], await catalogue(), new Date().toISOString().slice(0, 10));
  if (!file) {
    const ids = programTemplates.map(({ id }) => id).join(", ");
    throw new Misunderstood(`There is no template "${positionals[0]}". There are: ${ids}.`);
  }
  print(JSON.stringify(file, null, 2));
  return 0;
}

async function schema() {
  const [{ programFileSchema }, { z }] = await Promise.all([
    import("../lib/program/program-file.ts"),
    import("zod"),
  ]);
  print(JSON.stringify(z.toJSONSchema(programFileSchema, { io: "input" }), null, 2));
  return 0;
}

async function check(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { json: { type: "boolean" }, today: { type: "string" } },
  });
  const now = await readDay(values.today);
  const file = await readProgram(positionals[0]);
  const { checkProgramFile } = await import("../lib/program/read-program-file.ts");
  const { blocksPublishing } = await import("../lib/safety/finding.ts");
  const findings = checkProgramFile(file, await catalogue(), now);
  const blocked = findings.some(blocksPublishing) || file.moves.length === 0;
  if (values.json) print(JSON.stringify({ publishable: !blocked, findings }, null, 2));
  else printFindings(findings, blocked, file.moves.length === 0);
  return blocked ? 1 : 0;
}

function printFindings(findings, blocked, isEmpty) {
  for (const { level, ruleId, title, reason, remedy, answer } of findings) {
    print(
      `${answer ? "answered" : level}: ${title} [${ruleId}]\n  ${reason}${answer ? "" : `\n  ${remedy}`}`,
    );
  }
  if (isEmpty) print("The program has no moves.");
  print(blocked ? "Blocked." : "Publishable.");
}

async function plan(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { json: { type: "boolean" } },
  });
  const file = await readProgram(positionals[0] ?? "-");
  const [{ planSession }, { clock }, { findMove }, { andVariation }] = await Promise.all([
    import("../lib/program/timeline.ts"),
    import("../lib/program/describe-time.ts"),
    import("../lib/moves/move.ts"),
    import("../lib/copy/clinic/variations.ts"),
  ]);
  const session = planSession(file.moves);
  if (values.json) {
    print(JSON.stringify(session, null, 2));
    return 0;
  }
  const moves = await catalogue();
  for (const { kind, startSecond, seconds, moveIndex, side } of session.segments) {
    const { move, variation } = file.moves[moveIndex];
    const name = findMove(moves, move)?.plainName ?? move;
    print(
      `${clock(startSecond).padStart(6)}  ${clock(seconds).padStart(5)}  ${kind.padEnd(12)} ${name}${side ? `, ${side}` : ""}${andVariation(variation)}`,
    );
  }
  print(`Hands-on ${clock(session.handsOnSeconds)}, whole session ${clock(session.wholeSessionSeconds)}.`);
  return 0;
}

async function handout(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      output: { type: "string", short: "o" },
      layout: { type: "string", default: "standard" },
      paper: { type: "string", default: "a4" },
      locale: { type: "string" },
    },
  });
  if (!values.output) throw new Misunderstood("Name the PDF to write: -o out.pdf");
  const [{ handoutLayouts }, { papers }, { localeNames, patientLocales }] = await Promise.all([
    import("../lib/handout/handout-request.ts"),
    import("../lib/program/paper.ts"),
    import("../lib/copy/patient/patient-locales.ts"),
  ]);
  oneOf("--layout", values.layout, handoutLayouts);
  oneOf("--paper", values.paper, papers);
  if (values.locale !== undefined) oneOf("--locale", values.locale, patientLocales);
  const file = await readProgram(positionals[0]);
  const [
    { checkProgramFile, localeOfFile, snapshotOfFile },
    { missingTranslations },
    { contentHash },
    { blocksPublishing },
    { renderHandout },
    { fontsFolder },
  ] = await Promise.all([
    import("../lib/program/read-program-file.ts"),
    import("../lib/safety/compose-snapshot.ts"),
    import("../lib/program/snapshot.ts"),
    import("../lib/safety/finding.ts"),
    import("../lib/handout/render-handout.ts"),
    import("../lib/handout/fonts-folder.ts"),
  ]);
  const moves = await catalogue();
  const findings = checkProgramFile(file, moves, new Date(`${file.issuedOn}T12:00:00Z`));
  const blocked = findings.some(blocksPublishing) || file.moves.length === 0;
  if (blocked) {
    printFindings(findings, blocked, file.moves.length === 0);
    return 1;
  }
  const locale = values.locale ?? localeOfFile(file);
  const untranslated = missingTranslations(file, moves, locale);
  if (untranslated.length > 0) {
    process.stderr.write(
      `Not to be had in ${localeNames[locale]}: ${untranslated.join(", ")}. Leave out what has no text in it, or print with --locale en.\n`,
    );
    return 1;
  }
  const snapshot = snapshotOfFile(file, findings, moves, locale);
  const request = {
    snapshot,
    contentHash: contentHash(snapshot),
    locale,
    logo: null,
    layout: values.layout,
    paper: values.paper,
    linkUrl: null,
    linkExpiresOn: null,
    verifyUrl: null,
    standing: "not-issued",
  };
  const result = await renderHandout(request, fontsFolder(inProject()));
  if (!result.ok) {
    const { refusalSentence } = await import("../lib/copy/clinic/handout.ts");
    process.stderr.write(`${refusalSentence(result)}\n`);
    return 1;
  }
  write(values.output, result.pdf);
  print(`${values.output}: ${result.pages} pages.`);
  return 0;
}

async function figure(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      output: { type: "string", short: "o" },
      list: { type: "boolean" },
      side: { type: "string" },
      pose: { type: "string" },
      variation: { type: "string" },
      ink: { type: "string", default: "screen" },
    },
  });
  const [{ figureNames }, { findFigure }, { inkNames }, { bodySides }] = await Promise.all([
    import("../lib/figure/poses.ts"),
    import("../lib/figure/find-figure.ts"),
    import("../lib/figure/inks.ts"),
    import("../lib/moves/move.ts"),
  ]);
  if (values.list) {
    print(figureNames.join("\n"));
    return 0;
  }
  if (positionals.length === 0)
    throw new Misunderstood(`Name a move or picture; --list names them.\n${USAGE}`);
  if (positionals.length > 1)
    throw new Misunderstood(
      `Only one move or picture at a time: "${positionals.slice(1).join('", "')}" is too much.`,
    );
  oneOf("--ink", values.ink, inkNames);
  if (values.side !== undefined) oneOf("--side", values.side, bodySides);
  const side = values.side ?? null;
  const { pose, variation } = values;
  const found = findFigure({ picture: positionals[0], side, pose, variation });
  if (!found.ok) throw new Misunderstood(found.message);
  const svg = await figureFile(found.name, side, values.ink);
  if (values.output) write(values.output, svg);
  else print(svg);
  return 0;
}

async function catalogue() {
  return (await import("../lib/moves/catalogue.ts")).builtInCatalogue;
}

/** Noon of a day that exists; of no day, now. */
async function readDay(text) {
  if (text === undefined) return new Date();
  const { calendarDaySchema } = await import("../lib/program/program.ts");
  if (!calendarDaySchema.safeParse(text).success)
    throw new Misunderstood("--today takes a day, such as 2026-01-31.");
  return new Date(`${text}T12:00:00Z`);
}

/** Writes a file the command was told to write. */
function write(name, content) {
  try {
    writeFileSync(name, content);
  } catch (error) {
    throw new Misunderstood(`${name} cannot be written (${error.code}).`);
  }
}

/** The program file, checked. What is wrong is said with its place. */
async function readProgram(name) {
  if (!name) throw new Misunderstood(`Name a program file.\n${USAGE}`);
  const text = name === "-" ? await readStandardInput() : await readFile(name, "utf8").catch(() => null);
  if (text === null) {
    throw new Misunderstood(`${name} cannot be read.`, [
      { place: "", pointer: "", reason: "cannot be read" },
    ]);
  }
  const { programFileSchema } = await import("../lib/program/program-file.ts");
  const parsed = programFileSchema.safeParse(parseJson(name, text));
  if (parsed.success) return parsed.data;
  const { fileProblems } = await import("../lib/program/file-problems.ts");
  const problems = fileProblems(parsed.error.issues);
  const lines = problems.map(({ place, reason }) => `  ${place || "the file"}: ${reason}`);
  throw new Misunderstood(`${name} is not a program:\n${lines.join("\n")}`, problems);
}

function parseJson(name, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = { place: "", pointer: "", reason: `is not JSON: ${error.message}` };
    throw new Misunderstood(`${name} ${problem.reason}`, [problem]);
  }
}

async function readStandardInput() {
  let text = "";
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

function oneOf(what, value, allowed) {
  if (allowed.includes(value)) return;
  throw new Misunderstood(`${what} must be one of: ${allowed.join(", ")}.`);
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
