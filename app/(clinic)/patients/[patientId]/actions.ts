"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { clinicianAction } from "@/app/_session/clinician-action";
import { addExclusion } from "@/db/commands/add-exclusion";
import { editPatientContact, savePatientNotes, setRollerDensity } from "@/db/commands/edit-patient";
import { recordCondition } from "@/db/commands/record-condition";
import { removeCondition } from "@/db/commands/remove-condition";
import { removeExclusion } from "@/db/commands/remove-exclusion";
import { takeBackPatient } from "@/db/commands/take-back-patient";
import { plainText } from "@/lib/program/plain-text";
import { missingFacts } from "@/lib/safety/conditions";
import { exclusionSchema, recordedConditionSchema, rollerDensities } from "@/lib/safety/patient-record";
import { contactShape, exclusionReasonSchema } from "../patient-input";
import { sayingHolds } from "./current-version";

const patientId = z.uuid();
const reason = plainText({ min: 1, max: 300 });

function changed(id: string): void {
  revalidatePath(`/patients/${id}`, "layout");
}

export const editContactAction = clinicianAction(
  z.strictObject({ patientId, ...contactShape }),
  async (actor, { patientId: id, ...contact }) => {
    await editPatientContact(actor, id, contact);
    changed(id);
  },
);

export const setDensityAction = clinicianAction(
  z.strictObject({ patientId, density: z.enum(rollerDensities) }),
  async (actor, { patientId: id, density }) => {
    const { value, hold } = await sayingHolds(actor, id, () => setRollerDensity(actor, id, density));
    if (value.ok) changed(id);
    return { ...value, hold };
  },
);

/** Saves the notes over those the writer has read. Over others only when they say so. */
export const saveNotesAction = clinicianAction(
  z.strictObject({
    patientId,
    notes: plainText({ max: 4000 }),
    /** The notes the writer began from; null: save whatever stands there now. */
    readNotes: z.string().max(16_000).nullable(),
  }),
  async (actor, { patientId: id, notes, readNotes }) => {
    const saved = await savePatientNotes(actor, id, { notes, readNotes });
    if (saved.ok) changed(id);
    return saved;
  },
);

const conditionSchema = recordedConditionSchema
  .refine((recorded) => !missingFacts(recorded).includes("zone"), {
    message: "Choose where it is.",
    path: ["zone"],
  })
  .refine((recorded) => !missingFacts(recorded).includes("variant"), {
    message: "Choose which it is.",
    path: ["variant"],
  });

export const recordConditionAction = clinicianAction(
  z.strictObject({ patientId, recorded: conditionSchema, note: plainText({ max: 300 }) }),
  async (actor, { patientId: id, recorded, note }) => {
    const { hold } = await sayingHolds(actor, id, () => recordCondition(actor, id, { recorded, note }));
    changed(id);
    return { hold };
  },
);

export const removeConditionAction = clinicianAction(
  z.strictObject({ patientId, conditionRowId: z.uuid(), reason }),
  async (actor, { patientId: id, conditionRowId, reason: why }) => {
    const { value, hold } = await sayingHolds(actor, id, () =>
      removeCondition(actor, id, conditionRowId, why),
    );
    if (value.ok) changed(id);
    return { ...value, hold };
  },
);

export const addExclusionAction = clinicianAction(
  z.strictObject({ patientId, exclusion: exclusionSchema, reason: exclusionReasonSchema }),
  async (actor, { patientId: id, exclusion, reason: why }) => {
    const { hold } = await sayingHolds(actor, id, () => addExclusion(actor, id, { exclusion, reason: why }));
    changed(id);
    return { hold };
  },
);

export const removeExclusionAction = clinicianAction(
  z.strictObject({ patientId, exclusionRowId: z.uuid() }),
  async (actor, { patientId: id, exclusionRowId }) => {
    const { value, hold } = await sayingHolds(actor, id, () => removeExclusion(actor, id, exclusionRowId));
    if (value.ok) changed(id);
    return { ...value, hold };
  },
);

export const takeBackAction = clinicianAction(
  z.strictObject({ patientId }),
  async (actor, { patientId: id }) => {
    const answer = await takeBackPatient(actor, id);
    if (answer.ok) revalidatePath("/patients");
    return { isTakenBack: answer.ok };
  },
);
