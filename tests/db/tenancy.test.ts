/** Another clinic's row is not found: by every query and every command, with the answer a missing row gets. */
import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { addExclusion } from "@/db/commands/add-exclusion";
import { answerFinding } from "@/db/commands/answer-finding";
import { setLogo } from "@/db/commands/change-logo";
import { editPatientContact, savePatientNotes, setRollerDensity } from "@/db/commands/edit-patient";
import { endProgram } from "@/db/commands/end-program";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { openWithPin } from "@/db/commands/open-with-pin";
import { publishVersion } from "@/db/commands/publish-version";
import { recordCondition } from "@/db/commands/record-condition";
import { removeCondition } from "@/db/commands/remove-condition";
import { removeExclusion } from "@/db/commands/remove-exclusion";
import { renewLinkPin } from "@/db/commands/renew-link-pin";
import { bringBackMove, retireMove } from "@/db/commands/retire-move";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { saveDraft } from "@/db/commands/save-draft";
import { signMoves } from "@/db/commands/sign-moves";
import { startProgram } from "@/db/commands/start-program";
import { startSession } from "@/db/commands/start-session";
import { takeBackPatient } from "@/db/commands/take-back-patient";
import { withdrawAnswer } from "@/db/commands/withdraw-answer";
import { writeOwnMove } from "@/db/commands/write-own-move";
import { getHeldSince, listAudit } from "@/db/queries/audit";
import { getClinic, getLogo } from "@/db/queries/clinics";
import { getComposition } from "@/db/queries/composition";
import { getLanguageSummaries, listLanguageReviews } from "@/db/queries/language-reviews";
import { findLikelyDuplicates, getPatient, getRecord, listPatients } from "@/db/queries/patients";
import { getProgram, getProgramToCopy, listProgramsToCopy } from "@/db/queries/programs";
import {
  getShareLink,
  listShareLinks,
  openSharedVersion,
  readSharedStanding,
  readShareSecret,
} from "@/db/queries/share-links";
import { getToday } from "@/db/queries/today";
import { getVersion, listVersions } from "@/db/queries/versions";
import { getVettedCatalogue, getVettedMove, listVetting } from "@/db/queries/vetting";
import { type ClinicianActor, mintLinkActor, mintLockedLinkActor } from "@/lib/access/actor";
import { addDays } from "@/lib/clinic-days";
import type { OwnSlug } from "@/lib/moves/move";
import { testDatabase } from "../support/database";
import {
  acknowledgementOf,
  linkKey,
  makeClinic,
  makeClinician,
  makeDraft,
  makeLinkWithPin,
  makeOwner,
  makeOwnMove,
  ownMoveInput,
  signLanguage,
  today,
} from "../support/factories";
import { makeLogo } from "../support/logos";

const database = testDatabase();
const whole = { zone: null, side: null, variant: null };

let owner: ClinicianActor;
let stranger: ClinicianActor;
let theirs: {
  patientId: string;
  programId: string;
  versionId: string;
  linkId: string;
  conditionRowId: string;
  exclusionRowId: string;
  ownSlug: OwnSlug;
  logoHash: string;
};

beforeAll(async () => {
  owner = await makeOwner(database.db);
  stranger = await makeClinician(database.db, await makeClinic(database.db));
  const { pin, ...made } = await makeLinkWithPin(database.db, owner);
  // A phone of theirs is in.
  const link = mintLockedLinkActor({ clinicId: owner.clinicId, shareLinkId: made.linkId });
  await openWithPin(link, pin, database.db);
  const recorded = { condition: "osteoporosis", ...whole } as const;
  const { conditionRowId } = await recordCondition(
    owner,
    made.patientId,
    { recorded, note: "" },
    database.db,
  );
  const exclusion = { by: "side", side: "left" } as const;
  const { exclusionRowId } = await addExclusion(
    owner,
    made.patientId,
    { exclusion, reason: "" },
    database.db,
  );
  const own = await makeOwnMove(database.db, owner);
  const logo = await makeLogo();
  await setLogo(owner, logo, database.db);
  await signLanguage(database.db, owner);
  // On hold, so that there is something to keep from a stranger.
  await recordCondition(
    owner,
    made.patientId,
    { recorded: { condition: "recent-fracture", ...whole }, note: "" },
    database.db,
  );
  const { versionId } = await getVersion(owner, made.patientId, 1, database.db);
  theirs = { ...made, versionId, conditionRowId, exclusionRowId, ownSlug: own.slug, logoHash: logo.hash };
});

type Ids = typeof theirs;
const missing = (): Ids => ({
  patientId: randomUUID(),
  programId: randomUUID(),
  versionId: randomUUID(),
  linkId: randomUUID(),
  conditionRowId: randomUUID(),
  exclusionRowId: randomUUID(),
  ownSlug: "own-nobodys-move",
  logoHash: "0".repeat(64),
});

const queries: Record<string, (ids: Ids) => Promise<unknown>> = {
  getPatient: ({ patientId }) => getPatient(stranger, patientId, database.db),
  getComposition: ({ patientId }) => getComposition(stranger, patientId, database.db),
  getRecord: ({ patientId }) => getRecord(stranger, patientId, database.db),
  getProgram: ({ patientId }) => getProgram(stranger, patientId, database.db),
  getProgramToCopy: ({ programId }) => getProgramToCopy(stranger, programId, database.db),
  listVersions: ({ patientId }) => listVersions(stranger, patientId, database.db),
  getVersion: ({ patientId }) => getVersion(stranger, patientId, 1, database.db),
  getLogo: ({ logoHash }) => getLogo(stranger, logoHash, database.db),
  getVettedMove: ({ ownSlug }) => getVettedMove(stranger, ownSlug, database.db),
  listShareLinks: ({ programId }) => listShareLinks(stranger, programId, database.db),
  getShareLink: ({ linkId }) => getShareLink(stranger, linkId, database.db),
  readShareSecret: ({ linkId }) => readShareSecret(stranger, linkId, linkKey, database.db),
  listAudit: ({ patientId, programId }) =>
    listAudit(stranger, { subjectIds: [patientId, programId], limit: 9 }, database.db),
  getHeldSince: ({ programId, versionId }) => getHeldSince(stranger, { programId, versionId }, database.db),
  openSharedVersion: ({ linkId: shareLinkId, programId }) =>
    openSharedVersion(mintLinkActor({ clinicId: stranger.clinicId, shareLinkId, programId }), database.db),
  readSharedStanding: ({ linkId: shareLinkId, programId }) =>
    readSharedStanding(
      mintLinkActor({ clinicId: stranger.clinicId, shareLinkId, programId }),
      1,
      database.db,
    ),
};

const commands: Record<string, (ids: Ids) => Promise<unknown>> = {
  takeBackPatient: ({ patientId }) => takeBackPatient(stranger, patientId, database.db),
  editPatientContact: ({ patientId }) =>
    editPatientContact(
      stranger,
      patientId,
      { name: "X", phone: null, email: null, reference: null, locale: "en" },
      database.db,
    ),
  setRollerDensity: ({ patientId }) => setRollerDensity(stranger, patientId, "firm", database.db),
  savePatientNotes: ({ patientId }) =>
    savePatientNotes(stranger, patientId, { notes: "X", readNotes: null }, database.db),
  recordCondition: ({ patientId }) =>
    recordCondition(
      stranger,
      patientId,
      { recorded: { condition: "pregnancy", ...whole }, note: "" },
      database.db,
    ),
  removeCondition: ({ patientId, conditionRowId }) =>
    removeCondition(stranger, patientId, conditionRowId, "X", database.db),
  addExclusion: ({ patientId }) =>
    addExclusion(stranger, patientId, { exclusion: { by: "side", side: "right" }, reason: "" }, database.db),
  removeExclusion: ({ patientId, exclusionRowId }) =>
    removeExclusion(stranger, patientId, exclusionRowId, database.db),
  startProgram: ({ patientId }) => startProgram(stranger, patientId, makeDraft(), database.db),
  saveDraft: ({ programId }) =>
    saveDraft(stranger, programId, { draft: makeDraft(), expectedVersion: 1 }, database.db),
  answerFinding: ({ programId }) =>
    answerFinding(stranger, programId, acknowledgementOf({ id: "x", factsDigest: "" }, ""), database.db),
  withdrawAnswer: ({ programId }) =>
    withdrawAnswer(stranger, programId, { ruleId: "x", move: null, side: null }, database.db),
  publishVersion: ({ programId }) =>
    publishVersion(stranger, programId, { expectedDraftVersion: 1, shown: [] }, database.db),
  signMoves: ({ ownSlug: slug }) =>
    signMoves(
      stranger,
      { moves: [{ slug, revision: 1, contentHash: "0".repeat(64) }], note: "", withdrawsEarlier: false },
      database.db,
    ),
  retireMove: ({ ownSlug: slug }) => retireMove(stranger, { slug, reason: "X" }, database.db),
  bringBackMove: ({ ownSlug: slug }) => bringBackMove(stranger, { slug }, database.db),
  writeOwnMove: ({ ownSlug: slug }) =>
    writeOwnMove(stranger, { slug, expectedRevision: 1, input: ownMoveInput() }, database.db),
  endProgram: ({ programId }) => endProgram(stranger, programId, "X", database.db),
  issueShareLink: ({ programId }) =>
    issueShareLink(stranger, programId, { label: "X", expiresOn: addDays(today(), 9) }, linkKey, database.db),
  revokeShareLink: ({ linkId }) => revokeShareLink(stranger, linkId, database.db),
  renewLinkPin: ({ linkId }) => renewLinkPin(stranger, linkId, database.db),
  openWithPin: ({ linkId: shareLinkId }) =>
    openWithPin(mintLockedLinkActor({ clinicId: stranger.clinicId, shareLinkId }), "000000", database.db),
  startSession: ({ linkId: shareLinkId, programId }) =>
    startSession(
      mintLinkActor({ clinicId: stranger.clinicId, shareLinkId, programId }),
      { clientSessionId: "0123456789abcdef", version: 1 },
      database.db,
    ),
};

/** What a caller gets, as text: the value, or the error's code and words. */
function answerOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    (value) => JSON.stringify(value),
    (error: unknown) =>
      error instanceof Error && "code" in error ? `${error.code}: ${error.message}` : String(error),
  );
}

describe("a row of another clinic", () => {
  test.each(Object.keys(queries))("is not found by %s, and looks like one that never was", async (name) => {
    const query = queries[name];
    const answer = await answerOf(query?.(theirs) ?? Promise.reject());
    expect(answer).toBe(await answerOf(query?.(missing()) ?? Promise.reject()));
    expect(["not-found: not-found", "null", "[]"]).toContain(answer);
  });

  test.each(Object.keys(commands))("is not found by %s, which changes nothing", async (name) => {
    const command = commands[name];
    const before = await everything();
    const answer = await answerOf(command?.(theirs) ?? Promise.reject());
    expect(answer).toBe("not-found: not-found");
    expect(answer).toBe(await answerOf(command?.(missing()) ?? Promise.reject()));
    expect(await everything()).toEqual(before);
  });

  test("is in none of the lists", async () => {
    expect(await listPatients(stranger, { search: "" }, database.db)).toEqual([]);
    expect(await findLikelyDuplicates(stranger, "R. S.", database.db)).toEqual([]);
    expect(await listProgramsToCopy(stranger, database.db)).toEqual([]);
    expect((await getVettedCatalogue(stranger, database.db)).moves).toEqual([]);
    const vetting = await listVetting(stranger, database.db);
    expect(vetting.map(({ origin, standing }) => `${origin.is} ${standing}`)).toEqual(
      Array.from({ length: 7 }, () => "built-in unsigned"),
    );
    expect((await getLanguageSummaries(stranger, database.db)).es.reviewed).toBe(0);
    const [review] = await listLanguageReviews(stranger, database.db);
    expect(review?.parts.filter(({ signatures, earlier }) => signatures.length > 0 || earlier)).toEqual([]);
    expect((await getClinic(stranger, database.db)).id).toBe(stranger.clinicId);
    expect(await getToday(stranger, database.db)).toEqual({
      today: today(),
      onHold: [],
      reviewsDue: [],
      recentlyPublished: [],
      drafts: [],
      expiringLinks: [],
      lockedLinks: [],
      unsignedMoves: 7,
    });
  });

  test("its own clinic finds it", async () => {
    expect((await getPatient(owner, theirs.patientId, database.db)).id).toBe(theirs.patientId);
    expect((await getProgram(owner, theirs.patientId, database.db))?.id).toBe(theirs.programId);
    expect((await getShareLink(owner, theirs.linkId, database.db)).programId).toBe(theirs.programId);
    expect(await listPatients(owner, { search: "" }, database.db)).toHaveLength(1);
  });
});

test("every command file stands in this list, or has no row of another clinic to reach", () => {
  const withoutRow = [
    "add-patient",
    "change-handout-settings",
    "change-logo",
    "change-safety-settings",
    "edit-patient",
    "end-sign-in",
    "record-refused-sign-in",
    "set-up-clinic",
    "sign-translation",
    "start-sign-in",
  ];
  const folder = join(import.meta.dirname, "../../db/commands");
  const files = readdirSync(folder).map((name) => name.replace(".ts", ""));
  const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  expect(files.filter((name) => !withoutRow.includes(name) && !commands[camel(name)])).toEqual([]);
});

/** Every row of their clinic, as text. */
async function everything(): Promise<unknown[]> {
  const tables = [
    "patients",
    "patient_conditions",
    "patient_exclusions",
    "programs",
    "finding_answers",
    "versions",
    "own_moves",
    "clinic_logos",
    "move_vettings",
    "signed_revisions",
    "move_retirements",
    "translation_signatures",
  ];
  const all = [...tables, "share_links", "link_viewers", "session_starts", "audit_events"];
  const rows: unknown[] = [];
  for (const table of all) {
    rows.push(
      await database.asOwner(
        owner.clinicId,
        `select ${table}::text as row from ${table} where clinic_id = $1 order by 1`,
        [owner.clinicId],
      ),
    );
  }
  return rows;
}
