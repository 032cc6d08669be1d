import { expect, test } from "vitest";
import { linesNoteOf, linesNoteText } from "@/lib/copy/clinic/clinic-lines";
import type { SnapshotClinic } from "@/lib/program/snapshot";

const clinic: SnapshotClinic = {
  name: "Harbour Lane",
  phone: "555 0142",
  hours: "Monday to Friday, 8 am to 6 pm",
  emergencyNumber: "911",
  closedLine: "Leave a message.",
};
const es = { hours: "Lunes a viernes", closedLine: "Deje un mensaje." };
const inSpanish: SnapshotClinic = { ...clinic, inOtherLocales: { es } };
const onlyHours: SnapshotClinic = { ...clinic, inOtherLocales: { es: { ...es, closedLine: "" } } };

test("nothing is said where every line is in the patient's language", () => {
  expect(linesNoteOf(clinic, clinic, "en", true)).toBeNull();
  expect(linesNoteOf(inSpanish, inSpanish, "es", true)).toBeNull();
  const silent = { ...clinic, hours: "", closedLine: "" };
  expect(linesNoteOf(silent, silent, "es", true)).toBeNull();
});

test("the lines that lack it are named, with who can write them", () => {
  const both = linesNoteOf(clinic, clinic, "es", true);
  expect(both).toEqual({ locale: "es", lines: ["hours", "closedLine"], remedy: "write" });
  expect(linesNoteOf(onlyHours, onlyHours, "es", false)).toEqual({
    locale: "es",
    lines: ["closedLine"],
    remedy: "ask-owner",
  });
  expect(both && linesNoteText(both)).toBe(
    "The clinic’s hours and line for closed hours have no Spanish: patients read them as the clinic wrote them.",
  );
  expect(linesNoteText({ locale: "es", lines: ["closedLine"], remedy: "write" })).toBe(
    "The clinic’s line for closed hours has no Spanish: patients read it as the clinic wrote it.",
  );
});

test("a line the clinic has no more is settled: the next version is without it", () => {
  const silent = { ...clinic, hours: "", closedLine: "" };
  expect(linesNoteOf(clinic, silent, "es", true)?.remedy).toBe("next-version");
  expect(linesNoteOf(clinic, { ...onlyHours, closedLine: "" }, "es", true)?.remedy).toBe("next-version");
  expect(linesNoteOf(clinic, { ...clinic, hours: "" }, "es", true)?.remedy).toBe("write");
});

test("lines that were written since are for the next version", () => {
  expect(linesNoteOf(clinic, inSpanish, "es", true)?.remedy).toBe("next-version");
  expect(linesNoteOf(clinic, onlyHours, "es", true)?.remedy).toBe("write");
});
