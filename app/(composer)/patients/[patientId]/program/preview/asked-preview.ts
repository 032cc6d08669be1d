/** From an address of a draft's preview to what is asked of the printer: the same for the PDF and for its pages. */
import "server-only";
import { z } from "zod";
import { failureOf, type HandoutRefusal } from "@/app/_handout/handout-answer";
import { handoutChoices, queryOf, readLogo } from "@/app/_handout/handout-query";
import { findClinician } from "@/app/_session/require-clinician";
import { snapshotClinic } from "@/db/queries/clinics";
import { checkComposition, getComposition, type ProgramComposition } from "@/db/queries/composition";
import { may } from "@/lib/access/actor";
import { addDays } from "@/lib/clinic-days";
import { previewAnswers } from "@/lib/copy/clinic/composer";
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import { readSettings } from "@/lib/env";
import type { HandoutRequest } from "@/lib/handout/handout-request";
import { paperOf } from "@/lib/program/paper";
import { contentHash, type VersionSnapshot } from "@/lib/program/snapshot";
import { composeSnapshot, missingTranslations } from "@/lib/safety/compose-snapshot";
import { shareUrl } from "@/lib/share/share-secret";
import { rungOf } from "../finding-look";

const paramsSchema = z.strictObject({ patientId: z.uuid() });
const querySchema = z.strictObject(handoutChoices);

export type PreviewContext = { params: Promise<{ patientId: string }> };

export type AskedPreview =
  | {
      readonly ok: true;
      readonly request: HandoutRequest;
      readonly composition: ProgramComposition;
    }
  | ({ readonly ok: false } & HandoutRefusal);

/** Whose draft, with which options, in the patient's language; or why it is not printed. Never throws. */
export async function askedPreview(request: Request, context: PreviewContext): Promise<AskedPreview> {
  try {
    const actor = await findClinician();
    if (!actor) return refused(401, handoutAnswers.signedOut);
    if (!may(actor, "compose")) return refused(403, handoutAnswers.forbidden);
    const params = paramsSchema.safeParse(await context.params);
    if (!params.success) return refused(404, handoutAnswers.notFound);
    const query = querySchema.safeParse(queryOf(request));
    if (!query.success) return refused(400, handoutAnswers.badQuery);

    const composition = await getComposition(actor, params.data.patientId);
    const drawn = snapshotOfDraft(composition);
    if (!drawn.ok) return refused(409, previewAnswers[drawn.reason]);
    const { snapshot } = drawn;
    const asked: HandoutRequest = {
      snapshot,
      contentHash: contentHash(snapshot),
      layout: query.data.layout,
      paper: query.data.paper ?? paperOf(composition.clinic),
      locale: snapshot.locale,
      logo: await readLogo(actor, snapshot),
      linkUrl: null,
      linkExpiresOn: null,
      verifyUrl: null,
      standing: "not-issued",
    };
    return { ok: true, request: asked, composition };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
}

/**
 * The same as it would be handed over: published, with a share link's code and one to check it by. They are as long as
 * real ones, and always the same, so that it is printed once. Shown to nobody.
 */
export function asHandedOver(
  asked: HandoutRequest,
  { nextVersion, today }: Pick<ProgramComposition, "nextVersion" | "today">,
): HandoutRequest {
  const { url } = readSettings();
  const verifyCode = "A".repeat(26);
  const snapshot = { ...asked.snapshot, versionNumber: nextVersion, verifyCode };
  return {
    ...asked,
    snapshot,
    contentHash: contentHash(snapshot),
    linkUrl: shareUrl(url, "A".repeat(43)),
    linkExpiresOn: addDays(today, 30),
    verifyUrl: new URL(`/verify/${verifyCode}`, url).href,
    standing: "current",
  };
}

function refused(status: number, text: string): AskedPreview {
  return { ok: false, status, text };
}

type Drawn = { ok: true; snapshot: VersionSnapshot } | { ok: false; reason: keyof typeof previewAnswers };

/** The snapshot publishing would make, without number and code. What blocks outright is not drawn. */
function snapshotOfDraft(composition: ProgramComposition): Drawn {
  const { catalogue, clinic, patient, program, record, signer, today } = composition;
  if (!program || program.draft.moves.length === 0) return { ok: false, reason: "empty" };
  const findings = checkComposition(composition);
  if (findings.some((finding) => finding.answer === null && rungOf(finding.level) === "blocks")) {
    return { ok: false, reason: "blocked" };
  }
  const { locale } = patient;
  if (missingTranslations(program.draft, catalogue, locale).length > 0) {
    return { ok: false, reason: "untranslated" };
  }
  const { basedOn: _basedOn, ...content } = program.draft;
  const snapshot = composeSnapshot({
    locale,
    program: { ...content, answers: program.answers },
    record,
    findings,
    catalogue,
    clinic: snapshotClinic(clinic),
    clinician: signer,
    printedName: patient.name,
    versionNumber: null,
    verifyCode: null,
    publishedOn: today,
  });
  return { ok: true, snapshot };
}
