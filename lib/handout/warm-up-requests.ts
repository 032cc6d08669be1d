/** Sheets nobody gets: printed when a worker starts. */
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";
import { type ProgramTemplate, programTemplates, startFromTemplate } from "@/lib/moves/templates";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { planSession } from "@/lib/program/timeline";
import { type HandoutRequest, handoutLayouts } from "./handout-request";

function snapshotOf(template: ProgramTemplate): VersionSnapshot {
  const program = startFromTemplate(template, builtInCatalogue);
  const moves = program.flatMap((prescribed) => {
    const move = findMove(builtInCatalogue, prescribed.move);
    return move === undefined ? [] : [{ move, prescribed }];
  });
  const { handsOnSeconds, wholeSessionSeconds } = planSession(program);
  return {
    format: 1,
    locale: "en",
    clinic: { name: "Clinic", phone: "0", hours: "", emergencyNumber: "00", closedLine: "" },
    clinician: { name: "Clinician", title: "" },
    patient: { printedName: "Patient", rollerDensity: "medium" },
    versionNumber: null,
    verifyCode: null,
    publishedOn: "2000-01-01",
    reviewOn: null,
    sessionsPerWeek: 3,
    phase: "maintenance",
    weeks: 4,
    note: "",
    moves,
    skipped: [],
    forYou: [],
    forYouOnPlayer: [],
    findings: [],
    catalogueVersion: builtInCatalogue.version,
    figureRevision: FIGURE_REVISION,
    handsOnSeconds,
    wholeSessionSeconds,
  };
}

function requestFor(template: ProgramTemplate, changes: Partial<HandoutRequest>): HandoutRequest {
  const snapshot = { ...snapshotOf(template), locale: changes.locale ?? "en" };
  return {
    snapshot,
    layout: "standard",
    paper: "a4",
    locale: snapshot.locale,
    contentHash: "0".repeat(64),
    logo: null,
    linkUrl: "https://clinic.example/go#0000000000000000000000000000000000000000000",
    linkExpiresOn: "2000-02-01",
    verifyUrl: "https://clinic.example/verify/00000000000000000000000000",
    standing: "not-issued",
    ...changes,
  };
}

const [firstTemplate, ...otherTemplates] = programTemplates;

/**
 * The ready-made programs on either paper: most programs begin as one of them, and so their moves are laid out already.
 * Then the first of them in each layout and language, which have parts of the code that no other runs.
 */
export const warmUpRequests: readonly [HandoutRequest, ...HandoutRequest[]] = [
  requestFor(firstTemplate, {}),
  ...otherTemplates.map((template) => requestFor(template, {})),
  ...programTemplates.map((template) => requestFor(template, { paper: "letter" })),
  ...handoutLayouts
    .flatMap((layout) => patientLocales.map((locale) => ({ layout, locale })))
    .filter(({ layout, locale }) => layout !== "standard" || locale !== "en")
    .map((changes) => requestFor(firstTemplate, changes)),
];
