import { randomBytes } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { applyMigrations } from "@/db/migrate";
import { prepareDatabase } from "@/db/roles";
import { addDays, dayAt } from "@/lib/clinic-days";
import { atDatabase, onServer } from "../support/database-server";

/** Runs `work` on a new, empty database, of a role that is no superuser where one is named. */
async function onEmptyDatabase(work: (ownerUrl: string) => Promise<void>, ownedBy?: string): Promise<void> {
  const { serverUrl } = inject("databaseServer");
  const name = `rollscript_test_${randomBytes(6).toString("hex")}`;
  if (ownedBy) await onServer(serverUrl, `create role ${ownedBy} login password '${ownedBy}'`);
  await onServer(serverUrl, `create database ${name}${ownedBy ? ` owner ${ownedBy}` : ""}`);
  try {
    const url = new URL(atDatabase(serverUrl, name));
    if (ownedBy) Object.assign(url, { username: ownedBy, password: ownedBy });
    await work(url.href);
  } finally {
    await onServer(serverUrl, `drop database ${name} with (force)`);
    if (ownedBy) await onServer(serverUrl, `drop role ${ownedBy}`);
  }
}

/** A database as it was after so many migrations. */
async function applyFirst(count: number, owner: Client): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rollscript-migrations-"));
  try {
    await cp(join(import.meta.dirname, "../../db/migrations"), folder, { recursive: true });
    const journalFile = join(folder, "meta/_journal.json");
    const journal = JSON.parse(await readFile(journalFile, "utf8"));
    await writeFile(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
    await migrate(drizzle(owner), { migrationsFolder: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Two clearances of five in the afternoon of 10 January at the clinic, one with an end and one without, an
 * acknowledgement, an exclusion and a signature, of before.
 */
async function fillAsBefore(owner: Client): Promise<void> {
  const [clinic, person, patient, program] = Array.from(
    { length: 4 },
    (_, at) => `'${"0".repeat(8)}-0000-7000-8000-00000000000${at}'`,
  );
  await owner.query(`select set_config('app.clinic_id', ${clinic}, false)`);
  await owner.query(`
    insert into clinics (clinic_id, name, phone, hours, emergency_number, closed_line, time_zone, created_at)
      values (${clinic}, 'C', '1', '', '911', '', 'America/Los_Angeles', now());
    insert into clinicians (clinic_id, id, name, title, email, email_normal, password_hash, role, licensed, licence, created_at)
      values (${clinic}, ${person}, 'O', '', 'o@c.example', 'o@c.example', 'x', 'owner', true, 'PT 1', now());
    insert into patients (clinic_id, id, name, notes, roller_density, search_text, name_key, added_at, added_by, last_activity_at)
      values (${clinic}, ${patient}, 'P', '', 'medium', 'p', 'p', now(), ${person}, now());
    insert into patient_exclusions (clinic_id, id, patient_id, excluded_by, move, reason, recorded_at, recorded_by)
      values (${clinic}, ${person}, ${patient}, 'move', 'hamstring-roll', '', now(), ${person});
    insert into programs (clinic_id, id, patient_id, draft, draft_version, saved_at, saved_by, started_at, started_by)
      values (${clinic}, ${program}, ${patient}, '{"moves":[]}', 1, now(), ${person}, now(), ${person});
    insert into move_vettings (clinic_id, id, move, revision, signed_by, signed_by_name, licence, note, signed_at)
      values (${clinic}, ${person}, 'hamstring-roll', 1, ${person}, 'O', 'PT 1', '', now());
    insert into finding_answers (clinic_id, id, program_id, kind, rule_id, facts_digest, note, answered_by, answered_by_name, answered_at, cleared_by, valid_until)
      select ${clinic}, gen_random_uuid(), ${program}, kind::answer_kind, rule, repeat('0', 64), 'x', ${person}, 'O', '2026-01-11T01:00Z', cleared_by, valid_until::date
        from (values ('clearance', 'open', 'Dr. Lee', null), ('clearance', 'ending', 'Dr. Lee', '2026-02-01'),
                     ('acknowledgement', 'note', null, null)) as given(kind, rule, cleared_by, valid_until)`);
  await owner.query("select set_config('app.clinic_id', '', false)");
}

/** The password the run gave the app's role: the role is the whole server's, so other tests need it unchanged. */
const appPassword = () => decodeURIComponent(new URL(inject("databaseServer").appUrl).password);

test("four starters at once on an empty database all succeed, and each migration is applied once", async () => {
  await onEmptyDatabase(async (ownerUrl) => {
    const starts = Array.from({ length: 4 }, () => prepareDatabase({ ownerUrl }));
    const urls = (await Promise.all(starts)).map(({ appUrl }) => appUrl);
    expect(new Set(urls).size).toBe(1);
    expect(new URL(urls[0] ?? "").username).toBe("rollscript_app");
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    const { rows } = await owner.query("select hash from drizzle.__drizzle_migrations");
    await owner.end();
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length);
  });
});

test("a database that cannot be reached is one sentence that names the setting", async () => {
  const prepared = prepareDatabase({ ownerUrl: "postgresql://nobody:x@127.0.0.1:1/none" });
  await expect(prepared).rejects.toThrow(
    /^The database did not let us in \(ECONNREFUSED\)\. Check DATABASE_URL\.$/,
  );
});

test("a role that may not prepare the database is told so", async () => {
  await onEmptyDatabase(async (ownerUrl) => {
    const weak = new URL(ownerUrl);
    weak.username = "rollscript_app";
    weak.password = encodeURIComponent(appPassword());
    const prepared = prepareDatabase({ ownerUrl: weak.href });
    await expect(prepared).rejects.toThrow(/may not prepare the database/);
  });
});

test("a database of before is brought up to date, whoever owns it: clearances get the clinic's day and an end that is not today, signatures without words go", async () => {
  await onEmptyDatabase(
    async (ownerUrl) => {
      const owner = new Client({ connectionString: ownerUrl });
      await owner.connect();
      const rowsOf = async (statement: string) => (await owner.query(statement)).rows;
      try {
        expect(await rowsOf("select rolsuper from pg_roles where rolname = session_user")).toEqual([
          { rolsuper: false },
        ]);
        await applyFirst(2, owner);
        await fillAsBefore(owner);
        await applyMigrations(owner);
        const [found] = await rowsOf("select clinic_id from doors.all_clinics()");
        await owner.query("select set_config('app.clinic_id', $1, false)", [found.clinic_id]);
        expect(
          await rowsOf(
            "select rule_id as rule, cleared_on::text as cleared, valid_until::text as until from finding_answers order by 1",
          ),
        ).toEqual([
          { rule: "ending", cleared: "2026-01-10", until: "2026-02-01" },
          { rule: "note", cleared: null, until: null },
          {
            rule: "open",
            cleared: "2026-01-10",
            until: addDays(dayAt(new Date(), "America/Los_Angeles"), 84),
          },
        ]);
        expect(await rowsOf("select move from patient_exclusions")).toEqual([{ move: "hamstring-roll" }]);
        expect(await rowsOf("select signatures_needed, overdue_links from clinics")).toEqual([
          { signatures_needed: 1, overdue_links: "pause-after-grace" },
        ]);
        expect(await rowsOf("select from move_vettings")).toEqual([]);
        expect(
          await rowsOf(
            `select t.relname as table, t.relforcerowsecurity as forced,
                  (select string_agg(tgname || ' ' || tgenabled::text, ', ' order by tgname) from pg_trigger where tgrelid = t.oid and not tgisinternal) as triggers
             from pg_class t where t.relname in ('clinics', 'move_vettings', 'finding_answers') order by 1`,
          ),
        ).toEqual([
          { table: "clinics", forced: true, triggers: null },
          { table: "finding_answers", forced: true, triggers: null },
          { table: "move_vettings", forced: true, triggers: "refuse_row_change A, refuse_truncate A" },
        ]);
      } finally {
        await owner.end();
      }
    },
    `rollscript_test_owner_${randomBytes(4).toString("hex")}`,
  );
});
