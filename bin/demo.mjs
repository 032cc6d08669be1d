/**
 * `npm run demo`: from a fresh clone to a clinic one can try, on this machine alone. Installs and builds what
 * is missing, fills the demo clinic once, prints three lines, and stops everything on Ctrl-C.
 */
import { startAppServer } from "./steps/app-server.mjs";
import { buildIfStale } from "./steps/build.mjs";
import { dataFolder } from "./steps/data-folder.mjs";
import { demoSettings, fillDemoClinic } from "./steps/demo-clinic.mjs";
import { installIfNeeded } from "./steps/install.mjs";
import { choosePort } from "./steps/ports.mjs";
import { run } from "./steps/say.mjs";
import { runServices } from "./steps/services.mjs";

await run(() =>
  runServices(async (stopLater) => {
    await installIfNeeded();
    const folder = dataFolder("demo");
    const port = await choosePort("127.0.0.1", { search: true });
    const settings = demoSettings(folder, port);
    const { openDatabase } = await import("./steps/database.mjs");
    const [{ appUrl }] = await Promise.all([openDatabase(folder, stopLater), buildIfStale()]);
    const { email, passphrase, shareLink } = await fillDemoClinic(folder, appUrl, settings);
    const app = await startAppServer(
      { ...settings, NEXTAUTH_URL: settings.ROLLSCRIPT_URL, DATABASE_APP_URL: appUrl },
      stopLater,
    );
    process.stdout.write(
      `Address: ${settings.ROLLSCRIPT_URL}\nSign in: ${email} ${passphrase}\nShare link: ${shareLink}\n`,
    );
    return app.ended;
  }),
);
