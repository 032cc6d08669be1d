/** Who signs which words, and what the clinic prescribes then. */
import { beforeEach, describe, expect, test } from "vitest";
import { inClinic } from "@/db/client";
import { changeSafetySettings } from "@/db/commands/change-safety-settings";
import { bringBackMove, retireMove } from "@/db/commands/retire-move";
import { signMoves } from "@/db/commands/sign-moves";
import { writeOwnMove } from "@/db/commands/write-own-move";
import { getToday } from "@/db/queries/today";
import { getVettedCatalogue, getVettedMove, listVetting } from "@/db/queries/vetting";
import { readVettedCatalogue } from "@/db/vetted-catalogue";
import type { ClinicianActor } from "@/lib/access/actor";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type MoveSlug, type OwnSlug } from "@/lib/moves/move";
import type { OwnMoveInput } from "@/lib/moves/own-move";
import { testDatabase } from "../../support/database";
import {
  makeClinic,
  makeClinician,
  makeDraft,
  makeOwner,
  makeOwnMove,
  makeProgram,
  makeVersion,
  ownMoveInput,
  publish,
  readMove,
  signEveryMove,
} from "../../support/factories";
import { signOtherWords } from "../../support/holds";

const database = testDatabase();
let owner: ClinicianActor;
let colleague: ClinicianActor;

beforeEach(async () => {
  owner = await makeClinician(database.db, await makeClinic(database.db));
  colleague = await makeClinician(database.db, owner.clinicId, { role: "clinician", name: "Joel Reyes" });
});

const vetted = (slug: MoveSlug, actor = owner) => getVettedMove(actor, slug, database.db);
const catalogue = () => getVettedCatalogue(owner, database.db);
const sign = async (actor: ClinicianActor, slugs: readonly MoveSlug[], withdrawsEarlier = false) => {
  const moves = await Promise.all(slugs.map(async (slug) => readMove(await vetted(slug))));
  return signMoves(actor, { moves, note: "Read it all.", withdrawsEarlier }, database.db);
};
const needSignatures = (signaturesNeeded: 1 | 2) =>
  changeSafetySettings(
    owner,
    { graceDays: 7, signaturesNeeded, overdueLinks: "pause-after-grace" },
    database.db,
  );
const signatureCount = async () =>
  (await database.asOwner(owner.clinicId, "select from move_vettings where clinic_id = $1", [owner.clinicId]))
    .length;

describe("a signature", () => {
  test("lets the move be prescribed, with who, the licence, when and the note", async () => {
    expect((await catalogue()).moves).toEqual([]);
    expect((await catalogue()).withheld.map(({ why }) => why)).toEqual(Array(7).fill("unsigned"));
    expect(await sign(owner, ["hamstring-roll"])).toEqual({ ok: true });
    expect((await catalogue()).moves).toEqual([findMove(builtInCatalogue, "hamstring-roll")]);
    expect(await vetted("hamstring-roll")).toMatchObject({
      standing: "signed",
      signing: "nothing-to-sign",
      signaturesNeeded: 1,
      signatures: [{ by: "Ana Novak, PT", licence: "PT 123", note: "Read it all." }],
      origin: { is: "built-in" },
      retired: null,
      livePrograms: 0,
      holdingPrograms: 0,
    });
    expect((await getToday(owner, database.db)).unsignedMoves).toBe(6);
  });

  test("is given for several moves at once, in catalogue order whatever the order of signing", async () => {
    await sign(owner, ["calves-up-breathing-reset", "hip-flexor-release", "glute-piriformis-roll"]);
    expect((await catalogue()).moves.map(({ slug }) => slug)).toEqual([
      "glute-piriformis-roll",
      "hip-flexor-release",
      "calves-up-breathing-reset",
    ]);
  });

  test("needs the licence of now, whatever the role", async () => {
    const moves = [readMove(await vetted("hamstring-roll"))];
    const signing = (actor: ClinicianActor) =>
      signMoves(actor, { moves, note: "", withdrawsEarlier: false }, database.db);
    const unlicensed = await makeClinician(database.db, owner.clinicId, { licensed: false });
    await expect(signing(unlicensed)).rejects.toMatchObject({ code: "forbidden" });
    expect((await vetted("hamstring-roll", unlicensed)).signing).toBe("not-licensed");
    await database.asOwner(owner.clinicId, "update clinicians set licensed = false where id = $1", [
      colleague.clinicianId,
    ]);
    await expect(signing(colleague)).rejects.toMatchObject({ code: "forbidden" });
    expect((await vetted("hamstring-roll", colleague)).signing).toBe("not-licensed");
    expect(await signatureCount()).toBe(0);
  });

  test("is for the words that were read: others, and none of the moves is signed", async () => {
    const read = await Promise.all(
      (["hamstring-roll", "thoracic-roll"] as const).map(async (slug) => readMove(await vetted(slug))),
    );
    const [first, second] = read;
    if (!first || !second) throw new Error("Two were read.");
    for (const stale of [{ contentHash: "0".repeat(64) }, { revision: second.revision + 1 }]) {
      const signed = await signMoves(
        owner,
        { moves: [first, { ...second, ...stale }], note: "", withdrawsEarlier: false },
        database.db,
      );
      expect(signed).toEqual({ ok: false, reason: "changed", slug: "thoracic-roll" });
    }
    expect(await signatureCount()).toBe(0);
  });

  test("is one for each person: a second press adds none", async () => {
    await sign(owner, ["hamstring-roll"]);
    await sign(owner, ["hamstring-roll"]);
    expect((await vetted("hamstring-roll")).signatures).toHaveLength(1);
  });
});

describe("a revision that came with an update", () => {
  test("waits for a signature, and the one that was signed is prescribed meanwhile", async () => {
    const earlier = await signOtherWords(database, owner, "hamstring-roll", { plainName: "Thigh roll" });
    expect(await vetted("hamstring-roll")).toMatchObject({
      standing: "unsigned",
      signing: "open",
      lastSigned: { plainName: "Thigh roll" },
      move: { plainName: "Back-of-thigh roll" },
    });
    expect((await catalogue()).moves).toEqual([earlier]);
    await sign(owner, ["hamstring-roll"]);
    expect((await catalogue()).moves.map(({ plainName }) => plainName)).toEqual(["Back-of-thigh roll"]);
  });
});

describe("two signatures", () => {
  test("are of two people, and one alone lets nothing be prescribed", async () => {
    await needSignatures(2);
    await sign(owner, ["hamstring-roll"]);
    expect(await vetted("hamstring-roll")).toMatchObject({
      standing: "partly-signed",
      signing: "already-signed",
      signaturesNeeded: 2,
      lastSigned: null,
    });
    expect((await catalogue()).moves).toEqual([]);
    await sign(owner, ["hamstring-roll"]);
    expect((await catalogue()).moves).toEqual([]);
    expect((await vetted("hamstring-roll", colleague)).signing).toBe("open");
    await sign(colleague, ["hamstring-roll"]);
    expect(await vetted("hamstring-roll")).toMatchObject({ standing: "signed", signing: "nothing-to-sign" });
    expect((await catalogue()).moves).toHaveLength(1);
  });

  test("of two different texts are none", async () => {
    await needSignatures(2);
    await signOtherWords(database, owner, "hamstring-roll", { isComplete: false });
    await sign(colleague, ["hamstring-roll"]);
    expect((await catalogue()).moves).toEqual([]);
  });

  test("asked for later hold for later signatures, and pause nobody", async () => {
    await signEveryMove(database.db, owner);
    const { programId } = await makeVersion(database.db, owner);
    await needSignatures(2);
    expect((await catalogue()).moves).toHaveLength(7);
    expect(await publish(database.db, owner, programId)).toEqual({ ok: true, number: 1 });
    expect((await vetted("hamstring-roll")).signaturesNeeded).toBe(1);
    const own = await makeOwnMove(database.db, colleague);
    await sign(owner, [own.slug]);
    expect((await vetted(own.slug)).standing).toBe("partly-signed");
  });

  test("asked for no longer let what has one be prescribed", async () => {
    await needSignatures(2);
    await sign(owner, ["hamstring-roll"]);
    await needSignatures(1);
    expect((await vetted("hamstring-roll")).standing).toBe("signed");
    expect((await catalogue()).moves).toHaveLength(1);
  });
});

describe("a revision with one of two signatures", () => {
  const next = (slug: OwnSlug, expectedRevision: number, change: Partial<OwnMoveInput>) =>
    writeOwnMove(owner, { slug, expectedRevision, input: ownMoveInput(change) }, database.db);
  const prescribed = async () => (await catalogue()).moves.map(({ slug, revision }) => [slug, revision]);

  beforeEach(() => needSignatures(2));

  test("that a later one has taken the place of never comes back when fewer are asked for", async () => {
    const { slug } = await makeOwnMove(database.db, owner);
    await sign(colleague, [slug]);
    expect(await next(slug, 1, { cues: ["Slower"] })).toMatchObject({ ok: true, revision: 2 });
    await needSignatures(1);
    expect(await prescribed()).toEqual([]);
    expect(await vetted(slug)).toMatchObject({ standing: "unsigned", lastSigned: null });
    await sign(colleague, [slug]);
    expect(await prescribed()).toEqual([[slug, 2]]);
  });

  test("of other words of a built-in move does not come back either", async () => {
    await signOtherWords(database, owner, "hamstring-roll", { isComplete: false });
    await needSignatures(1);
    expect(await prescribed()).toEqual([]);
  });

  test("keeps its zone, start position and sides: what comes back could be judged by another place", async () => {
    const { slug } = await makeOwnMove(database.db, owner);
    await sign(colleague, [slug]);
    const refused = await next(slug, 1, onButtock);
    if (refused.ok || refused.reason !== "problems") throw new Error("It was written.");
    expect(refused.problems.map(({ field }) => field)).toEqual(["contactZone", "startPosition"]);
  });

  test("is signed once fewer are asked for, and stays so when two are asked for again or a later one is written", async () => {
    const { slug } = await makeOwnMove(database.db, owner);
    await sign(colleague, [slug]);
    await needSignatures(1);
    expect(await prescribed()).toEqual([[slug, 1]]);
    await needSignatures(2);
    expect(await prescribed()).toEqual([[slug, 1]]);
    expect(await vetted(slug)).toMatchObject({ standing: "signed", signaturesNeeded: 1 });
    await next(slug, 1, { cues: ["Slower"] });
    expect(await prescribed()).toEqual([[slug, 1]]);
    await needSignatures(1);
    expect(await prescribed()).toEqual([[slug, 1]]);
  });
});

/** The same form, on another place of the body. */
const onButtock: Partial<OwnMoveInput> = {
  contactZone: "gluteal",
  startPosition: "sitting-on-roller",
  picture: "glute-piriformis-roll",
  steps: ["Roll slowly on the soft part of your buttock.", "Stay off the bone."],
};

describe("a move of the clinic's own", () => {
  test("is not signed first by its author where somebody else can read it", async () => {
    const own = await makeOwnMove(database.db, owner);
    expect(own).toMatchObject({
      standing: "unsigned",
      signing: "own-words",
      origin: { writtenBy: "Ana Novak" },
    });
    expect(await sign(owner, [own.slug])).toEqual({ ok: false, reason: "own-words", slug: own.slug });
    expect((await vetted(own.slug, colleague)).signing).toBe("open");
    expect(await sign(colleague, [own.slug])).toEqual({ ok: true });
    expect((await catalogue()).moves.map(({ slug }) => slug)).toEqual([own.slug]);
  });

  test("is signed by its author as the second of two", async () => {
    await needSignatures(2);
    const own = await makeOwnMove(database.db, owner);
    await sign(colleague, [own.slug]);
    expect((await vetted(own.slug)).signing).toBe("open");
    expect(await sign(owner, [own.slug])).toEqual({ ok: true });
    expect((await vetted(own.slug)).standing).toBe("signed");
  });

  test.each([
    ["has no licence", "licensed = false"],
    ["is an assistant", "role = 'assistant'"],
    ["is disabled", "disabled_at = now()"],
  ])("is signed by its author where the only other one %s", async (_why, change) => {
    await database.asOwner(owner.clinicId, `update clinicians set ${change} where id = $1`, [
      colleague.clinicianId,
    ]);
    const own = await makeOwnMove(database.db, owner);
    expect(own.signing).toBe("open");
    expect(await sign(owner, [own.slug])).toEqual({ ok: true });
  });

  test("is prescribed at its signed revision until the next one is signed, and published with it", async () => {
    const own = await makeOwnMove(database.db, owner);
    await sign(colleague, [own.slug]);
    const input = ownMoveInput({ cues: ["Even slower"] });
    const written = { slug: own.slug, expectedRevision: 1, input };
    expect(await writeOwnMove(owner, written, database.db)).toMatchObject({ revision: 2 });
    expect((await catalogue()).moves.map(({ revision }) => revision)).toEqual([1]);
    expect(await vetted(own.slug)).toMatchObject({
      move: { revision: 2 },
      lastSigned: { revision: 1 },
      standing: "unsigned",
      signatures: [],
    });
    await sign(colleague, [own.slug]);
    expect((await catalogue()).moves.map(({ revision }) => revision)).toEqual([2]);
  });

  test("comes after the built-in ones, by name", async () => {
    for (const name of ["Zigzag thigh roll", "Early thigh roll"])
      await makeOwnMove(database.db, owner, { name });
    const names = (await listVetting(owner, database.db)).map(({ move }) => move.name);
    expect(names.slice(7)).toEqual(["Early thigh roll", "Zigzag thigh roll"]);
    expect(names.slice(0, 7)).toEqual(builtInCatalogue.moves.map(({ name }) => name));
  });

  test("that breaks a rule by now is not signed", async () => {
    const own = await makeOwnMove(database.db, owner);
    const content = { ...own.move, revision: 2, steps: ["Roll over your low back."] };
    await database.asOwner(
      owner.clinicId,
      `insert into own_moves (clinic_id, move, revision, content, contact_zone, written_by, written_by_name, written_at)
       values ($1, $2, 2, $3, $4, $5, 'Ana Novak', now())`,
      [owner.clinicId, own.slug, JSON.stringify(content), content.contactZone, owner.clinicianId],
    );
    expect(await sign(colleague, [own.slug])).toEqual({ ok: false, reason: "breaks-rule", slug: own.slug });
    expect(await signatureCount()).toBe(0);
  });
});

describe("a later revision on another place of the body", () => {
  test("is not signed, however it came to be written", async () => {
    const { slug } = await makeOwnMove(database.db, owner);
    const other = await makeOwnMove(database.db, owner, { name: "Buttock roll", ...onButtock });
    await sign(colleague, [slug, other.slug]);
    const content = { ...other.move, slug, revision: 2 };
    await database.asOwner(
      owner.clinicId,
      `insert into own_moves (clinic_id, move, revision, content, contact_zone, written_by, written_by_name, written_at)
       values ($1, $2, 2, $3, $4, $5, 'Ana Novak', now())`,
      [owner.clinicId, slug, JSON.stringify(content), content.contactZone, owner.clinicianId],
    );
    expect(await sign(colleague, [slug])).toEqual({ ok: false, reason: "breaks-rule", slug });
    expect((await vetted(slug)).lastSigned).toMatchObject({ revision: 1, contactZone: "posterior-thigh" });
  });

  test("is not written while the earlier one is being signed: one of the two is refused", async () => {
    for (let round = 0; round < 10; round++) {
      const { slug, ...own } = await makeOwnMove(database.db, owner, { name: `Round ${round}` });
      const input = ownMoveInput({ name: `Round ${round}`, ...onButtock });
      const signing = () =>
        signMoves(colleague, { moves: [readMove(own)], note: "", withdrawsEarlier: false }, database.db);
      const writing = () => writeOwnMove(owner, { slug, expectedRevision: 1, input }, database.db);
      const [first, second] = await Promise.all(
        round % 2 === 0 ? [signing(), writing()] : [writing(), signing()],
      );
      expect([first?.ok, second?.ok].sort()).toEqual([false, true]);
    }
  });
});

describe("a retired move", () => {
  test("says why and by whom, cannot be prescribed or signed, and comes back as it was", async () => {
    await signEveryMove(database.db, owner);
    const { programId } = await makeProgram(database.db, owner);
    const reason = "Two patients came back with sore hips.";
    await retireMove(colleague, { slug: "hip-flexor-release", reason }, database.db);
    expect(await vetted("hip-flexor-release")).toMatchObject({
      standing: "retired",
      signing: "nothing-to-sign",
      retired: { reason, by: "Joel Reyes, PT" },
      lastSigned: { slug: "hip-flexor-release" },
    });
    const { moves, withheld } = await catalogue();
    expect(moves).toHaveLength(6);
    expect(withheld).toMatchObject([{ slug: "hip-flexor-release", why: "retired", reason }]);
    expect(await publish(database.db, owner, programId)).toMatchObject({ reason: "unresolved" });
    expect(await sign(owner, ["hip-flexor-release"])).toMatchObject({ ok: false, reason: "changed" });
    await retireMove(owner, { slug: "hip-flexor-release", reason: "Another reason." }, database.db);
    expect((await vetted("hip-flexor-release")).retired?.reason).toBe(reason);
    await bringBackMove(owner, { slug: "hip-flexor-release" }, database.db);
    expect((await catalogue()).moves).toHaveLength(7);
    expect(await publish(database.db, owner, programId)).toEqual({ ok: true, number: 1 });
  });

  test("takes a reason and a licence", async () => {
    const retiring = (actor: ClinicianActor, reason: string) =>
      retireMove(actor, { slug: "hamstring-roll", reason }, database.db);
    await expect(retiring(owner, " ")).rejects.toMatchObject({ code: "invalid" });
    const unlicensed = await makeClinician(database.db, owner.clinicId, { licensed: false });
    await expect(retiring(unlicensed, "x")).rejects.toMatchObject({ code: "forbidden" });
    await expect(bringBackMove(unlicensed, { slug: "hamstring-roll" }, database.db)).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

test("the vetted catalogue takes as many statements, however many moves are signed how often", async () => {
  const read = () => getVettedCatalogue(owner, database.db);
  const before = await database.countStatements(read);
  await signEveryMove(database.db, owner);
  await signEveryMove(database.db, colleague);
  for (const name of ["One more roll", "Two more rolls"]) await makeOwnMove(database.db, owner, { name });
  expect(await database.countStatements(read)).toBe(before);
});

test("the vetted catalogue of some moves says of these what the whole one says, and knows no others", async () => {
  await signEveryMove(database.db, owner);
  const own = await makeOwnMove(database.db, colleague);
  await makeOwnMove(database.db, colleague, { name: "Another roll" });
  await signOtherWords(database, owner, "hamstring-roll", { revision: 3, withdrawsEarlier: true });
  await signOtherWords(database, owner, "thoracic-roll", { revision: 3, withdrawsEarlier: true });
  for (const slug of ["hip-flexor-release", "thoracic-extension"] as const) {
    await retireMove(owner, { slug, reason: "Sore hips." }, database.db);
  }
  const some: MoveSlug[] = ["hamstring-roll", "hip-flexor-release", own.slug, "own-nobody-has"];
  const whole = await catalogue();
  const part = await inClinic(database.db, owner.clinicId, (tx) =>
    readVettedCatalogue(tx, owner.clinicId, some),
  );
  expect(part).toEqual({
    version: whole.version,
    moves: whole.moves.filter(({ slug }) => some.includes(slug)),
    withheld: whole.withheld.filter(({ slug }) => some.includes(slug)),
    lowestRevision: { "hamstring-roll": 3 },
  });
  expect(part.withheld.map(({ slug, why }) => [slug, why])).toEqual([
    ["hip-flexor-release", "retired"],
    [own.slug, "unsigned"],
  ]);
});

test("what is published holds the words that were signed", async () => {
  const signer = await makeOwner(database.db);
  const { patientId } = await makeVersion(database.db, signer, makeDraft());
  const [row] = await database.asOwner<{ same: boolean }>(
    signer.clinicId,
    `select bool_and(each -> 'move' = v.content) as same from versions, jsonb_array_elements(snapshot -> 'moves') each
       join move_vettings v on v.move = each #>> '{move,slug}' where patient_id = $1 and v.clinic_id = $2`,
    [patientId, signer.clinicId],
  );
  expect(row?.same).toBe(true);
});
