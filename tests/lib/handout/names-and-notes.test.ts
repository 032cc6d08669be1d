import { expect, test } from "vitest";
import { firstUnprintable } from "@/lib/copy/printable-letters";
import { drawHandout } from "@/lib/handout/draw-handout";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { layOutHandout, renderHandout } from "@/lib/handout/render-handout";
import { tidyText } from "@/lib/handout/tidy-text";
import { plainText } from "@/lib/program/plain-text";
import { letterProblems, placesOf } from "../../support/drawn-letters";
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

function requestOf(texts: readonly string[]) {
  const [printedName = "Ann", note = "", ...forYou] = texts;
  const snapshot = sampleSnapshot(templateMoves("four-move"), { note, forYou });
  return sampleRequest({
    ...snapshot,
    patient: { ...snapshot.patient, printedName: printedName.slice(0, 80) },
  });
}

test("there are 500 of them, each once", () => {
  expect(new Set(namesAndNotes).size).toBe(500);
  expect(printable.length).toBeGreaterThan(250);
  expect(unprintable.length).toBeGreaterThan(50);
});

test("each that can be printed is drawn letter for letter, and comes back from the file word for word in reading order", {
  timeout: 120_000,
}, async () => {
  const lost: string[] = [];
  for (let at = 0; at < printable.length; at += A_SHEET) {
    const texts = printable.slice(at, at + A_SHEET);
    const sheet = await layOutHandout(requestOf(texts), fontsFolder(process.cwd()));
    if (!sheet.ok) throw new Error(JSON.stringify(sheet));
    // What the file says of its letters is what was typed, whatever is drawn: so what is drawn is looked at first.
    lost.push(...letterProblems(sheet.document));
    const pdf = await drawHandout(sheet.document);
    const { text } = await readPdf(pdf);
    const whole = asRead([text, ...actualTexts(pdf)].join("\n"));
    lost.push(
      ...texts.filter(
        (each, index) => !whole.includes(asRead(tidyText(index === 0 ? each.slice(0, 80) : each))),
      ),
    );
  }
  expect(lost).toEqual([]);
});

test.each([
  ["Надзвичайно добропорядна Олександра Переяславська-Кривошлик", "large"],
  ["Người Trần Thị, Ngọc Bị, nghỉ khi thấy đau, lăn chậm và thở đều. ".repeat(4).trim(), "large"],
  ["فاطمة یوسف تدحرج ببطء وتنفس بعمق ثم تدحرج ببطء وتنفس بعمق. ".repeat(4).trim(), "standard"],
  ["कृष्ण क्षितिज धीरे करें और गहरी साँस लें। ".repeat(5).trim(), "large"],
  ["Αναστασοπαπαδοπουλακοπούλου-Κωνσταντινουπολίτου", "large"],
] as const)("%s loses no letter where its lines break", async (text, layout) => {
  const snapshot = sampleSnapshot(templateMoves("four-move").map((move) => ({ ...move, note: text })));
  const named = { ...snapshot.patient, printedName: text.slice(0, 40).trim() };
  const request = sampleRequest({ ...snapshot, patient: named }, "a4", { layout });
  const sheet = await layOutHandout(request, fontsFolder(process.cwd()));
  if (!sheet.ok) throw new Error(JSON.stringify(sheet));
  expect(letterProblems(sheet.document)).toEqual([]);
});

test.each(["بب", "يوسف", "أحمد", "ثبت", "بَيْتٌ", "कृष्णि"])(
  "every dot and mark of %s is drawn where its font puts it",
  async (name) => {
    const sheet = await layOutHandout(requestOf([name]), fontsFolder(process.cwd()));
    if (!sheet.ok) throw new Error(JSON.stringify(sheet));
    const places = placesOf(sheet.document, name);
    expect(places.length).toBeGreaterThan(0);
    for (const { drawn, byFont } of places) expect(drawn).toEqual(byFont);
  },
);

test.each(["أحمد الحسيني", "नेहा शर्मा", "Юрій Ґалаґан", "Ệ. Ngọc"])(
  "the foot stands where it does for any other name under that of %s",
  async (name) => {
    const linesOf = async (printedName: string) => {
      const result = await renderHandout(requestOf([printedName]));
      if (!result.ok) throw new Error(JSON.stringify(result));
      const { pages } = await readPdf(result.pdf);
      return pages.map(({ items }) =>
        items.flatMap(({ text, y }) => (/^(Scan|Version|Code)/.test(text) ? [y] : [])),
      );
    };
    expect(await linesOf(name)).toEqual(await linesOf("Ann Lee"));
  },
);

test("each that cannot is refused before anything is drawn, with the letter named", async () => {
  for (const text of unprintable) {
    const character = firstUnprintable(text);
    expect(await renderHandout(requestOf(["Ann", text])), text).toEqual({
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
