import { register } from "tsx/esm/api";
import { keep, makeSecret } from "./data-folder.mjs";
import { inProject } from "./project.mjs";

/** Lets this process import the project's TypeScript. */
export function readTypeScript() {
  register({ tsconfig: inProject("tsconfig.json") });
}

/**
 * The database: the server of DATABASE_URL, or the bundled one with its files under the data folder. Brings
 * the schema up to date and gives the address the app connects by, as a role that owns nothing.
 */
export async function openDatabase(folder) {
  readTypeScript();
  const { prepareDatabase } = await import("../../db/roles.ts");
  if (process.env.DATABASE_URL) {
    const appPassword = keep(folder, "database-app-password", makeSecret);
    const { appUrl } = await prepareDatabase({ ownerUrl: process.env.DATABASE_URL, appPassword });
    return { appUrl, stop: async () => {} };
  }
  const { startEmbeddedPostgres } = await import("../../db/embedded.ts");
  const server = await startEmbeddedPostgres({ dataFolder: folder });
  try {
    const appPassword = keep(folder, "database-app-password", makeSecret);
    const { appUrl } = await prepareDatabase({ ownerUrl: server.ownerUrl, appPassword });
    return { appUrl, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
