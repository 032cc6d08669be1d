/**
 * `npm start`: production. No demo data; the first visit leads to `/set-up`. Refuses to start with a setting
 * that is missing or weak, and says how to make it.
 */
import { serveUntilStopped, startAppServer } from "./steps/app-server.mjs";
import { buildIfStale } from "./steps/build.mjs";
import { dataFolder } from "./steps/data-folder.mjs";
import { installIfNeeded } from "./steps/install.mjs";
import { choosePort } from "./steps/ports.mjs";
import { run } from "./steps/say.mjs";

await run(async () => {
  await installIfNeeded();
  const { openDatabase, readTypeScript } = await import("./steps/database.mjs");
  readTypeScript();
  const { readSettings } = await import("../lib/env.ts");
  const { url } = readSettings();
  const host = process.env.HOST ?? "127.0.0.1";
  const port = await choosePort(host, { search: false });
  await buildIfStale();
  const database = await openDatabase(dataFolder());
  const app = await startAppServer({
    PORT: String(port),
    HOST: host,
    NEXTAUTH_URL: url.href,
    DATABASE_APP_URL: database.appUrl,
  });
  process.stdout.write(`Address: ${url.origin}\nListening on ${host}:${port}\n`);
  await serveUntilStopped(app, database);
});
