"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { clinicianAction } from "@/app/_session/clinician-action";
import { changeHandoutSettings } from "@/db/commands/change-handout-settings";
import { removeLogo } from "@/db/commands/change-logo";
import { changeSafetySettings } from "@/db/commands/change-safety-settings";
import { settingsWords } from "@/lib/copy/clinic/settings";
import { clinicLogoSchema, translatedLinesSchema } from "@/lib/program/clinic-extras";
import { papers } from "@/lib/program/paper";
import { MAX_GRACE_DAYS, overdueLinks } from "@/lib/safety/standing";

const graceDays = z
  .number({ error: settingsWords.graceRange })
  .int(settingsWords.graceRange)
  .min(0, settingsWords.graceRange)
  .max(MAX_GRACE_DAYS, settingsWords.graceRange);

export const changeSafetySettingsAction = clinicianAction(
  z.strictObject({
    graceDays,
    signaturesNeeded: z.union([z.literal(1), z.literal(2)]),
    overdueLinks: z.enum(overdueLinks),
  }),
  async (actor, input) => {
    const answer = await changeSafetySettings(actor, input);
    if (answer.ok) revalidatePath("/", "layout");
    return answer;
  },
);

export const changeHandoutSettingsAction = clinicianAction(
  z.strictObject({
    paper: z.enum(papers).nullable(),
    hours: translatedLinesSchema.shape.hours,
    closedLine: translatedLinesSchema.shape.closedLine,
  }),
  async (actor, { paper, ...es }) => {
    await changeHandoutSettings(actor, { paper, linesInOtherLocales: { es } });
    revalidatePath("/settings");
  },
);

export const removeLogoAction = clinicianAction(
  z.strictObject({ hash: clinicLogoSchema.shape.hash }),
  async (actor, { hash }) => {
    await removeLogo(actor, hash);
    revalidatePath("/settings");
  },
);
