import { expect, test } from "vitest";
import { endSignIn } from "@/db/commands/end-sign-in";
import { startSignIn } from "@/db/commands/start-sign-in";
import { hashSecret } from "@/db/ids";
import { findClinicianForSignIn, readSignIn } from "@/db/queries/sign-ins";
import type { ClinicianActor } from "@/lib/access/actor";
import { mintClinicianActor } from "@/lib/access/actor";
import { testDatabase } from "../../support/database";
import { makeClinic, makeClinician } from "../../support/factories";

const database = testDatabase();

async function makeSignIn(): Promise<{ hash: string; actor: ClinicianActor }> {
  const clinician = await makeClinician(database.db, await makeClinic(database.db));
  const { secret } = await startSignIn(clinician, database.db);
  const facts = await readSignIn(hashSecret(secret), database.db);
  if (!facts) throw new Error("The sign-in was not found.");
  return { hash: hashSecret(secret), actor: mintClinicianActor(facts) };
}

const change = ({ actor }: { actor: ClinicianActor }, set: string) =>
  database.asOwner(actor.clinicId, `update sign_ins set ${set} where id = $1`, [actor.signInId]);

test("a sign-in gives its clinician's facts", async () => {
  const { hash, actor } = await makeSignIn();
  expect(await readSignIn(hash, database.db)).toEqual({
    clinicId: actor.clinicId,
    clinicianId: actor.clinicianId,
    signInId: actor.signInId,
    name: "Ana Novak",
    role: "owner",
    licensed: true,
  });
});

test("the secret itself is nowhere in the database", async () => {
  const clinician = await makeClinician(database.db, await makeClinic(database.db));
  const { secret } = await startSignIn(clinician, database.db);
  const rows = await database.asOwner<{ row: string }>(
    clinician.clinicId,
    "select sign_ins::text as row from sign_ins union all select audit_events::text from audit_events union all select s::text from directory.sign_ins s",
  );
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
});

test("it ends after 15 idle minutes and not before", async () => {
  const signIn = await makeSignIn();
  await change(signIn, "last_seen_at = now() - interval '14 minutes 50 seconds'");
  expect(await readSignIn(signIn.hash, database.db)).not.toBeNull();
  await change(signIn, "last_seen_at = now() - interval '15 minutes 1 second'");
  expect(await readSignIn(signIn.hash, database.db)).toBeNull();
});

test("it ends after 12 hours, however busy", async () => {
  const signIn = await makeSignIn();
  const [row] = await database.asOwner<{ hours: number }>(
    signIn.actor.clinicId,
    "select extract(epoch from expires_at - created_at)::int / 3600.0 as hours from sign_ins where id = $1",
    [signIn.actor.signInId],
  );
  expect(Number(row?.hours)).toBe(12);
  await change(signIn, "expires_at = now() - interval '1 second'");
  expect(await readSignIn(signIn.hash, database.db)).toBeNull();
});

test("signing out ends it at once, and one sign-in alone", async () => {
  const signIn = await makeSignIn();
  const { secret } = await startSignIn(signIn.actor, database.db);
  await endSignIn(signIn.actor, database.db);
  expect(await readSignIn(signIn.hash, database.db)).toBeNull();
  expect(await readSignIn(hashSecret(secret), database.db)).not.toBeNull();
});

test("disabling the clinician ends it at once, and the e-mail is not known any more", async () => {
  const signIn = await makeSignIn();
  const email = `${signIn.actor.clinicianId}@clinic.example`;
  expect(await findClinicianForSignIn(email, database.db)).not.toBeNull();
  await database.asOwner(signIn.actor.clinicId, "update clinicians set disabled_at = now() where id = $1", [
    signIn.actor.clinicianId,
  ]);
  expect(await readSignIn(signIn.hash, database.db)).toBeNull();
  expect(await findClinicianForSignIn(email, database.db)).toBeNull();
});

test("a change of role or licence counts from the next request", async () => {
  const signIn = await makeSignIn();
  await database.asOwner(
    signIn.actor.clinicId,
    "update clinicians set licensed = false, role = 'assistant' where id = $1",
    [signIn.actor.clinicianId],
  );
  expect(await readSignIn(signIn.hash, database.db)).toMatchObject({ role: "assistant", licensed: false });
});

test("being seen is written down at most once a minute", async () => {
  const signIn = await makeSignIn();
  const seen = async () => {
    const [row] = await database.asOwner<{ age: number }>(
      signIn.actor.clinicId,
      "select extract(epoch from now() - last_seen_at)::int as age from sign_ins where id = $1",
      [signIn.actor.signInId],
    );
    return row?.age ?? Number.NaN;
  };
  await change(signIn, "last_seen_at = now() - interval '50 seconds'");
  await readSignIn(signIn.hash, database.db);
  expect(await seen()).toBeGreaterThanOrEqual(50);
  await change(signIn, "last_seen_at = now() - interval '70 seconds'");
  await readSignIn(signIn.hash, database.db);
  expect(await seen()).toBeLessThan(5);
});

test("an unknown secret finds nobody", async () => {
  expect(await readSignIn(hashSecret("no such secret"), database.db)).toBeNull();
  expect(await readSignIn("'; drop table sign_ins; --", database.db)).toBeNull();
});

test("an e-mail is found in any case and width of its letters", async () => {
  const clinician = await makeClinician(database.db, await makeClinic(database.db));
  const email = `${clinician.clinicianId}@clinic.example`;
  for (const typed of [email.toUpperCase(), ` ${email} `, email.replace("@", "＠")]) {
    expect((await findClinicianForSignIn(typed, database.db))?.clinicianId, typed).toBe(
      clinician.clinicianId,
    );
  }
});

test("two clinics cannot have people with the same e-mail", async () => {
  const clinician = await makeClinician(database.db, await makeClinic(database.db));
  const other = await makeClinician(database.db, await makeClinic(database.db));
  const taking = database.asOwner(other.clinicId, "update clinicians set email_normal = $2 where id = $1", [
    other.clinicianId,
    `${clinician.clinicianId}@clinic.example`,
  ]);
  await expect(taking).rejects.toThrow(/duplicate key/);
});
