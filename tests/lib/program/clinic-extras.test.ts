import { describe, expect, test } from "vitest";
import { composeContent } from "@/lib/handout/compose-content";
import { linesInOtherLocalesSchema } from "@/lib/program/clinic-extras";
import { forPlayer } from "@/lib/program/player-snapshot";
import {
  clinicLinesIn,
  contentHash,
  type SnapshotClinic,
  versionSnapshotSchema,
} from "@/lib/program/snapshot";
import { sampleRequest, sampleSnapshot, templateMoves } from "../handout/sample-request";

const request = sampleRequest(sampleSnapshot(templateMoves("four-move")));
const { snapshot } = request;
const lines = snapshot.clinic;
const logo = { hash: "ab".repeat(32), width: 300, height: 100 };
const es = { hours: "De lunes a viernes, de 8 a 18", closedLine: "Si está cerrado, llame al 555 0100" };
const whole: SnapshotClinic = { ...lines, logo, inOtherLocales: { es } };

describe("the lines of a clinic", () => {
  test("are read in the patient's language where the clinic gave them, and as it wrote them elsewhere", () => {
    expect(clinicLinesIn(whole, "es")).toEqual({ ...lines, ...es });
    expect(clinicLinesIn(whole, "en")).toEqual(lines);
    expect(clinicLinesIn(lines, "es")).toEqual(lines);
    const onlyHours = { ...whole, inOtherLocales: { es: { ...es, closedLine: "" } } };
    expect(clinicLinesIn(onlyHours, "es")).toEqual({ ...lines, hours: es.hours });
  });

  test("are printed so, and the name, the phone and the emergency number are the clinic's own", () => {
    const inSpanish = composeContent(
      { ...request, snapshot: { ...snapshot, clinic: whole, locale: "es" }, locale: "es" },
      (address) => [address],
    );
    expect(inSpanish.front.today.hours).toContain("De lunes a viernes, de 8 a 18.");
    expect(inSpanish.front.today.hours).toContain("llame al 555 0100");
    expect(inSpanish.front.clinic).toBe(lines.name);
    const inEnglish = composeContent({ ...request, snapshot: { ...snapshot, clinic: whole } }, (address) => [
      address,
    ]);
    expect(inEnglish.front.today.hours).toContain(lines.hours);
  });

  test("go to the player in its language, without the logo and the other languages", () => {
    expect(forPlayer({ ...snapshot, clinic: whole }).clinic).toEqual(lines);
    expect(forPlayer({ ...snapshot, clinic: whole, locale: "es" }).clinic).toEqual({ ...lines, ...es });
    expect(JSON.stringify(forPlayer({ ...snapshot, clinic: whole }))).not.toContain(logo.hash);
  });

  test.each([
    ["a language nobody reads here", { de: es }],
    ["a line that is too long", { es: { ...es, hours: "x".repeat(81) } }],
    ["a line that turns what follows it", { es: { ...es, hours: "8\u202e18" } }],
    ["another line", { es: { ...es, name: "x" } }],
  ])("are not taken with %s", (_what, given) => {
    expect(linesInOtherLocalesSchema.safeParse(given).success).toBe(false);
  });
});

describe("a snapshot", () => {
  test("of before parses and hashes as it did", () => {
    const parsed = versionSnapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)));
    expect(contentHash(parsed)).toBe(contentHash(snapshot));
    expect("logo" in parsed.clinic || "inOtherLocales" in parsed.clinic).toBe(false);
  });

  test("is another one with a logo, and takes no logo but one of ours", () => {
    const parsed = versionSnapshotSchema.parse({ ...snapshot, clinic: whole });
    expect(parsed.clinic).toEqual(whole);
    expect(contentHash(parsed)).not.toBe(contentHash(snapshot));
    for (const wrong of [
      { ...logo, hash: "https://example.org/logo.png" },
      { ...logo, width: 601 },
      { ...logo, height: 201 },
      { ...logo, url: "x" },
    ]) {
      const clinic = { ...whole, logo: wrong };
      expect(versionSnapshotSchema.safeParse({ ...snapshot, clinic }).success).toBe(false);
    }
  });
});
