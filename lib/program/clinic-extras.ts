/** What a clinic puts on its handouts besides its lines: a logo, and the lines a patient reads in another language. */
import { z } from "zod";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { printedText } from "./printed-text";

/** The most a stored logo measures, in pixels. */
export const MAX_LOGO_WIDTH = 600;
export const MAX_LOGO_HEIGHT = 200;

/** The most an uploaded file may hold, in bytes, and measure, in pixels a side. */
export const MAX_LOGO_FILE_BYTES = 2 * 1024 * 1024;
export const MAX_LOGO_FILE_SIDE = 4000;

/** The least an uploaded picture measures, in pixels a side: below that, paper shows the pixels. */
export const MIN_LOGO_FILE_SIDE = 40;

/**
 * How many times as wide as high a logo may be, and as high as wide: it has 45 x 14 mm on paper, and beyond these it
 * would be less than 5 mm high, or less than 4 mm wide.
 */
export const MAX_LOGO_WIDTHS_TO_HEIGHT = 10;
export const MAX_LOGO_HEIGHTS_TO_WIDTH = 4;

/**
 * Why an uploaded file is no logo. `unreadable`: neither PNG, JPEG nor WebP, or broken; `too-wide`, `too-small`: on
 * either side; `too-thin`: a strip; `too-pale`: as good as nothing of it would be seen on white paper.
 */
export type LogoRefusal =
  | "empty"
  | "too-large"
  | "too-wide"
  | "too-small"
  | "too-thin"
  | "too-pale"
  | "svg"
  | "unreadable";

/** A stored logo by its name: the SHA-256 of its PNG, in hex. Measures in pixels. */
export const clinicLogoSchema = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().int().min(1).max(MAX_LOGO_WIDTH),
  height: z.number().int().min(1).max(MAX_LOGO_HEIGHT),
});
export type ClinicLogo = z.infer<typeof clinicLogoSchema>;

/** A stored logo with its bytes: a flat PNG made here, never what was sent. */
export type LogoImage = ClinicLogo & { readonly png: Uint8Array };

/** The lines that are sentences; an empty one is read as the clinic's own. */
export const translatedLinesSchema = z.strictObject({
  hours: printedText({ max: 80 }),
  closedLine: printedText({ max: 80 }),
});
export type TranslatedLines = z.infer<typeof translatedLinesSchema>;

/** By language; one without any line is absent. */
export const linesInOtherLocalesSchema = z.partialRecord(z.enum(patientLocales), translatedLinesSchema);
export type LinesInOtherLocales = Partial<Record<PatientLocale, TranslatedLines>>;
