/** The clinic of `npm run demo`: filled once, whole or not at all. */
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { type ClinicianActor, mintClinicianActor } from "@/lib/access/actor";
import { addDays, dayAt } from "@/lib/clinic-days";
import { AppError } from "@/lib/errors";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findTemplate, startFromTemplate, type TemplateId } from "@/lib/moves/templates";
import { type ProgramDraft, programDraftSchema } from "@/lib/program/program";
import { hashShareSecret, shareSecret } from "@/lib/share/share-secret";
import { changeAs } from "./audit";
import { type Database, getDb, inClinic, type Transaction } from "./client";
import { addExclusion } from "./commands/add-exclusion";
import { addPatient, type NewPatient } from "./commands/add-patient";
import { changeHandoutSettings } from "./commands/change-handout-settings";
import { endSignIn } from "./commands/end-sign-in";
import { issueShareLink } from "./commands/issue-share-link";
import { publishVersion } from "./commands/publish-version";
import { recordCondition } from "./commands/record-condition";
import { setUpClinic } from "./commands/set-up-clinic";
import { signMoves } from "./commands/sign-moves";
import { startProgram } from "./commands/start-program";
import { startSignIn } from "./commands/start-sign-in";
import { writeOwnMove } from "./commands/write-own-move";
import {
  type DemoPatient,
  demoAuthor,
  demoClinic,
  demoColleagues,
  demoFollower,
  demoHeld,
  demoOwner,
  demoOwnMove,
  demoPatients,
  demoSpanishLines,
  demoSpanishSpeaker,
} from "./demo-records";
import { hashSecret, newId } from "./ids";
import { readClinic } from "./queries/clinics";
import { checkComposition, getComposition } from "./queries/composition";
import { isSetUpNeeded } from "./queries/set-up";
import { findClinicianForSignIn, readSignIn } from "./queries/sign-ins";
import { listVetting } from "./queries/vetting";
import { clinicians } from "./schema/clinicians";
import { shareLinks } from "./schema/share-links";
import { readLiveStandings } from "./standing";
import { StartError } from "./start-error";

const LINK_DAYS = 30;
const REVIEW_AFTER_DAYS = 42;

/**
 * Fills the demo clinic unless it is there, and makes sure that a share link works. `passwordHash` is asked
 * only when the clinic is filled. Returns the owner's e-mail and the link.
 */
export async function fillDemoClinic(
  { passwordHash, linkKey }: { passwordHash: () => Promise<string>; linkKey: Uint8Array },
  db: Database = getDb(),
): Promise<{ email: string; linkId: string }> {
  const hash = (await isSetUpNeeded(db)) ? await passwordHash() : null;
  return db.transaction(async (tx) => {
    if (hash !== null) await fill(hash, tx);
    const actor = await signIn(demoOwner.email, tx);
    const linkId = (await findLiveLink(actor, linkKey, tx)) ?? (await issueDemoLink(actor, linkKey, tx));
    await endSignIn(actor, tx);
    return { email: demoOwner.email, linkId };
  });
}

async function fill(passwordHash: string, db: Database): Promise<void> {
  const setUp = await setUpClinic({ clinic: demoClinic, owner: { ...demoOwner, passwordHash } }, db);
  // Another start was faster, and has filled the clinic by now.
  if (!setUp.ok) return;
  const owner = await signIn(demoOwner.email, db);
  await addColleagues(owner, passwordHash, db);
  await changeHandoutSettings(owner, { paper: null, linesInOtherLocales: { es: demoSpanishLines } }, db);
  await signBuiltInMoves(owner, db);
  for (const patient of demoPatients) await addDemoPatient(owner, patient, db);
  await publishAndHold(owner, db);
  await publishFor(owner, demoSpanishSpeaker, db);
  await publishFor(owner, demoFollower, db);
  await endSignIn(owner, db);
  await writeColleaguesMove(db);
}

/** An actor from a sign-in row of that person, made and read like any other. */
async function signIn(email: string, db: Database): Promise<ClinicianActor> {
  const person = await findClinicianForSignIn(email, db);
  if (!person) {
    throw new StartError(
      "This data folder holds a clinic of yours, not the demo. Start it with npm start, or set ROLLSCRIPT_DATA to another folder.",
    );
  }
  const { secret } = await startSignIn(person, db);
  const facts = await readSignIn(hashSecret(secret), db);
  if (!facts) throw new AppError("signed-out");
  return mintClinicianActor(facts);
}

function addColleagues(actor: ClinicianActor, passwordHash: string, db: Database): Promise<void> {
  return changeAs(actor, db, async (tx, now) => {
    const rows = demoColleagues.map((colleague) => ({
      ...colleague,
      clinicId: actor.clinicId,
      id: newId(),
      emailNormal: colleague.email,
      passwordHash,
      createdAt: now,
    }));
    await tx.insert(clinicians).values(rows);
    return {
      result: undefined,
      audit: rows.map(
        ({ id, role }) => ({ event: "clinic.set-up", subjectId: id, detail: { role } }) as const,
      ),
    };
  });
}

async function signBuiltInMoves(actor: ClinicianActor, db: Database): Promise<void> {
  const moves = (await listVetting(actor, db)).map(({ move, contentHash }) => ({
    slug: move.slug,
    revision: move.revision,
    contentHash,
  }));
  const signed = await signMoves(
    actor,
    { moves, note: "Signed for the demo clinic.", withdrawsEarlier: false },
    db,
  );
  if (!signed.ok) throw new AppError("conflict", { cause: new Error(`demo: ${signed.reason}`) });
}

async function writeColleaguesMove(db: Database): Promise<void> {
  const author = await signIn(demoAuthor.email, db);
  const move = { slug: null, expectedRevision: null, input: demoOwnMove };
  const written = await writeOwnMove(author, move, db);
  if (!written.ok) throw new AppError("conflict", { cause: new Error(`demo: ${written.reason}`) });
  await endSignIn(author, db);
}

async function addDemoPatient(actor: ClinicianActor, patient: DemoPatient, db: Database): Promise<void> {
  const { name, reference } = patient;
  const { patientId } = await addPatient(actor, { name, reference }, db);
  for (const recorded of patient.conditions)
    await recordCondition(actor, patientId, { recorded, note: "" }, db);
  for (const exclusion of patient.exclusions) await addExclusion(actor, patientId, exclusion, db);
  if (patient.draft) await startProgram(actor, patientId, draftFrom(patient.draft, null), db);
}

function draftFrom(id: TemplateId, reviewOn: string | null): ProgramDraft {
  const template = findTemplate(id);
  return programDraftSchema.parse({
    basedOn: template?.name ?? null,
    moves: template ? startFromTemplate(template, builtInCatalogue) : [],
    sessionsPerWeek: 3,
    phase: "maintenance",
    weeks: 6,
    reviewOn,
    note: "",
  });
}

/** A patient with nothing on record, and the coach sequence published for them. */
async function publishFor(
  actor: ClinicianActor,
  patient: Pick<NewPatient, "name" | "reference" | "locale">,
  db: Database,
): Promise<{ patientId: string; programId: string }> {
  const today = await todayOf(actor, db);
  const { patientId } = await addPatient(actor, patient, db);
  const draft = draftFrom("coach-sequence", addDays(today, REVIEW_AFTER_DAYS));
  const started = await startProgram(actor, patientId, draft, db);
  if (!started.ok) throw new AppError("conflict");
  const { programId, draftVersion } = started;
  const shown = checkComposition(await getComposition(actor, patientId, db));
  const published = await publishVersion(actor, programId, { expectedDraftVersion: draftVersion, shown }, db);
  if (!published.ok) throw new AppError("conflict", { cause: new Error(`demo: ${published.reason}`) });
  return { patientId, programId };
}

/** A program that was fine, until the clinic learned something. */
async function publishAndHold(actor: ClinicianActor, db: Database): Promise<void> {
  const { name, reference, learned, note } = demoHeld;
  const { patientId } = await publishFor(actor, { name, reference }, db);
  await recordCondition(actor, patientId, { recorded: learned, note }, db);
}

function todayOf(actor: ClinicianActor, db: Database): Promise<string> {
  return inClinic(db, actor.clinicId, async (tx, now) =>
    dayAt(now, (await readClinic(tx, actor.clinicId)).timeZone),
  );
}

/** The newest link that opens its program. One made with another link key does not: its secret is lost. */
function findLiveLink(actor: ClinicianActor, linkKey: Uint8Array, db: Database): Promise<string | null> {
  return inClinic(db, actor.clinicId, async (tx, now) => {
    const links = await tx
      .select({ id: shareLinks.id, programId: shareLinks.programId, secretHash: shareLinks.secretHash })
      .from(shareLinks)
      .where(
        and(
          eq(shareLinks.clinicId, actor.clinicId),
          isNull(shareLinks.revokedAt),
          gt(shareLinks.expiresAt, now),
        ),
      )
      .orderBy(desc(shareLinks.id));
    const open = await readOpenPrograms(tx, actor.clinicId, now);
    const working = links.find(
      ({ id, programId, secretHash }) =>
        open.includes(programId) && hashShareSecret(shareSecret(linkKey, id)) === secretHash,
    );
    return working?.id ?? null;
  });
}

/** A new link to the program published last; where all have ended or are on hold, to a new one. */
async function issueDemoLink(actor: ClinicianActor, linkKey: Uint8Array, db: Database): Promise<string> {
  const [latest] = await inClinic(db, actor.clinicId, (tx, now) => readOpenPrograms(tx, actor.clinicId, now));
  const programId = latest ?? (await publishFor(actor, demoFollower, db)).programId;
  const expiresOn = addDays(await todayOf(actor, db), LINK_DAYS);
  const issued = await issueShareLink(actor, programId, { label: "Phone", expiresOn }, linkKey, db);
  if (!issued.ok) throw new AppError("conflict", { cause: new Error(`demo: ${issued.reason}`) });
  return issued.linkId;
}

/** The programs a link opens today, the one published last first. */
async function readOpenPrograms(tx: Transaction, clinicId: string, now: Date): Promise<string[]> {
  const live = await readLiveStandings(tx, clinicId, now);
  return live
    .filter(({ standing }) => standing.is !== "on-hold")
    .map(({ programId }) => programId)
    .reverse();
}
