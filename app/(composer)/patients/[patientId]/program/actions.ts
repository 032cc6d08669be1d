"use server";
import { z } from "zod";
import { clinicianAction } from "@/app/_session/clinician-action";
import { answerFinding } from "@/db/commands/answer-finding";
import { publishVersion } from "@/db/commands/publish-version";
import { saveDraft } from "@/db/commands/save-draft";
import { startProgram } from "@/db/commands/start-program";
import { withdrawAnswer } from "@/db/commands/withdraw-answer";
import { getProgram, getProgramToCopy } from "@/db/queries/programs";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { bodySides, moveSlugSchema } from "@/lib/moves/move";
import { plainText } from "@/lib/program/plain-text";
import { printedText } from "@/lib/program/printed-text";
import { calendarDaySchema, programDraftSchema } from "@/lib/program/program";
import { copiedMoves } from "./copied-moves";
import type { SaveAnswer, StoredDraft } from "./draft-saver";
import { toStoredDraft } from "./stored-draft";

type Saved = Extract<SaveAnswer, { outcome: "saved" | "conflict" }>;

/** The first save of a patient's program. Another tab may have been first: then that one's draft is the answer. */
export const startProgramAction = clinicianAction(
  z.strictObject({ patientId: z.uuid(), draft: programDraftSchema }),
  async (actor, { patientId, draft }): Promise<Saved> => {
    const started = await startProgram(actor, patientId, draft);
    if (started.ok) return { outcome: "saved", programId: started.programId, version: started.draftVersion };
    return { outcome: "conflict", theirs: await readStored(actor, patientId) };
  },
);

export const saveDraftAction = clinicianAction(
  z.strictObject({ programId: z.uuid(), draft: programDraftSchema, expectedVersion: z.number().int() }),
  async (actor, { programId, draft, expectedVersion }): Promise<Saved> => {
    const saved = await saveDraft(actor, programId, { draft, expectedVersion });
    if (saved.ok) return { outcome: "saved", programId, version: saved.draftVersion };
    const { draft: standing, draftVersion, savedAt, savedBy } = saved;
    return {
      outcome: "conflict",
      theirs: { programId, draft: standing, version: draftVersion, savedAt, savedBy },
    };
  },
);

/** The moves of another program of the clinic, to start from. */
export const copyProgramAction = clinicianAction(
  z.strictObject({ programId: z.uuid() }),
  async (actor, { programId }) => {
    const { moves } = await getProgramToCopy(actor, programId);
    return copiedMoves(moves);
  },
);

const note = plainText({ min: 1, max: 300 });
const finding = { programId: z.uuid(), findingId: z.string().max(200), factsDigest: z.string().max(64) };
const acknowledgement = z.strictObject({
  kind: z.literal("acknowledgement"),
  note: printedText({ min: 1, max: 300 }),
});
const clearance = z.strictObject({
  kind: z.literal("clearance"),
  note,
  clearedBy: plainText({ min: 1, max: 120 }),
  clearedOn: calendarDaySchema,
  validUntil: calendarDaySchema,
});
/** What a clinician fills in to answer a finding. */
export type AnswerInput = z.input<typeof acknowledgement> | z.input<typeof clearance>;

export const answerFindingAction = clinicianAction(
  z.discriminatedUnion("kind", [acknowledgement.extend(finding), clearance.extend(finding)]),
  (actor, { programId, ...answer }) =>
    answerFinding(actor, programId, { ...notCleared, ...answer, about: "draft" }),
);

/** What an acknowledgement does not say. */
const notCleared = { clearedBy: null, clearedOn: null, validUntil: null };

export const withdrawAnswerAction = clinicianAction(
  z.strictObject({
    programId: z.uuid(),
    answer: z.strictObject({
      ruleId: z.string().max(60),
      move: moveSlugSchema.nullable(),
      side: z.enum(bodySides).nullable(),
    }),
  }),
  (actor, { programId, answer }) => withdrawAnswer(actor, programId, answer),
);

const shownFinding = z.strictObject({
  id: z.string().max(200),
  factsDigest: z.string().max(64),
  title: z.string().max(2000),
  reason: z.string().max(2000),
});

/** Publishes what is stored. On a conflict the answer has what is stored now, for the person to look at. */
export const publishVersionAction = clinicianAction(
  z.strictObject({
    patientId: z.uuid(),
    programId: z.uuid(),
    expectedDraftVersion: z.number().int(),
    shown: z.array(shownFinding).max(500),
  }),
  async (actor, { patientId, programId, ...seen }) => {
    const published = await publishVersion(actor, programId, seen);
    if (published.ok) return published;
    const { reason } = published;
    if (reason === "untranslated") return published;
    if (reason !== "conflict") return { ok: false as const, reason };
    return { ok: false as const, reason, theirs: await readStored(actor, patientId) };
  },
);

async function readStored(actor: ClinicianActor, patientId: string): Promise<StoredDraft> {
  const program = await getProgram(actor, patientId);
  if (!program) throw new AppError("not-found");
  return toStoredDraft(program);
}
