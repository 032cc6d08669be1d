import { expect, test } from "vitest";
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { contentHash, forPlayer, versionSnapshotSchema } from "@/lib/program/snapshot";
import { checkProgram } from "@/lib/safety/check-program";
import { composeSnapshot } from "@/lib/safety/compose-snapshot";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { answerTo, condition, entry, now as march, noRecord, program, record } from "./sample-program";

const now = new Date("2026-11-20T12:00:00Z");

function compose(
  patient: PatientRecord,
  moves = [entry("thoracic-roll")],
  checked: Pick<Parameters<typeof composeSnapshot>[0], "program" | "findings"> = {
    program: program(moves),
    findings: checkProgram(program(moves), patient, builtInCatalogue, now),
  },
) {
  return composeSnapshot({
    ...checked,
    record: patient,
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

test("an acknowledgement's note is printed under For you, what a clearance found is not", () => {
  const patient = record([condition("osteoporosis"), condition("recent-fracture")]);
  const draft = program([entry("hamstring-roll")]);
  const answers = checkProgram(draft, patient, builtInCatalogue, march)
    .filter(({ level }) => level === "acknowledgement" || level === "program-excluded")
    .map((finding) => answerTo(finding, { note: `Note on ${finding.level}.` }));
  const checked = { ...draft, answers };
  const findings = checkProgram(checked, patient, builtInCatalogue, march);
  const { forYou, findings: kept } = compose(patient, draft.moves, { program: checked, findings });
  expect(forYou).toContain("Note on acknowledgement.");
  expect(forYou).not.toContain("Note on program-excluded.");
  expect(kept.map(({ answer }) => answer?.note)).toContain("Note on program-excluded.");
});

test("the player's share holds no name, no code, no finding and no diagnosis", () => {
  const text = JSON.stringify(forPlayer(compose(record([condition("osteoporosis")]))));
  for (const kept of ["Maria", "Kowalska", "CODE", "steoporosis", "thin bones", "ruleId"]) {
    expect(text).not.toContain(kept);
  }
});
