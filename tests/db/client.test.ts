import { drizzle } from "drizzle-orm/node-postgres";
import { describe, expect, test } from "vitest";
import { inClinic, isDatabaseReady, openPool, refuseMightyRole } from "@/db/client";
import { getPatient, listPatients } from "@/db/queries/patients";
import { clinicians } from "@/db/schema/clinicians";
import { patients } from "@/db/schema/patients";
import { AppError } from "@/lib/errors";
import { testDatabase } from "../support/database";
import { makeClinic, makeOwner, makePatient } from "../support/factories";

const database = testDatabase();

describe("a transaction in a clinic", () => {
  test("shows no row at all when no clinic is named", async () => {
    await makePatient(database.db, await makeOwner(database.db));
    const { rows } = await database.pool.query("select * from patients");
    expect(rows).toEqual([]);
  });

  test("hides another clinic's rows even from a query that forgot to ask for its own", async () => {
    const [mine, other] = [await makeOwner(database.db), await makeOwner(database.db)];
    const patientId = await makePatient(database.db, mine);
    await makePatient(database.db, other);
    const seen = await inClinic(database.db, mine.clinicId, (tx) =>
      tx.select({ id: patients.id }).from(patients),
    );
    expect(seen).toEqual([{ id: patientId }]);
  });

  test("cannot write a row of another clinic", async () => {
    const owner = await makeOwner(database.db);
    const foreign = await makeClinic(database.db);
    const writing = inClinic(database.db, owner.clinicId, (tx, now) =>
      tx.insert(clinicians).values({
        clinicId: foreign,
        id: owner.clinicianId,
        name: "X",
        title: "",
        email: "x@x.example",
        emailNormal: "x@x.example",
        passwordHash: "x",
        role: "owner",
        licensed: false,
        licence: "",
        createdAt: now,
      }),
    );
    await expect(writing).rejects.toMatchObject({ code: "unavailable" });
  });

  test("leaves no clinic behind on its connection: 200 at once over two connections see their own patient", async () => {
    const actors = await Promise.all(Array.from({ length: 8 }, () => makeOwner(database.db)));
    const own = new Map<string, string>();
    for (const actor of actors) own.set(actor.clinicId, await makePatient(database.db, actor));
    const pool = openPool(database.appUrl);
    pool.options.max = 2;
    pool.options.connectionTimeoutMillis = 20_000;
    const db = drizzle(pool);
    const reads = Array.from({ length: 200 }, (_, index) => actors[index % actors.length] ?? actors[0]);
    const seen = await Promise.all(
      reads.map(async (actor) => actor && { actor, list: await listPatients(actor, { search: "" }, db) }),
    );
    for (const read of seen) {
      expect(read?.list.map(({ id }) => id)).toEqual([own.get(read?.actor.clinicId ?? "")]);
    }
    const { rows } = await pool.query("select nullif(current_setting('app.clinic_id', true), '') as left");
    await pool.end();
    expect(rows).toEqual([{ left: null }]);
  });

  test("gets its time from the database, to the millisecond", async () => {
    const owner = await makeOwner(database.db);
    const [told, asked] = await inClinic(database.db, owner.clinicId, async (tx, now) => {
      const { rows } = await tx.execute<{ now: string }>("select now()::text as now");
      return [now, new Date(rows[0]?.now ?? "")];
    });
    expect(told.getTime()).toBe(asked?.getTime());
  });
});

describe("what goes wrong", () => {
  test("an id that is no id is missing, like any other", async () => {
    const owner = await makeOwner(database.db);
    for (const id of ["x", "", "00000000-0000-0000-0000-00000000000g", "1' or '1'='1"]) {
      await expect(getPatient(owner, id, database.db), id).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("a failing statement says nothing of its values", async () => {
    const owner = await makeOwner(database.db);
    const secret = "Zebedee Canary";
    const error = await inClinic(database.db, owner.clinicId, (tx, now) =>
      tx.insert(patients).values({
        clinicId: owner.clinicId,
        id: owner.clinicianId,
        name: secret.repeat(20),
        rollerDensity: "medium",
        searchText: secret,
        nameKey: secret,
        addedAt: now,
        addedBy: owner.clinicianId,
        lastActivityAt: now,
      }),
    ).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "unavailable", cause: { message: "database", code: "23514" } });
    const seen = new Set<unknown>();
    const texts: string[] = [];
    for (let at: unknown = error; at instanceof Error && !seen.has(at); at = at.cause) {
      seen.add(at);
      texts.push(at.message, at.stack ?? "", JSON.stringify(at));
    }
    expect(texts.join("\n")).not.toContain("Canary");
  });

  test("a database that is gone is 'unavailable', within three seconds", async () => {
    const owner = await makeOwner(database.db);
    const url = new URL(database.appUrl);
    url.port = "1";
    const pool = openPool(url.href);
    const startedAt = Date.now();
    await expect(listPatients(owner, { search: "" }, drizzle(pool))).rejects.toMatchObject({
      code: "unavailable",
    });
    expect(Date.now() - startedAt).toBeLessThan(3_000);
    expect(await isDatabaseReady(() => pool)).toBe(false);
    await pool.end();
  });

  test("what the work itself throws keeps its meaning", async () => {
    const owner = await makeOwner(database.db);
    const working = inClinic(database.db, owner.clinicId, () => Promise.reject(new RangeError("mine")));
    await expect(working).rejects.toThrow(RangeError);
  });
});

describe("before the first request", () => {
  test("a migrated database is ready", async () => {
    expect(await isDatabaseReady(() => database.pool)).toBe(true);
  });

  test("the app's role is accepted and its owner's refused", async () => {
    await refuseMightyRole(database.pool);
    const mighty = openPool(database.ownerUrl);
    await expect(refuseMightyRole(mighty)).rejects.toThrow(/row-level security/);
    await mighty.end();
  });
});
