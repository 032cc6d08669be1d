/** What the tables hold out by themselves, whichever program writes to them. */
import { beforeAll, describe, expect, test } from "vitest";
import type { ClinicianActor } from "@/lib/access/actor";
import { testDatabase } from "../support/database";
import { makeOwner, makePatient, makeProgram, makeVersion } from "../support/factories";

const database = testDatabase();
let owner: ClinicianActor;

beforeAll(async () => {
  owner = await makeOwner(database.db);
});

describe("the database itself refuses", () => {
  const insert = (patientId: string, change: string) =>
    database.asOwner(
      owner.clinicId,
      `insert into versions select clinic_id, gen_random_uuid(), patient_id, program_id, 99, ${change}, content_hash,
              translate(upper(md5(random()::text)), '0189', 'WXYZ')::char(26), published_at, published_by, published_on, review_on
         from versions where patient_id = $1`,
      [patientId],
    );

  test.each([
    [
      "a zone outside the six",
      `jsonb_set(snapshot, '{moves,0,move,contactZone}', '"lumbar"')`,
      "versions_zones_allowed",
    ],
    [
      "a dose of nothing",
      `jsonb_set(snapshot, '{moves,0,prescribed,dosage}', '{"kind":"time","seconds":0}')`,
      "versions_doses_positive",
    ],
    [
      "a dose of 150 s",
      `jsonb_set(snapshot, '{moves,0,prescribed,dosage,seconds}', '150')`,
      "versions_doses_within_ceiling",
    ],
    [
      "thirteen passes",
      `jsonb_set(snapshot, '{moves,0,prescribed,dosage}', '{"kind":"passes","passes":13}')`,
      "versions_doses_within_ceiling",
    ],
    [
      "a move at 5 cm a second",
      `jsonb_set(snapshot, '{moves,0,move,speedCmPerSecond}', '5')`,
      "versions_speed_slow",
    ],
    ...(["prohibited", "emergency", "urgent", "move-excluded"] as const).map((level) => [
      `a finding that has no way out (${level})`,
      `jsonb_set(snapshot, '{findings,0}', '{"level":"${level}","answer":{"kind":"acknowledgement"}}')`,
      "versions_nothing_blocks",
    ]),
    ...(
      [
        ["program-excluded", "acknowledgement"],
        ["acknowledgement", "clearance"],
      ] as const
    ).flatMap(([level, otherKind]) =>
      [
        ["nobody has answered", `"answer":null`],
        ["has no place for an answer", `"more":null`],
        ["has an empty answer", `"answer":{}`],
        ["has a word for an answer", `"answer":"${level}"`],
        ["has an answer of the other kind", `"answer":{"kind":"${otherKind}"}`],
      ].map(([what, answer]) => [
        `a finding that ${what} (${level})`,
        `jsonb_set(snapshot, '{findings,0}', '{"level":"${level}",${answer}}')`,
        "versions_nothing_blocks",
      ]),
    ),
    ...['"serious"', "5", "null", '["warning"]'].map((level) => [
      `a finding of a level there is not (${level})`,
      `jsonb_set(snapshot, '{findings,0}', '{"level":${level},"answer":{"kind":"clearance"}}')`,
      "versions_nothing_blocks",
    ]),
    [
      "a finding without a level",
      `jsonb_set(snapshot, '{findings,0}', '{"answer":{"kind":"clearance"}}')`,
      "versions_nothing_blocks",
    ],
    [
      "findings inside a finding",
      `jsonb_set(snapshot, '{findings,0}', '[{"level":"warning"}]')`,
      "versions_nothing_blocks",
    ],
    ["findings that are no list", `jsonb_set(snapshot, '{findings}', '{}')`, "versions_nothing_blocks"],
    ["a version without its findings", `snapshot - 'findings'`, "versions_nothing_blocks"],
    ["a session of no time", `jsonb_set(snapshot, '{handsOnSeconds}', '0')`, "versions_times_positive"],
    ["a program of no move", `jsonb_set(snapshot, '{moves}', '[]')`, "versions_has_moves"],
    ["a version without its moves", `snapshot - 'moves'`, "versions_has_moves"],
  ])("%s", async (_what, change = "", constraint = "") => {
    const { patientId } = await makeVersion(database.db, owner);
    await expect(insert(patientId, change)).rejects.toMatchObject({ constraint });
  });

  test.each([
    ["unchanged", "snapshot"],
    [
      "with a clearance of what stops the program",
      `jsonb_set(snapshot, '{findings,0}', '{"level":"program-excluded","answer":{"kind":"clearance"}}')`,
    ],
    [
      "with an acknowledgement of what asks for one",
      `jsonb_set(snapshot, '{findings,0}', '{"level":"acknowledgement","answer":{"kind":"acknowledgement"}}')`,
    ],
    ["without findings", `jsonb_set(snapshot, '{findings}', '[]')`],
  ])("and takes the same row %s", async (_how, change) => {
    const { patientId } = await makeVersion(database.db, owner);
    await insert(patientId, change);
  });

  test.each([
    ["without an end", "'clearance', 'Dr. Lee', '2026-01-02', null", "finding_answers_clearance_whole"],
    ["of nobody", "'clearance', null, '2026-01-02', '2026-03-02'", "finding_answers_clearance_whole"],
    ["of no day", "'clearance', 'Dr. Lee', null, '2026-03-02'", "finding_answers_clearance_whole"],
    [
      "that ends before it was given",
      "'clearance', 'Dr. Lee', '2026-01-02', '2026-01-01'",
      "finding_answers_clearance_ends",
    ],
    [
      "by way of an acknowledgement",
      "'acknowledgement', 'Dr. Lee', '2026-01-02', '2026-03-02'",
      "finding_answers_clearance_whole",
    ],
  ])("a clearance %s", async (_what, values, constraint) => {
    const { programId } = await makeProgram(database.db, owner);
    const inserting = database.asOwner(
      owner.clinicId,
      `insert into finding_answers (clinic_id, id, program_id, rule_id, facts_digest, note, answered_by, answered_by_name,
         answered_at, kind, cleared_by, cleared_on, valid_until)
       values ($1, gen_random_uuid(), $2, 'x', repeat('0', 64), 'x', $3, 'x', now(), ${values})`,
      [owner.clinicId, programId, owner.clinicianId],
    );
    await expect(inserting).rejects.toMatchObject({ constraint });
  });

  test.each(["lumbar-roll", "own-", "OWN-x", "own-a--b"])(
    "an exclusion of a move of no kind: %s",
    async (slug) => {
      const patientId = await makePatient(database.db, owner);
      const inserting = database.asOwner(
        owner.clinicId,
        `insert into patient_exclusions (clinic_id, id, patient_id, excluded_by, move, reason, recorded_at, recorded_by)
       values ($1, gen_random_uuid(), $2, 'move', $4, '', now(), $3)`,
        [owner.clinicId, patientId, owner.clinicianId, slug],
      );
      await expect(inserting).rejects.toMatchObject({ constraint: "patient_exclusions_move" });
    },
  );

  test("an exclusion of no shape", async () => {
    const patientId = await makePatient(database.db, owner);
    const inserting = database.asOwner(
      owner.clinicId,
      `insert into patient_exclusions (clinic_id, id, patient_id, excluded_by, reason, recorded_at, recorded_by)
       values ($1, gen_random_uuid(), $2, 'move', '', now(), $3)`,
      [owner.clinicId, patientId, owner.clinicianId],
    );
    await expect(inserting).rejects.toMatchObject({ constraint: "patient_exclusions_shape" });
  });
});
