/** The browser tests' `test` with the clinic's records at hand, and patients made without clicking. */
import type { BrowserContext } from "@playwright/test";
import { answerFinding } from "@/db/commands/answer-finding";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { recordCondition } from "@/db/commands/record-condition";
import { startProgram } from "@/db/commands/start-program";
import type { ClinicianActor } from "@/lib/access/actor";
import type { TemplateId } from "@/lib/moves/templates";
import type { RecordedCondition } from "@/lib/safety/patient-record";
import { type ClinicRecords, openRecords } from "./clinic-records";
import { test as clinicTest, demo } from "./clinic-test";
import { acknowledgementOf, inDays, makeDraft, makePatient, publish } from "./factories";

export type Records = ClinicRecords & { readonly owner: ClinicianActor };

export const test = clinicTest.extend<object, { records: Records }>({
  records: [
    async ({ playwright: _ }, use) => {
      const records = await openRecords(demo.dataFolder);
      await use({ ...records, owner: await records.actorOf(demo.email) });
      await records.close();
    },
    { scope: "worker" },
  ],
});

/** A condition that is recorded as a whole, or in one of its variants. */
export function condition(id: RecordedCondition["condition"], variant: string | null = null) {
  return { condition: id, zone: null, side: null, variant };
}

let count = 0;

/** A patient nobody else tests with, with that on record. Gives the id and the record's address. */
export async function patientWith(
  { db, owner }: Records,
  conditions: readonly RecordedCondition[] = [],
): Promise<{ patientId: string; address: string; name: string }> {
  const name = `P${process.env.TEST_PARALLEL_INDEX ?? ""}${count++} ${Date.now().toString(36)}`;
  const patientId = await makePatient(db, owner, { name });
  for (const recorded of conditions) await recordCondition(owner, patientId, { recorded, note: "" }, db);
  return { patientId, address: `${demo.address}/patients/${patientId}`, name };
}

/** A draft of a template for the patient. Gives the program's id. */
export async function draftFor(
  { db, owner }: Records,
  patientId: string,
  template: TemplateId = "coach-sequence",
): Promise<string> {
  const started = await startProgram(owner, patientId, makeDraft({}, template), db);
  if (!started.ok) throw new Error(started.reason);
  return started.programId;
}

/** The same, published; what has to be acknowledged is acknowledged with that note. Gives the program's id. */
export async function programFor(
  records: Records,
  patientId: string,
  { note = "Go slowly.", template }: { note?: string; template?: TemplateId } = {},
): Promise<string> {
  const { db, owner } = records;
  const programId = await draftFor(records, patientId, template);
  let published = await publish(db, owner, programId);
  if (!published.ok && published.reason === "unresolved") {
    for (const finding of published.findings)
      await answerFinding(owner, programId, acknowledgementOf(finding, note), db);
    published = await publish(db, owner, programId);
  }
  if (!published.ok) throw new Error(JSON.stringify(published));
  return programId;
}

/** A share link of the program for 30 days, which may ask for a code. */
export async function linkTo(
  { db, owner, linkKey, secretOf }: Records,
  programId: string,
  { withPin = false }: { withPin?: boolean } = {},
): Promise<{ linkId: string; secret: string; address: string }> {
  const link = { label: "Phone", expiresOn: inDays(30), withPin };
  const issued = await issueShareLink(owner, programId, link, linkKey, db);
  if (!issued.ok) throw new Error(issued.reason);
  const secret = secretOf(issued.linkId);
  return { linkId: issued.linkId, secret, address: `${demo.address}/go#${secret}` };
}

/** How many versions the patient's programs have. */
export async function versionCount({ rows, owner }: Records, programId: string): Promise<number> {
  return (await rows(owner.clinicId, "select from versions where program_id = $1", [programId])).length;
}

/** Signs the browser in as somebody, without the form. */
export async function signInAs(context: BrowserContext, records: ClinicRecords, person: ClinicianActor) {
  await context.addCookies([{ ...(await records.cookieOf(person)), url: demo.address, httpOnly: true }]);
}
