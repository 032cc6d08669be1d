import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { demoClinic } from "@/db/demo-records";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import type { HandoutRequest } from "@/lib/handout/handout-request";
import { lookOf } from "@/lib/handout/look";
import { reencodeLogo } from "@/lib/handout/reencode-logo";
import { renderHandout } from "@/lib/handout/render-handout";
import { papers } from "@/lib/program/paper";
import { pageProblems } from "../../support/page-problems";
import { plainSpaces, readPdf } from "../../support/pdf-text";
import { sampleRequest, sampleSnapshot, templateMoves, withSpanish } from "./sample-request";

const { name, phone, hours, emergencyNumber, closedLine } = demoClinic;
const snapshot = withSpanish(
  sampleSnapshot(templateMoves("four-move").slice(0, 1), {
    clinic: { name, phone, hours, emergencyNumber, closedLine },
  }),
);

const standings: Record<string, Partial<HandoutRequest>> = {
  "current, with a link": {},
  "not issued, without": {
    snapshot: { ...snapshot, versionNumber: null, verifyCode: null },
    standing: "not-issued",
    linkUrl: null,
    linkExpiresOn: null,
    verifyUrl: null,
  },
};

let logo: HandoutRequest["logo"] = null;

beforeAll(async () => {
  // In the proportions of the room it is given, so that it takes all of it: 45 x 14 mm.
  const picture = await sharp({ create: { width: 900, height: 280, channels: 3, background: "#155255" } })
    .png()
    .toBuffer();
  const kept = await reencodeLogo(picture);
  if (!kept.ok) throw new Error(kept.reason);
  logo = kept.logo;
});

describe.each(["standard", "large"] as const)("page 1 in the %s layout", (layout) => {
  describe.each(papers)("on %s", (paper) => {
    test.each(
      patientLocales.flatMap((locale) =>
        Object.keys(standings).flatMap((standing) =>
          [false, true].map((hasLogo) => ({ locale, standing, hasLogo })),
        ),
      ),
    )(
      "holds the rule and all stop signs: $locale, $standing, logo $hasLogo",
      async ({ locale, standing, hasLogo }) => {
        const request = sampleRequest(snapshot, paper, {
          ...standings[standing],
          layout,
          locale,
          logo: hasLogo ? logo : null,
        });
        const result = await renderHandout(request);
        if (!result.ok) throw new Error(JSON.stringify(result));
        const text = await readPdf(result.pdf);
        const { safety, handout } = patientCopy(locale);
        const look = lookOf(layout, paper, "ltr");
        const foot = request.standing === "current" ? handout.scanToCheck : handout.notIssued;
        expect(pageProblems(text, look, foot)).toEqual([]);
        const wanted = [
          safety.rule,
          safety.ruleMore,
          ...Object.values(safety.tiers).flatMap(({ heading, signs }) => [heading, ...signs]),
          safety.callNumber(emergencyNumber),
          phone,
          hours,
          closedLine,
          safety.tellFirst,
          safety.tellHow,
        ];
        const missing = wanted.filter((words) => !text.pages[0]?.text.includes(plainSpaces(words)));
        expect(missing).toEqual([]);
      },
    );
  });
});

test("where the longest names and lines need two pages, the rule and the stop signs come first", async () => {
  const long = "roll ".repeat(16).trim();
  const clinic = { ...snapshot.clinic, name: long, hours: long, closedLine: long };
  const wordy = { ...snapshot, clinic, patient: { ...snapshot.patient, printedName: long } };
  const result = await renderHandout(
    sampleRequest(wordy, "letter", { layout: "large", locale: "es", standing: "on-hold" }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result));
  const [first, second] = (await readPdf(result.pdf)).pages;
  const { safety, handout } = patientCopy("es");
  expect(first?.text).toContain(safety.rule);
  for (const { heading, signs } of Object.values(safety.tiers)) {
    for (const words of [heading, ...signs]) expect(first?.text).toContain(plainSpaces(words));
  }
  expect(first?.text).not.toContain(handout.title);
  expect(second?.text).toContain(handout.title);
});

test.each(papers)("a Spanish sheet that is not current prints in large print on %s", async (paper) => {
  const request = sampleRequest(snapshot, paper, { layout: "large", locale: "es", standing: "not-current" });
  expect(await renderHandout(request)).toMatchObject({ ok: true });
});
