/**
 * `npm start`: production. No demo data; the first visit leads to `/set-up`. Refuses to start with a setting
 * that is missing or weak, and says how to make it.
 */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { startAppServer } from "./steps/app-server.mjs";
import { buildIfStale } from "./steps/build.mjs";
import { dataFolder } from "./steps/data-folder.mjs";
import { installIfNeeded } from "./steps/install.mjs";
import { choosePort } from "./steps/ports.mjs";
import { run, Stop } from "./steps/say.mjs";
import { runServices } from "./steps/services.mjs";

await run(() =>
  runServices(async (stopLater) => {
    await installIfNeeded();
    const { openDatabase, readTypeScript } = await import("./steps/database.mjs");
    readTypeScript();
    const { isLoopback, readSettings } = await import("../lib/env.ts");
    const { url } = readSettings();
    const folder = dataFolder("clinic");
    if (existsSync(path.join(folder, "demo-passphrase"))) {
      throw new Stop(`${folder} holds the demo clinic. Set ROLLSCRIPT_DATA to another folder.`);
    }
    const host = process.env.HOST ?? "127.0.0.1";
    const port = await choosePort(host, { search: false });
    await buildIfStale();
    const { appUrl } = await openDatabase(folder, stopLater);
    // On a public address the first visitor need not be the owner: set-up asks for a code only this terminal shows.
    const setUpCode = isLoopback(url) ? "" : randomBytes(16).toString("hex");
    const app = await startAppServer(
      {
        PORT: String(port),
        HOST: host,
        NEXTAUTH_URL: url.href,
        DATABASE_APP_URL: appUrl,
        ROLLSCRIPT_SET_UP_CODE: setUpCode,
      },
      stopLater,
    );
    process.stdout.write(`Address: ${url.origin}\nListening on ${host}:${port}\n`);
    if (await isSetUpNeeded(appUrl)) {
      process.stdout.write(`Set up the clinic: ${url.origin}/set-up${setUpCode && `?code=${setUpCode}`}\n`);
    }
    return app.ended;
  }),
);

async function isSetUpNeeded(appUrl) {
  process.env.DATABASE_APP_URL = appUrl;
  const [{ isSetUpNeeded: ask }, { closeDb }] = await Promise.all([
    import("../db/queries/set-up.ts"),
    import("../db/client.ts"),
  ]);
  const needed = await ask();
  await closeDb();
  return needed;
}
