/**
 * One PostgreSQL server for a whole run, with one migrated database every test file clones. The server of
 * DATABASE_URL when that is set (it gets the app's role and some databases), else the bundled one.
 */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "@/db/embedded";
import { prepareDatabase } from "@/db/roles";

type DatabaseServer = { serverUrl: string; appUrl: string; template: string };

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: DatabaseServer;
  }
}

export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  // What the root project is given, the others have as well.
  if (!project.isRootProject()) return async () => {};
  const server = await findServer();
  const template = `rollscript_test_${randomBytes(4).toString("hex")}`;
  await onServer(server.ownerUrl, `create database ${template}`);
  const ownerUrl = atDatabase(server.ownerUrl, template);
  const { appUrl } = await prepareDatabase({ ownerUrl });
  project.provide("databaseServer", { serverUrl: server.ownerUrl, appUrl, template });
  return async () => {
    await onServer(server.ownerUrl, `drop database ${template} with (force)`);
    await server.stop();
  };
}

async function findServer(): Promise<{ ownerUrl: string; stop: () => Promise<void> }> {
  if (process.env.DATABASE_URL) return { ownerUrl: process.env.DATABASE_URL, stop: async () => {} };
  const dataFolder = await mkdtemp(join(tmpdir(), "rollscript-test-"));
  const { ownerUrl, stop } = await startEmbeddedPostgres({ dataFolder });
  return {
    ownerUrl,
    stop: async () => {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The same server and role at another database. */
export function atDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Runs one statement as the owner, over a connection of its own. */
export async function onServer(ownerUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
