/**
 * `npm run demo`: from a fresh clone to a clinic one can try, on this machine alone. Installs and builds what
 * is missing, fills the demo clinic once, prints three lines, and stops everything on Ctrl-C.
 */
import { serveUntilStopped, startAppServer } from "./steps/app-server.mjs";
import { buildIfStale } from "./steps/build.mjs";
import { dataFolder, keep, makePassphrase, makeSecret } from "./steps/data-folder.mjs";
import { installIfNeeded } from "./steps/install.mjs";
import { choosePort } from "./steps/ports.mjs";
import { run } from "./steps/say.mjs";

await run(async () => {
  await installIfNeeded();
  const folder = dataFolder();
  const port = await choosePort("127.0.0.1", { search: true });
  const settings = {
    PORT: String(port),
    HOST: "127.0.0.1",
    ROLLSCRIPT_URL: process.env.ROLLSCRIPT_URL ?? `http://127.0.0.1:${port}`,
    ROLLSCRIPT_AUTH_SECRET: keep(folder, "auth-secret", makeSecret),
    ROLLSCRIPT_LINK_KEY: keep(folder, "link-key", makeSecret),
  };
  const { openDatabase } = await import("./steps/database.mjs");
  const [database] = await Promise.all([openDatabase(folder), buildIfStale()]);
  const demo = await fillDemoClinic(folder, database, settings);
  const app = await startAppServer({
    ...settings,
    NEXTAUTH_URL: settings.ROLLSCRIPT_URL,
    DATABASE_APP_URL: database.appUrl,
  });
  process.stdout.write(
    `Address: ${settings.ROLLSCRIPT_URL}\nSign in: ${demo.email} ${demo.passphrase}\nShare link: ${demo.shareLink}\n`,
  );
  await serveUntilStopped(app, database);
});

async function fillDemoClinic(folder, database, settings) {
  process.env.DATABASE_APP_URL = database.appUrl;
  const passphrase = keep(folder, "demo-passphrase", makePassphrase);
  const [{ fillDemoClinic: fill }, { hashPassword }, { shareSecret, shareUrl }, { closeDb }] =
    await Promise.all([
      import("../db/demo.ts"),
      import("../lib/access/password.ts"),
      import("../lib/share/share-secret.ts"),
      import("../db/client.ts"),
    ]);
  const linkKey = new Uint8Array(Buffer.from(settings.ROLLSCRIPT_LINK_KEY, "base64"));
  const { email, linkId } = await fill({ passwordHash: () => hashPassword(passphrase), linkKey });
  await closeDb();
  return {
    email,
    passphrase,
    shareLink: shareUrl(new URL(settings.ROLLSCRIPT_URL), shareSecret(linkKey, linkId)),
  };
}
