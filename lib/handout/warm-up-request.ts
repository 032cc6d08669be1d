/** A sheet nobody gets: printed once when a worker starts. */
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { prescribe } from "@/lib/program/program";
import { planSession } from "@/lib/program/timeline";
import type { HandoutRequest } from "./handout-request";

const moves = builtInCatalogue.moves.map((move, index) => ({
  move,
  prescribed: prescribe(move, `m${index + 1}`),
}));
const plan = planSession(moves.map(({ prescribed }) => prescribed));

export const warmUpRequest: HandoutRequest = {
  snapshot: {
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
    weeks: 2,
    note: "",
    moves,
    skipped: [],
    forYou: [],
    forYouOnPlayer: [],
    findings: [],
    catalogueVersion: builtInCatalogue.version,
    figureRevision: FIGURE_REVISION,
    handsOnSeconds: plan.handsOnSeconds,
    wholeSessionSeconds: plan.wholeSessionSeconds,
  },
  layout: "standard",
  paper: "a4",
  locale: "en",
  contentHash: "0".repeat(64),
  logo: null,
  linkUrl: null,
  linkExpiresOn: null,
  verifyUrl: null,
  standing: "not-issued",
};
