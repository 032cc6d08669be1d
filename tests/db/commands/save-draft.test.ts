import { beforeAll, expect, test } from "vitest";
import { endProgram } from "@/db/commands/end-program";
import { saveDraft } from "@/db/commands/save-draft";
import { startProgram } from "@/db/commands/start-program";
import { getProgram, getProgramToCopy, listProgramsToCopy } from "@/db/queries/programs";
import { getVersion } from "@/db/queries/versions";
import type { ClinicianActor } from "@/lib/access/actor";
import { testDatabase } from "../../support/database";
import {
  makeClinician,
  makeDraft,
  makeOwner,
  makePatient,
  makeProgram,
  publish,
  signEveryMove,
} from "../../support/factories";

const database = testDatabase();
let owner: ClinicianActor;

beforeAll(async () => {
  owner = await makeOwner(database.db);
});

test("a save counts the draft's version up and is read back as it was written", async () => {
  const { programId, patientId } = await makeProgram(database.db, owner);
  const draft = makeDraft({ note: "Naïve “quotes” \n and ظهر", weeks: 12 });
  const saved = await saveDraft(owner, programId, { draft, expectedVersion: 1 }, database.db);
  expect(saved).toMatchObject({ ok: true, draftVersion: 2 });
  const program = await getProgram(owner, patientId, database.db);
  expect(program).toMatchObject({ draft, draftVersion: 2, savedBy: "Ana Novak", latestVersion: null });
  expect(saved.savedAt).toEqual(program?.savedAt);
});

test("a move's variation is kept, copied and published, and where there is none nothing is added", async () => {
  const { moves } = makeDraft({}, "four-move");
  const crossed = makeDraft({
    moves: moves.map((entry) =>
      entry.move === "thoracic-roll" ? { ...entry, variation: "arms-crossed" as const } : entry,
    ),
  });
  const { programId, patientId } = await makeProgram(database.db, owner, crossed);
  expect((await getProgram(owner, patientId, database.db))?.draft).toStrictEqual(crossed);
  expect((await getProgramToCopy(owner, programId, database.db)).moves).toStrictEqual(crossed.moves);
  await signEveryMove(database.db, owner);
  const published = await publish(database.db, owner, programId);
  expect(published).toMatchObject({ ok: true });
  const { snapshot } = await getVersion(owner, patientId, 1, database.db);
  expect(snapshot.moves.map(({ prescribed }) => prescribed)).toStrictEqual(crossed.moves);
});

test("an optional move is kept, copied and published, and a program of such moves alone is refused", async () => {
  const { moves } = makeDraft({}, "four-move");
  const marked = (count: number) =>
    makeDraft({ moves: moves.map((entry, index) => (index < count ? { ...entry, optional: true } : entry)) });
  await signEveryMove(database.db, owner);
  const draft = marked(moves.length - 1);
  const { programId, patientId } = await makeProgram(database.db, owner, draft);
  expect((await getProgram(owner, patientId, database.db))?.draft).toStrictEqual(draft);
  expect((await getProgramToCopy(owner, programId, database.db)).moves).toStrictEqual(draft.moves);
  expect(await publish(database.db, owner, programId)).toMatchObject({ ok: true });
  const { snapshot } = await getVersion(owner, patientId, 1, database.db);
  expect(snapshot.moves.map(({ prescribed }) => prescribed)).toStrictEqual(draft.moves);

  const all = await makeProgram(database.db, owner, marked(moves.length));
  const refused = await publish(database.db, owner, all.programId);
  expect(refused).toMatchObject({ ok: false });
  expect(JSON.stringify(refused)).toContain("PG-03");
});

test("of 50 saves at once from the same version one wins, and the others see what it saved", async () => {
  const { programId } = await makeProgram(database.db, owner);
  const saves = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      saveDraft(
        owner,
        programId,
        { draft: makeDraft({ note: `tab ${index}` }), expectedVersion: 1 },
        database.db,
      ),
    ),
  );
  const winners = saves.flatMap((save, index) => (save.ok ? [index] : []));
  expect(winners).toHaveLength(1);
  for (const save of saves) {
    if (save.ok) continue;
    expect(save).toMatchObject({ reason: "conflict", draftVersion: 2, savedBy: "Ana Novak" });
    expect(save.draft.note).toBe(`tab ${winners[0]}`);
  }
});

test("a save sent again, its answer lost on the way, is answered as saved and made once", async () => {
  const { programId, patientId } = await makeProgram(database.db, owner);
  const draft = makeDraft({ weeks: 12 });
  const save = () => saveDraft(owner, programId, { draft, expectedVersion: 1 }, database.db);
  const first = await save();
  expect(await save()).toEqual(first);
  expect((await getProgram(owner, patientId, database.db))?.draftVersion).toBe(2);
});

test("an ended program takes no save", async () => {
  const { programId } = await makeProgram(database.db, owner);
  await endProgram(owner, programId, "moved away", database.db);
  const saving = saveDraft(owner, programId, { draft: makeDraft(), expectedVersion: 1 }, database.db);
  await expect(saving).rejects.toMatchObject({ code: "not-found" });
});

test("a patient has one open program, however many start at once, and another after it has ended", async () => {
  const patientId = await makePatient(database.db, owner);
  const starts = await Promise.all(
    Array.from({ length: 10 }, () => startProgram(owner, patientId, makeDraft(), database.db)),
  );
  const started = starts.flatMap((start) => (start.ok ? [start.programId] : []));
  // The same draft sent again is the same start; another one finds the program open.
  expect(new Set(started).size).toBe(1);
  const other = makeDraft({ note: "Another." });
  expect(await startProgram(owner, patientId, other, database.db)).toEqual({
    ok: false,
    reason: "already-open",
  });
  await endProgram(owner, started[0] ?? "", "done", database.db);
  expect(await getProgram(owner, patientId, database.db)).toBeNull();
  expect(await startProgram(owner, patientId, makeDraft(), database.db)).toMatchObject({ ok: true });
});

test("assistants do not compose", async () => {
  const assistant = await makeClinician(database.db, owner.clinicId, { role: "assistant", licensed: false });
  const { programId, patientId } = await makeProgram(database.db, owner);
  const saving = saveDraft(assistant, programId, { draft: makeDraft(), expectedVersion: 1 }, database.db);
  await expect(saving).rejects.toMatchObject({ code: "forbidden" });
  await expect(startProgram(assistant, patientId, makeDraft(), database.db)).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("programs are offered for copying, the last saved first, empty ones left out", async () => {
  const actor = await makeOwner(database.db);
  const first = await makeProgram(database.db, actor);
  await makeProgram(database.db, actor, makeDraft({ moves: [] }));
  const last = await makeProgram(database.db, actor, makeDraft({}, "four-move"));
  const offered = await listProgramsToCopy(actor, database.db);
  expect(offered.map(({ programId, moveCount }) => [programId, moveCount])).toEqual([
    [last.programId, 4],
    [first.programId, 6],
  ]);
  expect((await getProgramToCopy(actor, last.programId, database.db)).moves).toHaveLength(4);
});
