import { localeNames, type PatientLocale } from "@/lib/copy/patient/patient-locales";

/** What the clinic side says of a patient's contact lines. */
export const contactWords = {
  language: "Language of handout and player",
  /** After the language was changed: `published` is the one of the current version. */
  stillPublishedIn: (number: number, published: PatientLocale) =>
    `Version ${number} is in ${localeNames[published]}: its links and handout stay so until you publish again.`,
} as const;
