/** The stored draft as it would be printed, marked as not issued. */
import { z } from "zod";
import { handoutAnswer, handoutFailure, sentence } from "@/app/_handout/handout-answer";
import { handoutPool } from "@/app/_handout/handout-service";
import { findClinician } from "@/app/_session/require-clinician";
import { checkComposition, getComposition } from "@/db/queries/composition";
import { type ClinicianActor, may } from "@/lib/access/actor";
import { previewAnswers } from "@/lib/copy/clinic/composer";
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import { contentHash, type VersionSnapshot } from "@/lib/program/snapshot";
import { composeSnapshot } from "@/lib/safety/compose-snapshot";
import { rungOf } from "../finding-look";

const paramsSchema = z.strictObject({ patientId: z.uuid() });

type Context = { params: Promise<{ patientId: string }> };

export async function GET(_request: Request, context: Context): Promise<Response> {
  try {
    const actor = await findClinician();
    if (!actor) return sentence(401, handoutAnswers.signedOut);
    if (!may(actor, "compose")) return sentence(403, handoutAnswers.forbidden);
    const params = paramsSchema.safeParse(await context.params);
    if (!params.success) return sentence(404, handoutAnswers.notFound);
    const drawn = await snapshotOfDraft(actor, params.data.patientId);
    if (!drawn.ok) return sentence(409, previewAnswers[drawn.reason]);
    const { snapshot } = drawn;
    const result = await handoutPool().print(contentHash(snapshot), {
      snapshot,
      layout: "standard",
      paper: "a4",
      linkUrl: null,
      linkExpiresOn: null,
      verifyUrl: null,
      standing: "not-issued",
    });
    return handoutAnswer(result, { name: "preview.pdf", isViewed: true });
  } catch (error) {
    return handoutFailure(error);
  }
}

type Drawn = { ok: true; snapshot: VersionSnapshot } | { ok: false; reason: keyof typeof previewAnswers };

/** The snapshot publishing would make, without number and code. What blocks outright is not drawn. */
async function snapshotOfDraft(actor: ClinicianActor, patientId: string): Promise<Drawn> {
  const composition = await getComposition(actor, patientId);
  const { catalogue, patient, program, record, signer, today } = composition;
  if (!program || program.draft.moves.length === 0) return { ok: false, reason: "empty" };
  const findings = checkComposition(composition);
  if (findings.some((finding) => finding.answer === null && rungOf(finding.level) === "blocks")) {
    return { ok: false, reason: "blocked" };
  }
  const { basedOn: _basedOn, ...content } = program.draft;
  const { name, phone, hours, emergencyNumber, closedLine } = composition.clinic;
  const snapshot = composeSnapshot({
    program: { ...content, answers: program.answers },
    record,
    findings,
    catalogue,
    clinic: { name, phone, hours, emergencyNumber, closedLine },
    clinician: signer,
    printedName: patient.name,
    versionNumber: null,
    verifyCode: null,
    publishedOn: today,
  });
  return { ok: true, snapshot };
}
