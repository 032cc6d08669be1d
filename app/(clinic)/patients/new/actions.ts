"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { clinicianAction } from "@/app/_session/clinician-action";
import { addPatient } from "@/db/commands/add-patient";
import { findLikelyDuplicates } from "@/db/queries/patients";
import { contactShape } from "../patient-input";

const newPatientSchema = z.strictObject({
  ...contactShape,
  /** The clinician has seen who else it might be. */
  addAnyway: z.boolean(),
});

/** Adds a patient, unless somebody of that name is there already and nobody has said that it is another. */
export const addPatientAction = clinicianAction(
  newPatientSchema,
  async (actor, { addAnyway, ...patient }) => {
    const duplicates = addAnyway ? [] : await findLikelyDuplicates(actor, patient.name);
    if (duplicates.length > 0) return { duplicates } as const;
    const { patientId } = await addPatient(actor, patient);
    revalidatePath("/patients");
    return { patientId } as const;
  },
);
