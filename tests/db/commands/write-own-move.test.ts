/** A clinic's own moves: written, revised, and what the database refuses of them. */
import { beforeAll, describe, expect, test } from "vitest";
import { signMoves } from "@/db/commands/sign-moves";
import { writeOwnMove } from "@/db/commands/write-own-move";
import { getVettedMove } from "@/db/queries/vetting";
import type { ClinicianActor } from "@/lib/access/actor";
import { contactZones, type Move } from "@/lib/moves/move";
import type { OwnMoveInput } from "@/lib/moves/own-move";
import { contentHash } from "@/lib/program/snapshot";
import { testDatabase } from "../../support/database";
import { makeClinician, makeOwner, makeOwnMove, ownMoveInput } from "../../support/factories";

const database = testDatabase();
let owner: ClinicianActor;

beforeAll(async () => {
  owner = await makeOwner(database.db);
});

const write = (input: OwnMoveInput, actor = owner) =>
  writeOwnMove(actor, { slug: null, expectedRevision: null, input }, database.db);

describe("writing", () => {
  test("makes a move of the name's words, unsigned, with who wrote it", async () => {
    expect(await write(ownMoveInput({ name: "Short thigh roll" }))).toEqual({
      ok: true,
      slug: "own-short-thigh-roll",
      revision: 1,
    });
    expect(await getVettedMove(owner, "own-short-thigh-roll", database.db)).toMatchObject({
      move: { name: "Short thigh roll", revision: 1, speedCmPerSecond: 2.5, contactZone: "posterior-thigh" },
      origin: { is: "own", writtenBy: "Ana Novak" },
      standing: "unsigned",
      lastSigned: null,
    });
  });

  test("gives namesakes an address each, all at once too", async () => {
    const written = await Promise.all([1, 2, 3].map(() => write(ownMoveInput({ name: "Same name" }))));
    expect(written.map((each) => each.ok && each.slug).sort()).toEqual([
      "own-same-name",
      "own-same-name-2",
      "own-same-name-3",
    ]);
  });

  test("of the same words again makes no new revision; of others makes the next", async () => {
    const { slug } = await makeOwnMove(database.db, owner, { name: "Again and again" });
    const next = (input: OwnMoveInput, expectedRevision: number) =>
      writeOwnMove(owner, { slug, expectedRevision, input }, database.db);
    const input = ownMoveInput({ name: "Again and again" });
    expect(await next(input, 1)).toEqual({ ok: true, slug, revision: 1 });
    const changed = { ...input, cues: ["Slower"] };
    expect(await next(changed, 1)).toEqual({ ok: true, slug, revision: 2 });
    expect(await next({ ...input, cues: ["Lighter"] }, 1)).toEqual({ ok: false, reason: "conflict" });
    // Whoever did not hear the answer sends it again.
    expect(await next(changed, 1)).toEqual({ ok: true, slug, revision: 2 });
  });

  test("keeps its zone, start position and sides once it is signed", async () => {
    const own = await makeOwnMove(database.db, owner, { name: "Stays where it is" });
    const onButtock = ownMoveInput({
      name: "Stays where it is",
      contactZone: "gluteal",
      startPosition: "sitting-on-roller",
      picture: "glute-piriformis-roll",
      steps: ["Roll slowly on the soft part of your buttock.", "Stay off the bone."],
    });
    const next = (input: OwnMoveInput, expectedRevision: number) =>
      writeOwnMove(owner, { slug: own.slug, expectedRevision, input }, database.db);
    expect(await next(onButtock, 1)).toMatchObject({ ok: true, revision: 2 });
    const { move, contentHash: hash } = await getVettedMove(owner, own.slug, database.db);
    const read = { slug: own.slug, revision: move.revision, contentHash: hash };
    expect(await signMoves(owner, { moves: [read], note: "", withdrawsEarlier: false }, database.db)).toEqual(
      { ok: true },
    );

    const refused = await next(ownMoveInput({ name: "Stays where it is" }), 2);
    expect(refused).toMatchObject({ ok: false, reason: "problems" });
    expect(
      !refused.ok && refused.reason === "problems" && refused.problems.map(({ field }) => field),
    ).toEqual(["contactZone", "startPosition"]);
    expect(await next({ ...onButtock, cues: ["Slower"] }, 2)).toMatchObject({ ok: true, revision: 3 });
  });

  test("of two at once from the same revision, one wins", async () => {
    const { slug } = await makeOwnMove(database.db, owner, { name: "Race for it" });
    const results = await Promise.all(
      ["One way", "Another way"].map((cue) =>
        writeOwnMove(
          owner,
          { slug, expectedRevision: 1, input: ownMoveInput({ name: "Race for it", cues: [cue] }) },
          database.db,
        ),
      ),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test("what no move may say is not written", async () => {
    const input = ownMoveInput({ name: "Low back roll", steps: ["Roll over your low back."] });
    const written = await write(input);
    if (written.ok || written.reason !== "problems") throw new Error("It was written.");
    expect(written.problems.map(({ field }) => field)).toContain("steps.0");
    await expect(getVettedMove(owner, "own-low-back-roll", database.db)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("is for who composes, licensed or not", async () => {
    const role = { licensed: false } as const;
    const clinician = await makeClinician(database.db, owner.clinicId, { ...role, role: "clinician" });
    const assistant = await makeClinician(database.db, owner.clinicId, { ...role, role: "assistant" });
    expect(await write(ownMoveInput({ name: "By a student" }), clinician)).toMatchObject({ ok: true });
    await expect(write(ownMoveInput(), assistant)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the database itself refuses", () => {
  const columns = (content: Move) => [
    owner.clinicId,
    content.slug,
    content.revision,
    JSON.stringify(content),
    content.contactZone,
    owner.clinicianId,
  ];
  const insertOwn = (content: Move) =>
    database.asOwner(
      owner.clinicId,
      `insert into own_moves (clinic_id, move, revision, content, contact_zone, written_by, written_by_name, written_at)
       values ($1, $2, $3, $4, $5, $6, 'x', now())`,
      columns(content),
    );
  const insertSigned = (content: Move) =>
    database.asOwner(
      owner.clinicId,
      `insert into move_vettings (clinic_id, id, move, revision, content, contact_zone, signed_by, content_hash, signed_by_name,
         licence, note, signed_at, withdraws_earlier)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, 'x', 'x', '', now(), false)`,
      [...columns(content), contentHash(content)],
    );

  let count = 2;
  const some = async (change: object): Promise<Move> => {
    const { move } = await getVettedMove(owner, "own-hamstring-roll-upper-half", database.db).catch(() =>
      makeOwnMove(database.db, owner),
    );
    return { ...move, revision: count++, ...change };
  };

  test.each([
    ["faster than 2.5 cm a second", { speedCmPerSecond: 3 }, "gentle"],
    ["pressing more than 5 of 10", { pressureCeiling: 8 }, "gentle"],
    ["pressing by nothing", { pressureCeiling: 0 }, "gentle"],
    ["without a pressure", { pressureCeiling: null }, "gentle"],
    [
      "longer than 120 s",
      { dosage: { kind: "time", min: 30, max: 200, default: 60, warnAbove: 90 } },
      "gentle",
    ],
    [
      "of more than 12 passes",
      { dosage: { kind: "passes", min: 3, max: 13, default: 6, warnAbove: 9 } },
      "gentle",
    ],
    [
      "in three positions",
      { dosage: { kind: "breaths", min: 3, max: 8, default: 5, positions: { max: 3, default: 2 } } },
      "gentle",
    ],
    ["without a dose", { dosage: null }, "gentle"],
  ] as const)("a move %s, written or signed", async (_what, change, constraint) => {
    const move = await some(change);
    await expect(insertOwn(move)).rejects.toMatchObject({ constraint: `own_moves_${constraint}` });
    await expect(insertSigned(move)).rejects.toMatchObject({ constraint: `move_vettings_${constraint}` });
  });

  test.each(["lumbar", "neck", "knee", "abdomen", ""])(
    "a contact zone outside the list: %s",
    async (zone) => {
      const move = await some({ contactZone: zone });
      // No value of the column's type, to be written or to be signed.
      await expect(insertOwn(move)).rejects.toMatchObject({ code: "22P02" });
      await expect(insertSigned(move)).rejects.toMatchObject({ code: "22P02" });
      expect(contactZones as readonly string[]).not.toContain(zone);
    },
  );

  test("a zone that is not the one its words are for", async () => {
    const move = await some({});
    const inserting = database.asOwner(
      owner.clinicId,
      `insert into own_moves (clinic_id, move, revision, content, contact_zone, written_by, written_by_name, written_at)
       values ($1, $2, $3, $4, 'gluteal', $5, 'x', now())`,
      [owner.clinicId, move.slug, move.revision, JSON.stringify(move), owner.clinicianId],
    );
    await expect(inserting).rejects.toMatchObject({ constraint: "own_moves_of_content" });
  });

  test("an own move under a built-in move's name, and content of another revision or name", async () => {
    const move = await some({});
    await expect(insertOwn({ ...move, slug: "hamstring-roll" })).rejects.toMatchObject({
      constraint: "own_moves_move",
    });
    const other = JSON.stringify({ ...move, slug: "own-another" });
    const inserting = database.asOwner(
      owner.clinicId,
      `insert into own_moves (clinic_id, move, revision, content, contact_zone, written_by, written_by_name, written_at)
       values ($1, $2, $3, $4, $5, $6, 'x', now())`,
      [owner.clinicId, move.slug, move.revision, other, move.contactZone, owner.clinicianId],
    );
    await expect(inserting).rejects.toMatchObject({ constraint: "own_moves_of_content" });
  });

  test("and takes the same move unchanged", async () => {
    await insertOwn(await some({}));
    await insertSigned(await some({}));
  });
});
