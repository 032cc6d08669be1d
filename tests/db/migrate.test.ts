import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { prepareDatabase } from "@/db/roles";
import { atDatabase, onServer } from "../support/database-server";

/** Runs `work` on a new, empty database. */
async function onEmptyDatabase(work: (ownerUrl: string) => Promise<void>): Promise<void> {
  const { serverUrl } = inject("databaseServer");
  const name = `rollscript_test_${randomBytes(6).toString("hex")}`;
  await onServer(serverUrl, `create database ${name}`);
  try {
    await work(atDatabase(serverUrl, name));
  } finally {
    await onServer(serverUrl, `drop database ${name} with (force)`);
  }
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
