/** What PostgreSQL's own catalogue says of our tables, roles and functions. */
import { describe, expect, test } from "vitest";
import { APP_ROLE } from "@/db/roles";
import { testDatabase } from "../support/database";

const database = testDatabase();

const tenantTables = [
  "audit_events",
  "clinic_logos",
  "clinicians",
  "clinics",
  "finding_answers",
  "link_viewers",
  "move_retirements",
  "move_vettings",
  "own_moves",
  "patient_conditions",
  "patient_exclusions",
  "patients",
  "programs",
  "session_starts",
  "share_links",
  "sign_ins",
  "signed_revisions",
  "translation_signatures",
  "versions",
];
const sharedTables = ["installation_events", "rate_limits"];

describe("row-level security", () => {
  test("is enabled and forced on every table but the two of no tenant", async () => {
    const rows = await database.asOwner<{ name: string; forced: boolean; policies: number }>(
      null,
      `select relname as name, relrowsecurity and relforcerowsecurity as forced,
              (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
         from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
    );
    expect(rows.filter(({ forced }) => forced).map(({ name }) => name)).toEqual(tenantTables);
    expect(rows.filter(({ forced }) => !forced).map(({ name }) => name)).toEqual(sharedTables);
    expect(rows.filter(({ forced, policies }) => forced && policies !== 1)).toEqual([]);
  });

  test("has one policy text: the clinic of the transaction, for reading and for writing", async () => {
    const rows = await database.asOwner<{
      using: string;
      check: string;
      command: string;
      permissive: boolean;
    }>(
      null,
      `select distinct pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check,
              polcmd as command, polpermissive as permissive from pg_policy`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.using).toContain("app.clinic_id");
    expect(rows[0]?.check).toBe(rows[0]?.using);
    expect(rows[0]?.command).toBe("*");
  });
});

describe("keys", () => {
  test("every primary, unique and foreign key of a tenant table starts with the clinic", async () => {
    const rows = await database.asOwner<{ key: string; first: string }>(
      null,
      `select i.indexrelid::regclass::text as key, a.attname as first
         from pg_index i join pg_class t on t.oid = i.indrelid
         join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
        where t.relname = any($1) and t.relnamespace = 'public'::regnamespace and (i.indisprimary or i.indisunique)
       union all
       select c.conname, a.attname from pg_constraint c join pg_class t on t.oid = c.conrelid
         join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
        where t.relname = any($1) and c.contype = 'f'`,
      [tenantTables],
    );
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ first }) => first !== "clinic_id")).toEqual([]);
  });

  test("every foreign key points at the other table's clinic first", async () => {
    const rows = await database.asOwner<{ name: string; first: string }>(
      null,
      `select c.conname as name, a.attname as first from pg_constraint c
         join pg_attribute a on a.attrelid = c.confrelid and a.attnum = c.confkey[1]
        where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ first }) => first !== "clinic_id")).toEqual([]);
  });
});

describe("the app's role", () => {
  test("is no superuser, bypasses nothing, owns nothing and belongs to nobody", async () => {
    const [role] = await database.asOwner(
      null,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
              (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned,
              (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships
         from pg_roles where rolname = $1`,
      [APP_ROLE],
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
      memberships: 0,
    });
  });

  test("may write only what the commands write", async () => {
    const rows = await database.asOwner<{ table: string; rights: string }>(
      null,
      `select relname as table, concat_ws(' ',
              case when has_table_privilege($1, oid, 'select') then 'select' end,
              case when has_table_privilege($1, oid, 'insert') then 'insert' end,
              case when has_any_column_privilege($1, oid, 'update') then 'update' end,
              case when has_table_privilege($1, oid, 'delete') then 'delete' end,
              case when has_table_privilege($1, oid, 'truncate') then 'truncate' end) as rights
         from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
      [APP_ROLE],
    );
    expect(Object.fromEntries(rows.map(({ table, rights }) => [table, rights]))).toEqual({
      audit_events: "select insert",
      clinic_logos: "select insert",
      clinicians: "select insert",
      clinics: "select insert update",
      finding_answers: "select insert update delete",
      installation_events: "insert",
      link_viewers: "select insert delete",
      move_retirements: "select insert update",
      move_vettings: "select insert",
      own_moves: "select insert",
      patient_conditions: "select insert update",
      patient_exclusions: "select insert update",
      patients: "select insert update delete",
      programs: "select insert update",
      rate_limits: "select insert update delete",
      session_starts: "select insert",
      share_links: "select insert update",
      sign_ins: "select insert update",
      signed_revisions: "select insert",
      translation_signatures: "select insert",
      versions: "select insert",
    });
  });

  test("cannot change whose a row is, or a stored hash", async () => {
    const rows = await database.asOwner<{ column: string }>(
      null,
      `select table_name || '.' || column_name as column from information_schema.column_privileges
        where grantee = $1 and privilege_type = 'UPDATE'
          and (column_name in ('clinic_id', 'id', 'patient_id', 'program_id', 'secret_hash', 'verify_code', 'snapshot', 'expires_at'))`,
      [APP_ROLE],
    );
    expect(rows).toEqual([]);
  });

  test("cannot rewrite a move, a reason, a logo, or the clinic's own lines", async () => {
    const rows = await database.asOwner<{ column: string }>(
      null,
      `select table_name || '.' || column_name as column from information_schema.column_privileges
        where grantee = $1 and privilege_type = 'UPDATE' and table_name = any($2) order by 1`,
      [
        APP_ROLE,
        ["clinic_logos", "clinics", "move_retirements", "move_vettings", "own_moves", "signed_revisions"],
      ],
    );
    expect(rows.map(({ column }) => column)).toEqual([
      "clinics.grace_days",
      "clinics.lines_in_other_locales",
      "clinics.logo_hash",
      "clinics.overdue_links",
      "clinics.paper",
      "clinics.signatures_needed",
      "move_retirements.brought_back_at",
      "move_retirements.brought_back_by",
    ]);
  });

  test.each([
    "set role postgres",
    "reset role; select * from directory.clinicians",
    "select * from directory.share_links",
    "select * from directory.installation",
    "set session_replication_role = replica",
    "alter table patients disable row level security",
    "drop policy own_clinic on patients",
    "create table public.mine (a int)",
    "create function public.mine() returns int language sql as 'select 1'",
    "copy patients to program 'cat'",
    "select pg_read_file('/etc/passwd')",
    "truncate patients cascade",
    "select directory.keep_clinicians()",
  ])("is refused: %s", async (statement) => {
    await expect(database.pool.query(statement)).rejects.toThrow();
  });
});

describe("the doors", () => {
  test("are these seven and no other function: fixed search path, ids or a yes or no, for the app alone", async () => {
    const rows = await database.asOwner<{
      door: string;
      gives: string;
      definer: boolean;
      path: string[];
      grants: string;
    }>(
      null,
      `select p.oid::regprocedure::text as door, pg_get_function_result(p.oid) as gives, p.prosecdef as definer,
              p.proconfig as path, array_to_string(p.proacl, ' ') as grants
         from pg_proc p where p.pronamespace = 'doors'::regnamespace order by 1`,
    );
    expect(rows.map(({ door, gives }) => `${door} ${gives}`)).toEqual([
      "doors.all_clinics() TABLE(clinic_id uuid)",
      "doors.claim_set_up(uuid) boolean",
      "doors.find_clinician(text) TABLE(clinic_id uuid, id uuid)",
      "doors.find_share_link(text) TABLE(clinic_id uuid, id uuid)",
      "doors.find_sign_in(text) TABLE(clinic_id uuid, id uuid)",
      "doors.find_version(text) TABLE(clinic_id uuid, id uuid)",
      "doors.set_up_needed() boolean",
    ]);
    for (const { door, definer, path, grants } of rows) {
      expect(definer, door).toBe(true);
      expect(path, door).toEqual(["search_path=pg_catalog, pg_temp"]);
      expect(grants, door).toContain(`${APP_ROLE}=X/`);
      expect(
        grants.split(" ").filter((grant) => grant.startsWith("=")),
        door,
      ).toEqual([]);
    }
  });

  test("no other function runs with its owner's rights but the directory's own triggers", async () => {
    const rows = await database.asOwner<{ name: string }>(
      null,
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema', 'doors') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      "directory.keep_clinicians()",
      "directory.keep_share_links()",
      "directory.keep_sign_ins()",
      "directory.keep_versions()",
    ]);
  });
});

test("the server flushes to disk what it acknowledges", async () => {
  const { rows } = await database.pool.query(
    "select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit",
  );
  expect(rows).toEqual([{ fsync: "on", pages: "on", commit: "on" }]);
});
