import { expect, test } from "vitest";
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { contentHash, forPlayer, versionSnapshotSchema } from "@/lib/program/snapshot";
import { checkProgram } from "@/lib/safety/check-program";
import { composeSnapshot } from "@/lib/safety/compose-snapshot";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { condition, entry, noRecord, program, record } from "./sample-program";

const now = new Date("2026-11-20T12:00:00Z");

function compose(patient: PatientRecord, moves = [entry("thoracic-roll")]) {
  const checked = program(moves);
  return composeSnapshot({
    program: checked,
    record: patient,
    findings: checkProgram(checked, patient, builtInCatalogue, now),
    catalogue: builtInCatalogue,
    clinic: { name: "Clinic", phone: "555", hours: "", emergencyNumber: "911", closedLine: "" },
    clinician: { name: "Ana Novak", title: "PT" },
    printedName: "Maria Kowalska",
    versionNumber: 1,
    verifyCode: "CODE",
    publishedOn: "2026-11-20",
  });
}

test("a snapshot is what its schema says, and the same input has the same hash", () => {
  const snapshot = compose(noRecord);
  expect(versionSnapshotSchema.parse(snapshot)).toEqual(snapshot);
  expect(contentHash(compose(noRecord))).toBe(contentHash(snapshot));
});

test("a move with no side left is skipped whole, one sore side by that side", () => {
  const patient = record([
    condition("local-inflammation", { zone: "gluteal", side: "left" }),
    condition("local-inflammation", { zone: "posterior-thigh", side: null }),
  ]);
  expect(compose(patient).skipped).toEqual([
    expect.objectContaining({ move: "glute-piriformis-roll", side: "left" }),
    expect.objectContaining({ move: "hamstring-roll", side: null }),
  ]);
});

test("a finding keeps its place and the ids of its sources, and the pictures are named", () => {
  const moves = [entry("thoracic-roll", { key: "a", pressure: 5 }), entry("hamstring-roll", { key: "b" })];
  const snapshot = compose(record([condition("local-inflammation", { zone: "gluteal" })]), moves);
  expect(snapshot.findings).toMatchObject([
    { ruleId: "WS-01", entries: ["a"], move: "thoracic-roll", side: null, sources: ["S2", "E8"] },
  ]);
  expect(snapshot.figureRevision).toBe(FIGURE_REVISION);
});

test("the side a finding is about is kept", () => {
  const patient = record([condition("local-inflammation", { zone: "gluteal", side: "left" })]);
  expect(compose(patient, [entry("glute-piriformis-roll")]).findings).toMatchObject([
    { level: "move-excluded", entries: ["glute-piriformis-roll"], side: "left", sources: ["E1", "E28"] },
  ]);
});

test("the player's share holds no name, no code, no finding and no diagnosis", () => {
  const text = JSON.stringify(forPlayer(compose(record([condition("osteoporosis")]))));
  for (const kept of ["Maria", "Kowalska", "CODE", "steoporosis", "thin bones", "ruleId"]) {
    expect(text).not.toContain(kept);
  }
});
