/** The sheet on the phone: the same sentences as the paper, and nothing that names the patient or a diagnosis. */
import path from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { composeContent } from "@/lib/handout/compose-content";
import { composeSheet, withoutPerson } from "@/lib/player/sheet/compose-sheet";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { sampleRequest } from "../../handout/sample-request";
import { canary, publishedIn } from "../link/published-in";

const onPaper = (snapshot: VersionSnapshot) => composeContent(sampleRequest(snapshot), (line) => [line]);
const onPhone = (snapshot: VersionSnapshot, reviewDue = false) => {
  const { contentHash, verifyUrl } = sampleRequest(snapshot);
  return composeSheet(snapshot, { reviewDue, contentHash, verifyUrl });
};
const templates = ["four-move", "five-area", "coach-sequence"] as const;

describe.each(templates.flatMap((template) => patientLocales.map((locale) => [template, locale] as const)))(
  "%s, in %s",
  (template, locale) => {
    const both = () => {
      const snapshot = publishedIn(template, locale);
      return { snapshot, paper: onPaper(snapshot), sheet: onPhone(snapshot) };
    };

    test("says on the phone what the paper says, word for word", () => {
      const { paper, sheet } = both();
      // Code and logo are the paper's own.
      const { link: _link, logo: _logo, facts, ...front } = paper.front;
      expect(sheet.front).toEqual({ ...front, facts: facts.slice(1) });
      for (const part of ["language", "prepare", "moves", "charts", "closing"] as const)
        expect(sheet[part]).toEqual(paper[part]);
    });

    test("ends as the foot of the paper does: version, first digits, code, and where to check them", () => {
      const { paper, sheet } = both();
      expect(paper.foot.version).toMatch(/\u00b7 [0-9a-f]{4}\u00a0[0-9a-f]{4} \u00b7 \S/);
      expect(sheet.foot).toEqual({
        version: paper.foot.version.replace(/ \u00b7 [^\u00b7]*$/, ""),
        code: paper.foot.code,
      });
      expect(sheet.foot.code?.text).toMatch(/^K7QM 2R9X/);
      expect(sheet.closing.check).toMatch(/\/verify /);
    });

    test("names the patient nowhere, and gives no address that opens anything", () => {
      const { paper, sheet } = both();
      const sent = JSON.stringify(sheet);
      expect(JSON.stringify(paper)).toContain(canary);
      expect(sent).not.toContain(canary);
      expect(sent).not.toContain("Zebulon");
      expect(sent).not.toContain("/verify/");
      expect(sent).not.toContain("/go#");
      expect(JSON.parse(sent)).toEqual(sheet);
    });

    test("says of this patient what the player says, and no reason", () => {
      const { snapshot, paper, sheet } = both();
      const sent = JSON.stringify(sheet);
      expect(JSON.stringify(paper)).toContain("thin bones");
      expect(sent).not.toContain("thin bones");
      expect(sent).not.toContain("sore skin");
      const whyOnPaper = { lead: "", text: patientCopy(locale).handout.whyOnPaper };
      const told = onPaper(withoutPerson(snapshot)).personal;
      expect(sheet.personal).toEqual(
        told.map((list) =>
          list.kind === "skipped" ? { ...list, items: [...list.items, whyOnPaper] } : list,
        ),
      );
      expect(sheet.personal.map(({ kind }) => kind)).toEqual(["skipped", "for-you"]);
      expect(sheet.personal[1]?.items.map(({ text }) => text)).toEqual([
        snapshot.note,
        ...snapshot.forYouOnPlayer,
      ]);
    });
  },
);

describe("where the reasons are left out", () => {
  const saysWhere = (skipped: VersionSnapshot["skipped"]) =>
    JSON.stringify(onPhone(publishedIn("four-move", "en", { skipped })).personal).split(
      patientCopy("en").handout.whyOnPaper,
    ).length - 1;
  const sides = ["left", "right"] as const;
  const names = Array.from({ length: 40 }, (_, index) => `Slow and easy roll number ${index}`);
  const skippedFor = (reason: string): VersionSnapshot["skipped"] =>
    names.flatMap((plainName) => sides.map((side) => ({ move: null, plainName, side, reason })));

  test("the sheet says once that paper tells them, however many boxes there are", () => {
    const skipped = skippedFor("thin bones");
    const boxes = onPhone(publishedIn("four-move", "en", { skipped })).personal;
    expect(boxes.filter(({ kind }) => kind === "skipped").length).toBeGreaterThan(1);
    expect(saysWhere(skipped)).toBe(1);
  });

  test("it says nothing of them where paper has none either", () => {
    expect(saysWhere(skippedFor(""))).toBe(0);
    expect(saysWhere([])).toBe(0);
  });
});

test("a plan that is due for a check says so, as its paper does", () => {
  const snapshot = publishedIn("four-move", "en");
  const due = onPhone(snapshot, true);
  const paper = composeContent(sampleRequest(snapshot, "a4", { standing: "review-due" }), (line) => [line]);
  expect(due.front.facts).toEqual(paper.front.facts.slice(1));
  expect(JSON.stringify(due.front.facts)).toContain("You can go on.");
  expect(JSON.stringify(onPhone(snapshot))).not.toContain("due for a check");
});

test("a program no clinic has issued has no version, no code and nowhere to check it", () => {
  const file = publishedIn("four-move", "en", { versionNumber: null, verifyCode: null });
  const { foot, closing } = composeSheet(file, {
    reviewDue: false,
    contentHash: "3f2a91bc",
    verifyUrl: null,
  });
  expect(foot).toEqual({ version: "", code: null });
  expect(closing.check).toBe(null);
});

test("composing it loads no printer and no font: a link's answer is plain words", async () => {
  const { metafile } = await build({
    absWorkingDir: path.resolve(import.meta.dirname, "../../../.."),
    entryPoints: ["lib/player/sheet/compose-sheet.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    packages: "external",
  });
  const loaded = [
    ...Object.keys(metafile.inputs),
    ...Object.values(metafile.outputs).flatMap(({ imports }) => imports.map((found) => found.path)),
  ];
  expect(loaded).toContain("lib/handout/compose-content.ts");
  expect(loaded.filter((name) => /react-pdf|pdfkit|font|lettering|render-handout|\.tsx$/.test(name))).toEqual(
    [],
  );
});
