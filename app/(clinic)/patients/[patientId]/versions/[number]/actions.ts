"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { clinicianAction } from "@/app/_session/clinician-action";
import { answerFinding } from "@/db/commands/answer-finding";
import { endProgram } from "@/db/commands/end-program";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { renewLinkPin } from "@/db/commands/renew-link-pin";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { readShareSecret } from "@/db/queries/share-links";
import { requirePermission } from "@/lib/access/actor";
import { readSettings } from "@/lib/env";
import { qrPath } from "@/lib/handout/qr-path";
import { plainText } from "@/lib/program/plain-text";
import { calendarDaySchema } from "@/lib/program/program";
import { shareUrl } from "@/lib/share/share-secret";

const patientId = z.uuid();

function changed(id: string): void {
  revalidatePath(`/patients/${id}`, "layout");
}

export const issueLinkAction = clinicianAction(
  z.strictObject({
    patientId,
    programId: z.uuid(),
    label: plainText({ min: 1, max: 60 }),
    expiresOn: calendarDaySchema,
    withPin: z.boolean(),
  }),
  async (actor, { patientId: id, programId, ...link }) => {
    const answer = await issueShareLink(actor, programId, link, readSettings().linkKey);
    if (answer.ok) changed(id);
    return answer;
  },
);

export const revokeLinkAction = clinicianAction(
  z.strictObject({ patientId, linkId: z.uuid() }),
  async (actor, { patientId: id, linkId }) => {
    await revokeShareLink(actor, linkId);
    changed(id);
  },
);

/** A new code for a link that asks for one; the answer is the only place where it ever stands. */
export const renewPinAction = clinicianAction(
  z.strictObject({ patientId, linkId: z.uuid() }),
  async (actor, { patientId: id, linkId }) => {
    const answer = await renewLinkPin(actor, linkId);
    if (answer.ok) changed(id);
    return answer;
  },
);

/** A link's address and its QR code, made when somebody asks for them: no page carries the secret. */
export const readLinkAction = clinicianAction(
  z.strictObject({ linkId: z.uuid() }),
  async (actor, { linkId }) => {
    requirePermission(actor, "print-and-share");
    const { url, linkKey } = readSettings();
    const read = await readShareSecret(actor, linkId, linkKey);
    if (!read.ok) return read;
    const address = shareUrl(url, read.secret);
    return { ok: true as const, address, code: qrPath(address, "M") };
  },
);

/** A clearance for what holds a published version. */
export const clearHoldAction = clinicianAction(
  z.strictObject({
    patientId,
    programId: z.uuid(),
    number: z.number().int().positive(),
    findingId: z.string().max(200),
    factsDigest: z.string().max(64),
    clearedBy: plainText({ min: 1, max: 120 }),
    clearedOn: calendarDaySchema,
    note: plainText({ min: 1, max: 300 }),
    validUntil: calendarDaySchema,
  }),
  async (actor, { patientId: id, programId, number, ...clearance }) => {
    const about = { version: number };
    const answer = await answerFinding(actor, programId, { kind: "clearance", about, ...clearance });
    changed(id);
    return answer.ok ? { ok: true as const } : { ok: false as const, reason: answer.reason };
  },
);

export const endProgramAction = clinicianAction(
  z.strictObject({ patientId, programId: z.uuid(), reason: plainText({ min: 1, max: 300 }) }),
  async (actor, { patientId: id, programId, reason }) => {
    await endProgram(actor, programId, reason);
    changed(id);
  },
);
