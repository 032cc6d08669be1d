/** What the settings of the clinic's handouts say. */
import { localeNames, type TranslatedLocale } from "@/lib/copy/patient/patient-locales";
import {
  type LogoRefusal,
  MAX_LOGO_FILE_BYTES,
  MAX_LOGO_FILE_SIDE,
  MAX_LOGO_HEIGHT,
  MAX_LOGO_HEIGHTS_TO_WIDTH,
  MAX_LOGO_WIDTH,
  MAX_LOGO_WIDTHS_TO_HEIGHT,
  MIN_LOGO_FILE_SIDE,
} from "@/lib/program/clinic-extras";
import type { Paper } from "@/lib/program/paper";
import { paperNames } from "./handout";

const megabytes = `${MAX_LOGO_FILE_BYTES / 1024 / 1024} MB`;

export const handoutSettingsWords = {
  title: "Your handout",
  paper: "Paper",
  /** Under the paper. `usual`: nobody has chosen yet. */
  paperHint: (paper: Paper, usual: boolean) =>
    usual
      ? `${paperNames[paper]} is usual where your clinic is. Whoever prints can choose the other.`
      : "Whoever prints can choose the other.",
  lines: (locale: TranslatedLocale) => `For patients who read ${localeNames[locale]}`,
  linesHint:
    "Printed and shown from the next version on. What is empty is given as the clinic wrote it. Nobody reviews these lines but you.",
  hours: (locale: TranslatedLocale) => `Hours in ${localeNames[locale]}`,
  closedLine: (locale: TranslatedLocale) => `When the clinic is closed, in ${localeNames[locale]}`,
  /** Under a line: what the clinic wrote. */
  own: (line: string) => (line === "" ? "The clinic wrote none." : `The clinic wrote: ${line}`),
  /** Beside the other forms of the page, each with a button to save it. */
  save: "Save handout settings",
} as const;

export const logoWords = {
  title: "Logo",
  hint: `PNG, JPEG or WebP, up to ${megabytes}, ${MIN_LOGO_FILE_SIDE} to ${MAX_LOGO_FILE_SIDE} pixels a side. It is printed on white, scaled to at most ${MAX_LOGO_WIDTH} by ${MAX_LOGO_HEIGHT} pixels.`,
  none: "No logo: handouts begin with the clinic's name.",
  /** For those who cannot see it. */
  current: (clinicName: string) => `The logo of ${clinicName}`,
  choose: "Choose a file",
  replace: "Replace",
  remove: "Remove",
  sending: "Sending",
  set: "The logo is on every version you publish from now on.",
  removed: "Removed. Versions that were published with it keep it.",
  removeTitle: "Remove the logo?",
  removeText: "Versions published from now on carry none. Those that were published with it keep it.",
  refused: {
    empty: "This file is empty. Choose another one.",
    "too-large": `This file is larger than ${megabytes}. Save a smaller picture and choose that.`,
    "too-wide": `This picture is more than ${MAX_LOGO_FILE_SIDE} pixels wide or high. Save a smaller one and choose that.`,
    "too-small": `This picture is less than ${MIN_LOGO_FILE_SIDE} pixels wide or high and would print as a blur. Save a larger one and choose that.`,
    "too-thin": `This picture is a strip: more than ${MAX_LOGO_WIDTHS_TO_HEIGHT} times as wide as high, or ${MAX_LOGO_HEIGHTS_TO_WIDTH} times as high as wide. Choose a fuller form of the logo.`,
    "too-pale":
      "Nothing of this picture would be seen on paper: it is white or very pale. Save the logo in a dark colour and choose that.",
    svg: "This is an SVG file. It is a list of drawing instructions that can also run code, so it is not taken. Save the logo as a PNG and choose that.",
    unreadable:
      "This is no PNG, JPEG or WebP picture, or the file is damaged. Save the logo anew as a PNG and choose that.",
  } satisfies Record<LogoRefusal, string>,
  limited: "Too many files in a short time. Wait ten minutes, then try again.",
} as const;
