/** The clinic of `npm run demo`: filled once, whole or not at all. Every name in it is made up. */
import { and, desc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { type ClinicianActor, mintClinicianActor } from "@/lib/access/actor";
import { addDays, dayAt } from "@/lib/clinic-days";
import { AppError } from "@/lib/errors";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findTemplate, startFromTemplate, type TemplateId } from "@/lib/moves/templates";
import { type ProgramDraft, programDraftSchema } from "@/lib/program/program";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { hashShareSecret, shareSecret } from "@/lib/share/share-secret";
import { changeAs } from "./audit";
import { type Database, getDb, inClinic } from "./client";
import { addExclusion } from "./commands/add-exclusion";
import { addPatient } from "./commands/add-patient";
import { endSignIn } from "./commands/end-sign-in";
import { issueShareLink } from "./commands/issue-share-link";
import { publishVersion } from "./commands/publish-version";
import { recordCondition } from "./commands/record-condition";
import { setUpClinic } from "./commands/set-up-clinic";
import { signMoves } from "./commands/sign-moves";
import { startProgram } from "./commands/start-program";
import { startSignIn } from "./commands/start-sign-in";
import { hashSecret, newId } from "./ids";
import { readClinic } from "./queries/clinics";
import { checkComposition, getComposition } from "./queries/composition";
import { isSetUpNeeded } from "./queries/set-up";
import { findClinicianForSignIn, readSignIn } from "./queries/sign-ins";
import { clinicians } from "./schema/clinicians";
import { programs } from "./schema/programs";
import { shareLinks } from "./schema/share-links";
import { StartError } from "./start-error";

const OWNER_EMAIL = "owner@harbourlane.example";
const LINK_DAYS = 30;
const REVIEW_AFTER_DAYS = 42;

const clinic = {
  name: "Harbour Lane Physical Therapy",
  phone: "(503) 555-0142",
  hours: "Monday to Friday, 8 am to 6 pm",
  emergencyNumber: "911",
  closedLine: "When we are closed, leave a message and we call you back.",
  timeZone: "America/Los_Angeles",
};

type DemoPatient = {
  name: string;
  reference: string;
  conditions: PatientRecord["conditions"];
  exclusions: PatientRecord["exclusions"];
  draft: TemplateId | null;
};

const whole = { zone: null, side: null, variant: null };

/** One patient for each thing a record can do to a program, and one it does nothing to. */
const demoPatients: readonly DemoPatient[] = [
  {
    name: "M. K.",
    reference: "HL-1001",
    conditions: [{ condition: "osteoporosis", ...whole }],
    exclusions: [
      { exclusion: { by: "zone", zone: "lateral-thorax", side: "right" }, reason: "sore right shoulder" },
    ],
    draft: null,
  },
  {
    name: "D. A.",
    reference: "HL-1002",
    conditions: [{ condition: "radiating-leg-pain", ...whole }],
    exclusions: [],
    draft: "five-area",
  },
  {
    name: "L. B.",
    reference: "HL-1003",
    conditions: [{ condition: "disc-bulge-or-herniation", ...whole }],
    exclusions: [],
    draft: "four-move",
  },
];

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
    const actor = await signInOwner(tx);
    const linkId = (await findLiveLink(actor, linkKey, tx)) ?? (await issueDemoLink(actor, linkKey, tx));
    await endSignIn(actor, tx);
    return { email: OWNER_EMAIL, linkId };
  });
}

async function fill(passwordHash: string, db: Database): Promise<void> {
  const owner = {
    name: "Ana Novak",
    title: "PT",
    email: OWNER_EMAIL,
    passwordHash,
    licensed: true,
    licence: "Oregon PT 00000 (demo)",
  };
  const setUp = await setUpClinic({ clinic, owner }, db);
  // Another start was faster, and has filled the clinic by now.
  if (!setUp.ok) return;
  const actor = await signInOwner(db);
  await addColleagues(actor, passwordHash, db);
  await signMoves(
    actor,
    { slugs: builtInCatalogue.moves.map(({ slug }) => slug), note: "Signed for the demo clinic." },
    db,
  );
  for (const patient of demoPatients) await addDemoPatient(actor, patient, db);
  await publishForNewPatient(actor, db);
  await endSignIn(actor, db);
}

/** An actor from a sign-in row of the owner, made and read like any other. */
async function signInOwner(db: Database): Promise<ClinicianActor> {
  const owner = await findClinicianForSignIn(OWNER_EMAIL, db);
  if (!owner) {
    throw new StartError(
      "This data folder holds a clinic of yours, not the demo. Start it with npm start, or set ROLLSCRIPT_DATA to another folder.",
    );
  }
  const { secret } = await startSignIn(owner, db);
  const facts = await readSignIn(hashSecret(secret), db);
  if (!facts) throw new AppError("signed-out");
  return mintClinicianActor(facts);
}

function addColleagues(actor: ClinicianActor, passwordHash: string, db: Database): Promise<void> {
  const colleagues = [
    {
      name: "Joel Reyes",
      title: "PT, DPT",
      role: "clinician",
      licensed: true,
      licence: "Oregon PT 00001 (demo)",
    },
    { name: "Mina Osei", title: "", role: "assistant", licensed: false, licence: "" },
  ] as const;
  return changeAs(actor, db, async (tx, now) => {
    const rows = colleagues.map((colleague) => {
      const email = `${colleague.role}@harbourlane.example`;
      return {
        ...colleague,
        clinicId: actor.clinicId,
        id: newId(),
        email,
        emailNormal: email,
        passwordHash,
        createdAt: now,
      };
    });
    await tx.insert(clinicians).values(rows);
    return {
      result: undefined,
      audit: rows.map(
        ({ id, role }) => ({ event: "clinic.set-up", subjectId: id, detail: { role } }) as const,
      ),
    };
  });
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

/** A patient with nothing on record, and the coach sequence published for them. Gives the program's id. */
async function publishForNewPatient(actor: ClinicianActor, db: Database): Promise<string> {
  const today = await todayOf(actor, db);
  const { patientId } = await addPatient(actor, { name: "R. S.", reference: "HL-1004" }, db);
  const draft = draftFrom("coach-sequence", addDays(today, REVIEW_AFTER_DAYS));
  const started = await startProgram(actor, patientId, draft, db);
  if (!started.ok) throw new AppError("conflict");
  const { programId, draftVersion } = started;
  const shown = checkComposition(await getComposition(actor, patientId, db));
  const published = await publishVersion(actor, programId, { expectedDraftVersion: draftVersion, shown }, db);
  if (!published.ok) throw new AppError("conflict", { cause: new Error(`demo: ${published.reason}`) });
  return programId;
}

function todayOf(actor: ClinicianActor, db: Database): Promise<string> {
  return inClinic(db, actor.clinicId, async (tx, now) =>
    dayAt(now, (await readClinic(tx, actor.clinicId)).timeZone),
  );
}

/** The newest link that works. One made with another link key does not: its secret is lost. */
function findLiveLink(actor: ClinicianActor, linkKey: Uint8Array, db: Database): Promise<string | null> {
  return inClinic(db, actor.clinicId, async (tx, now) => {
    const links = await tx
      .select({ id: shareLinks.id, secretHash: shareLinks.secretHash })
      .from(shareLinks)
      .innerJoin(
        programs,
        and(eq(programs.clinicId, shareLinks.clinicId), eq(programs.id, shareLinks.programId)),
      )
      .where(
        and(
          eq(shareLinks.clinicId, actor.clinicId),
          isNull(shareLinks.revokedAt),
          isNull(programs.endedAt),
          gt(shareLinks.expiresAt, now),
        ),
      )
      .orderBy(desc(shareLinks.id));
    const working = links.find(
      ({ id, secretHash }) => hashShareSecret(shareSecret(linkKey, id)) === secretHash,
    );
    return working?.id ?? null;
  });
}

/** A new link to the program published last; where all have ended, to a new one. */
async function issueDemoLink(actor: ClinicianActor, linkKey: Uint8Array, db: Database): Promise<string> {
  const programId = (await findPublishedProgram(actor, db)) ?? (await publishForNewPatient(actor, db));
  const expiresOn = addDays(await todayOf(actor, db), LINK_DAYS);
  const issued = await issueShareLink(actor, programId, { label: "Phone", expiresOn }, linkKey, db);
  if (!issued.ok) throw new AppError("conflict", { cause: new Error(`demo: ${issued.reason}`) });
  return issued.linkId;
}

function findPublishedProgram(actor: ClinicianActor, db: Database): Promise<string | null> {
  return inClinic(db, actor.clinicId, async (tx) => {
    const [program] = await tx
      .select({ id: programs.id })
      .from(programs)
      .where(
        and(
          eq(programs.clinicId, actor.clinicId),
          isNull(programs.endedAt),
          isNotNull(programs.latestPublishedAt),
        ),
      )
      .orderBy(desc(programs.latestPublishedAt))
      .limit(1);
    return program?.id ?? null;
  });
}
