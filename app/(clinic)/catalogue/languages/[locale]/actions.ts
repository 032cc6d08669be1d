"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { clinicianAction } from "@/app/_session/clinician-action";
import { signTranslation } from "@/db/commands/sign-translation";
import { getSignature } from "@/db/queries/signature";
import { requirePermission } from "@/lib/access/actor";
import { languageWords } from "@/lib/copy/clinic/languages";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { plainText } from "@/lib/program/plain-text";

const signSchema = z.strictObject({
  locale: z.enum(patientLocales).exclude(["en"]),
  /** The exact words that were on the screen. */
  parts: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(80),
        digest: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1)
    .max(100),
  note: plainText({ max: 300 }),
  /** The signer's own word. */
  hasRead: z.literal(true, { error: languageWords.hasRead.missing }),
  /** The licence the signer confirmed. */
  licence: z.string().min(1).max(200),
});

/** Signs under the licence that was confirmed, and under no other. */
export const signTranslationAction = clinicianAction(
  signSchema,
  async (actor, { locale, parts, note, licence }) => {
    requirePermission(actor, "prescribe");
    if ((await getSignature(actor)).licence !== licence) {
      return { ok: false as const, reason: "licence" as const };
    }
    const answer = await signTranslation(actor, { locale, parts, note });
    if (answer.ok) revalidatePath("/", "layout");
    return answer;
  },
);
