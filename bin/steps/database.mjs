import { register } from "tsx/esm/api";
import { inProject } from "./project.mjs";

/** Lets this process import the project's TypeScript. */
export function readTypeScript() {
  register({ tsconfig: inProject("tsconfig.json") });
}

/**
 * The database: the server of DATABASE_URL, or the bundled one with its files under the data folder. Brings
 * the schema up to date and gives the address the app connects by, as a role that owns nothing.
 */
export async function openDatabase(folder, stopLater) {
  readTypeScript();
  const { prepareDatabase } = await import("../../db/roles.ts");
  if (process.env.DATABASE_URL) return prepareDatabase({ ownerUrl: process.env.DATABASE_URL });
  const { startEmbeddedPostgres } = await import("../../db/embedded.ts");
  const starting = startEmbeddedPostgres({ dataFolder: folder });
  stopLater(() =>
    starting.then(
      ({ stop }) => stop(),
      () => {},
    ),
  );
  return prepareDatabase({ ownerUrl: (await starting).ownerUrl });
}
