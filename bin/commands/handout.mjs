import { inProject } from "../steps/project.mjs";
import { Misunderstood, oneOf, readArguments } from "./arguments.mjs";
import { printFindings } from "./check.mjs";
import { print, write } from "./output.mjs";
import { catalogue, readProgram } from "./program-input.mjs";

/** Writes a program as a handout: 0 written, 1 blocked or not to be printed. */
export async function handout(argv) {
  const { values, positionals } = readArguments(argv, {
    output: { type: "string", short: "o" },
    layout: { type: "string", default: "standard" },
    paper: { type: "string", default: "a4" },
    locale: { type: "string" },
  });
  if (!values.output) throw new Misunderstood("Name the PDF to write: -o out.pdf");
  const [{ handoutLayouts }, { papers }, { localeNames, patientLocales }] = await Promise.all([
    import("../../lib/handout/handout-request.ts"),
    import("../../lib/program/paper.ts"),
    import("../../lib/copy/patient/patient-locales.ts"),
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
    import("../../lib/program/read-program-file.ts"),
    import("../../lib/safety/compose-snapshot.ts"),
    import("../../lib/program/snapshot.ts"),
    import("../../lib/safety/finding.ts"),
    import("../../lib/handout/render-handout.ts"),
    import("../../lib/handout/fonts-folder.ts"),
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
    const { refusalSentence } = await import("../../lib/copy/clinic/handout.ts");
    process.stderr.write(`${refusalSentence(result)}\n`);
    return 1;
  }
  write(values.output, result.pdf);
  print(`${values.output}: ${result.pages} pages.`);
  return 0;
}
