/** The stored draft as it would be printed, marked as not issued. */
import { z } from "zod";
import { handoutPool } from "@/app/_handout/handout-service";
import { readClinic } from "@/app/_session/read-clinic";
import { findClinician } from "@/app/_session/require-clinician";
import { getPatient, getRecord } from "@/db/queries/patients";
import { getProgram } from "@/db/queries/programs";
import { getVettedCatalogue } from "@/db/queries/vetting";
import { type ClinicianActor, may } from "@/lib/access/actor";
import { previewAnswers } from "@/lib/copy/clinic/composer";
import { dayOf } from "@/lib/copy/clinic/dates";
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import { AppError } from "@/lib/errors";
import type { HandoutResult } from "@/lib/handout/handout-request";
import { logFailure } from "@/lib/log";
import { contentHash, type VersionSnapshot } from "@/lib/program/snapshot";
import { checkProgram } from "@/lib/safety/check-program";
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
      notIssued: true,
    });
    return answer(result);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found")
      return sentence(404, handoutAnswers.notFound);
    logFailure("handout", error);
    return sentence(503, handoutAnswers.failed, { "Retry-After": "5" });
  }
}

type Drawn = { ok: true; snapshot: VersionSnapshot } | { ok: false; reason: keyof typeof previewAnswers };

/** The snapshot publishing would make, without number and code. What blocks outright is not drawn. */
async function snapshotOfDraft(actor: ClinicianActor, patientId: string): Promise<Drawn> {
  const [clinic, patient, record, program, catalogue] = await Promise.all([
    readClinic(actor),
    getPatient(actor, patientId),
    getRecord(actor, patientId),
    getProgram(actor, patientId),
    getVettedCatalogue(actor),
  ]);
  if (!program || program.draft.moves.length === 0) return { ok: false, reason: "empty" };
  const { basedOn: _basedOn, ...content } = program.draft;
  const checkable = { ...content, answers: program.answers };
  const now = new Date();
  const findings = checkProgram(checkable, record, catalogue, now);
  if (findings.some((finding) => finding.answer === null && rungOf(finding.level) === "blocks")) {
    return { ok: false, reason: "blocked" };
  }
  const { name, phone, hours, emergencyNumber, closedLine } = clinic;
  const snapshot = composeSnapshot({
    program: checkable,
    record,
    findings,
    catalogue,
    clinic: { name, phone, hours, emergencyNumber, closedLine },
    clinician: { name: actor.name, title: "" },
    printedName: patient.name,
    versionNumber: null,
    verifyCode: null,
    publishedOn: dayOf(now, clinic.timeZone),
  });
  return { ok: true, snapshot };
}

function answer(result: HandoutResult): Response {
  if (result.ok) {
    return new Response(result.pdf.slice().buffer, {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": 'inline; filename="preview.pdf"',
        ...guarded,
      },
    });
  }
  switch (result.reason) {
    case "missing-glyph":
      return sentence(422, handoutAnswers.missingGlyph(result.character, result.where));
    case "too-long":
      return sentence(422, handoutAnswers.tooLong);
    case "busy":
      return sentence(503, handoutAnswers.busy, { "Retry-After": "5" });
    case "failed":
      return sentence(503, handoutAnswers.failed, { "Retry-After": "5" });
  }
}

const guarded = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

function sentence(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", ...guarded, ...headers },
  });
}
