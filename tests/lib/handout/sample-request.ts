/** Handout requests to try: each routine as a clinic would publish it, with everything that can be printed. */
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import type { HandoutRequest } from "@/lib/handout/handout-request";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { MoveSlug } from "@/lib/moves/move";
import { moveTextIn } from "@/lib/moves/move-text";
import { findTemplate, startFromTemplate, type TemplateId } from "@/lib/moves/templates";
import type { Paper } from "@/lib/program/paper";
import type { PrescribedMove } from "@/lib/program/program";
import { contentHash, type VersionSnapshot } from "@/lib/program/snapshot";
import { planSession } from "@/lib/program/timeline";

/** A snapshot of these moves; anything else can be replaced. */
export function sampleSnapshot(
  prescribedMoves: readonly PrescribedMove[],
  changes: Partial<VersionSnapshot> = {},
): VersionSnapshot {
  const moves = prescribedMoves.map((prescribed) => {
    const move = builtInCatalogue.moves.find(({ slug }) => slug === prescribed.move);
    if (move === undefined) throw new Error(`no such move: ${prescribed.move}`);
    return { prescribed, move };
  });
  const { handsOnSeconds, wholeSessionSeconds } = planSession(prescribedMoves);
  return {
    format: 1,
    locale: "en",
    clinic: {
      name: "Harbour Lane Physiotherapy",
      phone: "(902) 555-0142",
      hours: "Monday to Friday, 8 am to 6 pm",
      emergencyNumber: "911",
      closedLine: "Closed? Call the nurse line: 811.",
    },
    clinician: { name: "Ines Moreau", title: "physical therapist" },
    patient: { printedName: "M. K.", rollerDensity: "medium" },
    versionNumber: 2,
    verifyCode: "K7QM2R9XW4TDHB6NCE83YFAJZP",
    publishedOn: "2026-11-20",
    reviewOn: "2026-12-04",
    sessionsPerWeek: 3,
    phase: "maintenance",
    weeks: 4,
    note: "",
    moves,
    skipped: [
      {
        move: "hamstring-roll",
        plainName: "Back-of-thigh roll",
        side: null,
        reason: "sore skin on the left thigh",
      },
    ],
    forYou: [],
    forYouOnPlayer: [],
    findings: [],
    catalogueVersion: builtInCatalogue.version,
    figureRevision: FIGURE_REVISION,
    handsOnSeconds,
    wholeSessionSeconds,
    ...changes,
  };
}

function plainNameInSpanish(slug: MoveSlug | null): string | undefined {
  const move = builtInCatalogue.moves.find((each) => each.slug === slug);
  return move && moveTextIn(move, "es")?.plainName;
}

/** The same snapshot with its words in Spanish beside. */
export function withSpanish(snapshot: VersionSnapshot): VersionSnapshot {
  const { moves, skipped, forYou, forYouOnPlayer } = snapshot;
  const words = {
    moves: moves.map(({ move }) => {
      const text = moveTextIn(move, "es");
      if (text === null) throw new Error(`not in Spanish: ${move.slug}`);
      return text;
    }),
    skipped: skipped.map(({ move, plainName }) => ({
      plainName: plainNameInSpanish(move) ?? plainName,
      reason: "la piel del muslo izquierdo está adolorida",
    })),
    forYou,
    forYouOnPlayer,
  };
  return { ...snapshot, inOtherLocales: { es: words } };
}

/** The moves of a built-in routine. */
export function templateMoves(id: TemplateId): readonly PrescribedMove[] {
  const template = findTemplate(id);
  if (template === undefined) throw new Error(`no such routine: ${id}`);
  return startFromTemplate(template, builtInCatalogue);
}

export function sampleRequest(
  snapshot: VersionSnapshot,
  paper: Paper = "a4",
  changes: Partial<HandoutRequest> = {},
): HandoutRequest {
  return {
    snapshot,
    layout: "standard",
    paper,
    locale: snapshot.locale,
    contentHash: contentHash(snapshot),
    logo: null,
    linkUrl: "https://rollscript.example/go#q3Zt7mPb1xVnR8cKfWd2Lgq3Zt7mPb1xVnR8cKfWd2L",
    linkExpiresOn: "2027-01-31",
    verifyUrl: "https://rollscript.example/verify/K7QM2R9XW4TDHB6NCE83YFAJZP",
    standing: "current",
    ...changes,
  };
}
