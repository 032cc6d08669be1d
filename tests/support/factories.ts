/** Rows to test with. Each call makes new ones, so that tests do not share them. */
import { type Database, inClinic } from "@/db/client";
import { addPatient, type NewPatient } from "@/db/commands/add-patient";
import type { NewAnswer } from "@/db/commands/answer-finding";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { type PublishResult, publishVersion } from "@/db/commands/publish-version";
import { type ReadMove, signMoves } from "@/db/commands/sign-moves";
import { signTranslation } from "@/db/commands/sign-translation";
import { startProgram } from "@/db/commands/start-program";
import { writeOwnMove } from "@/db/commands/write-own-move";
import { demoOwnMove } from "@/db/demo-records";
import { newId } from "@/db/ids";
import { getVettedMove, listVetting, type VettedMove } from "@/db/queries/vetting";
import { clinicians } from "@/db/schema/clinicians";
import { clinics } from "@/db/schema/clinics";
import type { ClinicianActor, Role } from "@/lib/access/actor";
import { addDays } from "@/lib/clinic-days";
import { languageParts } from "@/lib/copy/patient/language-parts";
import type { TranslatedLocale } from "@/lib/copy/patient/patient-locales";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { OwnSlug } from "@/lib/moves/move";
import type { OwnMoveInput } from "@/lib/moves/own-move";
import { findTemplate, startFromTemplate, type TemplateId } from "@/lib/moves/templates";
import { type ProgramDraft, programDraftSchema } from "@/lib/program/program";
import type { Finding } from "@/lib/safety/finding";
import { signIn } from "./actors";

export const linkKey = new Uint8Array(32).fill(7);

/** A clinic with nobody in it. */
export async function makeClinic(
  db: Database,
  { timeZone = "UTC" }: { timeZone?: string } = {},
): Promise<string> {
  const clinicId = newId();
  await inClinic(db, clinicId, (tx, now) =>
    tx.insert(clinics).values({
      clinicId,
      name: "Test Clinic",
      phone: "555-0100",
      hours: "Monday to Friday",
      emergencyNumber: "911",
      closedLine: "",
      timeZone,
      createdAt: now,
    }),
  );
  return clinicId;
}

/** A clinician of a clinic, signed in. */
export async function makeClinician(
  db: Database,
  clinicId: string,
  {
    role = "owner",
    licensed = true,
    name = "Ana Novak",
  }: { role?: Role; licensed?: boolean; name?: string } = {},
): Promise<ClinicianActor> {
  const clinicianId = newId();
  const email = `${clinicianId}@clinic.example`;
  await inClinic(db, clinicId, (tx, now) =>
    tx.insert(clinicians).values({
      clinicId,
      id: clinicianId,
      name,
      title: "PT",
      email,
      emailNormal: email,
      passwordHash: "$argon2id$test",
      role,
      licensed,
      licence: licensed ? "PT 123" : "",
      createdAt: now,
    }),
  );
  return signIn({ clinicId, clinicianId }, db);
}

/** The licensed owner of a new clinic that has signed every move. */
export async function makeOwner(db: Database, options: { timeZone?: string } = {}): Promise<ClinicianActor> {
  const owner = await makeClinician(db, await makeClinic(db, options));
  await signEveryMove(db, owner);
  return owner;
}

/** Signs each of the clinic's moves at its newest revision. */
export async function signEveryMove(db: Database, actor: ClinicianActor): Promise<void> {
  const moves = (await listVetting(actor, db)).map(readMove);
  const signed = await signMoves(actor, { moves, note: "", withdrawsEarlier: false }, db);
  if (!signed.ok) throw new Error(JSON.stringify(signed));
}

/** Signs all the words of a language. */
export async function signLanguage(
  db: Database,
  actor: ClinicianActor,
  locale: TranslatedLocale = "es",
): Promise<void> {
  const parts = languageParts(locale).map(({ key, digest }) => ({ key, digest }));
  const signed = await signTranslation(actor, { locale, parts, note: "" }, db);
  if (!signed.ok) throw new Error(JSON.stringify(signed));
}

/** A move as whoever signs it has read it. */
export function readMove({ move, contentHash }: Pick<VettedMove, "move" | "contentHash">): ReadMove {
  return { slug: move.slug, revision: move.revision, contentHash };
}

/** What the form of a clinic's own move posts. */
export function ownMoveInput(change: Partial<OwnMoveInput> = {}): OwnMoveInput {
  return { ...demoOwnMove, ...change };
}

/** A move the actor has written, not signed: how it is named, and what a signer would have read. */
export async function makeOwnMove(
  db: Database,
  actor: ClinicianActor,
  change: Partial<OwnMoveInput> = {},
): Promise<VettedMove & { slug: OwnSlug }> {
  const written = await writeOwnMove(
    actor,
    { slug: null, expectedRevision: null, input: ownMoveInput(change) },
    db,
  );
  if (!written.ok) throw new Error(JSON.stringify(written));
  return { ...(await getVettedMove(actor, written.slug, db)), slug: written.slug };
}

/** A patient's id. */
export async function makePatient(
  db: Database,
  actor: ClinicianActor,
  patient: Partial<NewPatient> = {},
): Promise<string> {
  return (await addPatient(actor, { name: "R. S.", ...patient }, db)).patientId;
}

/** A draft of one of the templates, ready to publish for a patient with nothing on record. */
export function makeDraft(
  change: Partial<ProgramDraft> = {},
  id: TemplateId = "coach-sequence",
): ProgramDraft {
  const template = findTemplate(id);
  if (!template) throw new Error(`There is no template ${id}.`);
  return programDraftSchema.parse({
    basedOn: template.name,
    moves: startFromTemplate(template, builtInCatalogue),
    sessionsPerWeek: 3,
    phase: "maintenance",
    weeks: 6,
    reviewOn: inDays(30),
    note: "",
    ...change,
  });
}

/** A patient with an open program. */
export async function makeProgram(db: Database, actor: ClinicianActor, draft = makeDraft()) {
  const patientId = await makePatient(db, actor);
  const started = await startProgram(actor, patientId, draft, db);
  if (!started.ok) throw new Error(started.reason);
  return { patientId, programId: started.programId };
}

/** The answer that acknowledges a draft's finding with that note. */
export function acknowledgementOf(
  { id, factsDigest }: Pick<Finding, "id" | "factsDigest">,
  note: string,
): NewAnswer {
  const none = { clearedBy: null, clearedOn: null, validUntil: null };
  return { about: "draft", findingId: id, factsDigest, kind: "acknowledgement", note, ...none };
}

/** The answer that clears a finding from today for twelve weeks. */
export function clearanceOf(
  { id, factsDigest }: Pick<Finding, "id" | "factsDigest">,
  change: Partial<NewAnswer> = {},
): NewAnswer {
  return {
    about: "draft",
    findingId: id,
    factsDigest,
    kind: "clearance",
    note: "Healed on the film.",
    clearedBy: "Dr. Ito",
    clearedOn: today(),
    validUntil: inDays(84),
    ...change,
  };
}

/** Publishes as a person does: looks at the findings, then publishes what was shown. */
export async function publish(
  db: Database,
  actor: ClinicianActor,
  programId: string,
  expectedDraftVersion = 1,
): Promise<PublishResult> {
  const seen = await publishVersion(actor, programId, { expectedDraftVersion, shown: [] }, db);
  if (seen.ok || seen.reason !== "changed") return seen;
  return publishVersion(actor, programId, { expectedDraftVersion, shown: seen.findings }, db);
}

/** A finding of that level that keeps a program from being published, as it is shown. */
export async function openFinding(
  db: Database,
  actor: ClinicianActor,
  programId: string,
  level: Finding["level"],
): Promise<Finding> {
  const refused = await publish(db, actor, programId);
  const findings = !refused.ok && refused.reason === "unresolved" ? refused.findings : [];
  const found = findings.find((finding) => finding.level === level && finding.answer === null);
  if (!found) throw new Error(`There is no finding of level ${level}.`);
  return found;
}

/** A patient with version 1 published. */
export async function makeVersion(db: Database, actor: ClinicianActor, draft = makeDraft()) {
  const program = await makeProgram(db, actor, draft);
  const published = await publish(db, actor, program.programId);
  if (!published.ok) throw new Error(JSON.stringify(published));
  return program;
}

/** A patient with version 1 published and a link to it that works for 30 days. */
export async function makeLink(db: Database, actor: ClinicianActor) {
  const program = await makeVersion(db, actor);
  const issued = await issueShareLink(
    actor,
    program.programId,
    { label: "Phone", expiresOn: inDays(30) },
    linkKey,
    db,
  );
  if (!issued.ok) throw new Error(issued.reason);
  return { ...program, linkId: issued.linkId };
}

/** The same, with a code that the link asks for. */
export async function makeLinkWithPin(db: Database, actor: ClinicianActor) {
  const program = await makeVersion(db, actor);
  const link = { label: "Phone", expiresOn: inDays(30), withPin: true };
  const issued = await issueShareLink(actor, program.programId, link, linkKey, db);
  if (!issued.ok || issued.pin === null) throw new Error(JSON.stringify(issued));
  return { ...program, linkId: issued.linkId, pin: issued.pin };
}

/** A code that is not this one. */
export function otherPin(pin: string): string {
  return String((Number(pin) + 1) % 1_000_000).padStart(6, "0");
}

/** The calendar day in UTC, where the clinics of the tests are. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The calendar day that many days from today. */
export function inDays(days: number): string {
  return addDays(today(), days);
}
