/** Prints sheets into a folder, for programs that read PDF files from outside. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { firstUnprintable } from "@/lib/copy/printable-letters";
import { type HandoutRequest, handoutLayouts } from "@/lib/handout/handout-request";
import { renderHandout } from "@/lib/handout/render-handout";
import { tidyText } from "@/lib/handout/tidy-text";
import { templateIds } from "@/lib/moves/templates";
import { papers } from "@/lib/program/paper";
import { plainText } from "@/lib/program/plain-text";
import { namesAndNotes } from "../lib/handout/names-and-notes";
import { sampleRequest, sampleSnapshot, templateMoves, withSpanish } from "../lib/handout/sample-request";

export type PrintedSheet = { readonly name: string; readonly file: string; readonly pages: number };

async function print(folder: string, name: string, request: HandoutRequest): Promise<PrintedSheet> {
  const result = await renderHandout(request);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, result.pdf);
  return { name, file, pages: result.pages };
}

/** Every template, layout, paper and language. */
export async function printTemplates(folder: string): Promise<readonly PrintedSheet[]> {
  const sheets: PrintedSheet[] = [];
  for (const id of templateIds) {
    for (const locale of patientLocales) {
      for (const layout of handoutLayouts) {
        for (const paper of papers) {
          const request = sampleRequest(withSpanish(sampleSnapshot(templateMoves(id))), paper, {
            layout,
            locale,
          });
          sheets.push(await print(folder, [id, layout, paper, locale].join("."), request));
        }
      }
    }
  }
  return sheets;
}

/** Texts on one sheet. */
const A_SHEET = 16;
const typed = plainText({ min: 1, max: 500 });

/** The names and notes that can be printed, some to a sheet, with the file each stands in. */
export async function printNames(folder: string): Promise<readonly { text: string; file: string }[]> {
  const accepted = namesAndNotes.flatMap((text) => typed.safeParse(text).data ?? []);
  const texts = [...new Set(accepted.map(tidyText))].filter((text) => firstUnprintable(text) === null);
  const printed: { text: string; file: string }[] = [];
  for (let at = 0; at < texts.length; at += A_SHEET) {
    const [note = "", ...forYou] = texts.slice(at, at + A_SHEET);
    const snapshot = sampleSnapshot(templateMoves("four-move"), { note, forYou });
    const sheet = await print(folder, `names.${at}`, sampleRequest(snapshot));
    printed.push(...[note, ...forYou].map((text) => ({ text, file: sheet.file })));
  }
  return printed;
}
