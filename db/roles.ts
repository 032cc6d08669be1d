/** Prepares a database for the app: schema, the app's own role, and the proof that the role is bound by the policies. */
import { createHmac } from "node:crypto";
import { Client } from "pg";
import { isMightyRole, MIGHTY_ROLE } from "./bound-role";
import { applyMigrations, underMigrationLock } from "./migrate";
import { StartError } from "./start-error";

export const APP_ROLE = "rollscript_app";

/** The oldest server with what the schema uses: `NULLS NOT DISTINCT`. */
const OLDEST_SERVER = 150_000;

/**
 * The password of the app's role, made from the owner's: every start with the same DATABASE_URL sets the same
 * one, so that none cuts off another, and nothing more has to be kept.
 */
function appPasswordFor(ownerUrl: string): string {
  const { password, username } = new URL(ownerUrl);
  if (password === "")
    throw new StartError("The role in DATABASE_URL needs a password. Give it one and name it there.");
  return createHmac("sha256", `${username}:${password}`).update(APP_ROLE).digest("base64url");
}

/**
 * Migrates the database at `ownerUrl` and lets the app's role sign in. Any number of starters may call it at
 * once. Returns the address the app connects to. Throws StartError.
 */
export async function prepareDatabase({ ownerUrl }: { ownerUrl: string }): Promise<{ appUrl: string }> {
  const appPassword = appPasswordFor(ownerUrl);
  const owner = await connect(ownerUrl, "DATABASE_URL");
  try {
    await requireServer(owner);
    await underMigrationLock(owner, async () => {
      await applyMigrations(owner);
      await letAppSignIn(owner, appPassword);
    });
  } catch (error) {
    throw asStartError(error);
  } finally {
    await owner.end();
  }
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = encodeURIComponent(appPassword);
  await requireBoundRole(url.href);
  return { appUrl: url.href };
}

async function requireBoundRole(appUrl: string): Promise<void> {
  const app = await connect(appUrl, "DATABASE_APP_URL");
  try {
    if (await isMightyRole(app)) throw new StartError(MIGHTY_ROLE);
  } finally {
    await app.end();
  }
}

async function connect(url: string, setting: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks is told by the query that needed it; without a listener it would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new StartError(`The database did not let us in (${codeOf(error)}). Check ${setting}.`);
  }
  return client;
}

async function requireServer(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  if ((rows[0]?.version ?? 0) < OLDEST_SERVER)
    throw new StartError("The database must be PostgreSQL 15 or newer.");
}

async function letAppSignIn(owner: Client, appPassword: string): Promise<void> {
  const role = owner.escapeIdentifier(APP_ROLE);
  const password = owner.escapeLiteral(appPassword);
  await owner.query(`alter role ${role} with login password ${password}`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "no answer";
}

function asStartError(error: unknown): unknown {
  if (error instanceof StartError) return error;
  const driverError = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  switch (codeOf(driverError)) {
    case "42501":
      return new StartError(
        `The role in DATABASE_URL may not prepare the database. It must own the database and be allowed to create roles.`,
      );
    case "53100":
      return new StartError("There is no space left on the database's disk.");
    default:
      return new StartError(`The database could not be prepared (${codeOf(driverError)}).`);
  }
}
