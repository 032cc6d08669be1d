import { expect, test } from "vitest";
import { firstUnprintable } from "@/lib/copy/printable-letters";
import { renderHandout } from "@/lib/handout/render-handout";
import { tidyText } from "@/lib/handout/tidy-text";
import { plainText } from "@/lib/program/plain-text";
import { actualTexts, readPdf } from "../../support/pdf-text";
import { namesAndNotes } from "./names-and-notes";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

const typed = plainText({ min: 1, max: 500 });
/** Texts on one sheet: as a name, as a note, and as lines for this patient. */
const A_SHEET = 16;

/** Where lines break and words are parted does not count, nor what cannot be seen. */
const asRead = (text: string) =>
  text.normalize("NFC").replace(/[\s\p{Default_Ignorable_Code_Point}-]+/gu, "");

/** What the forms let through, as they hand it on. */
const accepted = namesAndNotes.flatMap((text) => {
  const read = typed.safeParse(text);
  return read.success ? [read.data] : [];
});
const printable = [...new Set(accepted.map(tidyText))].filter((text) => firstUnprintable(text) === null);
const unprintable = accepted.filter((text) => firstUnprintable(text) !== null);

async function print(texts: readonly string[]) {
  const [printedName = "Ann", note = "", ...forYou] = texts;
  const snapshot = sampleSnapshot(templateMoves("four-move"), { note, forYou });
  return renderHandout(
    sampleRequest({ ...snapshot, patient: { ...snapshot.patient, printedName: printedName.slice(0, 80) } }),
  );
}

test("there are 500 of them, each once", () => {
  expect(new Set(namesAndNotes).size).toBe(500);
  expect(printable.length).toBeGreaterThan(250);
  expect(unprintable.length).toBeGreaterThan(50);
});

test("each that can be printed comes back from the file word for word, in reading order", {
  timeout: 120_000,
}, async () => {
  const lost: string[] = [];
  for (let at = 0; at < printable.length; at += A_SHEET) {
    const texts = printable.slice(at, at + A_SHEET);
    const result = await print(texts);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { text } = await readPdf(result.pdf);
    const whole = asRead([text, ...actualTexts(result.pdf)].join("\n"));
    lost.push(
      ...texts.filter(
        (each, index) => !whole.includes(asRead(tidyText(index === 0 ? each.slice(0, 80) : each))),
      ),
    );
  }
  expect(lost).toEqual([]);
});

test("each that cannot is refused before anything is drawn, with the letter named", async () => {
  for (const text of unprintable) {
    const character = firstUnprintable(text);
    expect(await print(["Ann", text]), text).toEqual({
      ok: false,
      reason: "missing-glyph",
      character,
      where: "the note on the program",
    });
  }
});

test("hidden letters that turn or break a text are refused where they are typed", () => {
  const refused = namesAndNotes.filter((text) => !typed.safeParse(text).success);
  expect(refused).toEqual(["Ann\u202eeeL", "\u2066Ann\u2069", "Ann\u0007Lee", "\ud800"]);
});
