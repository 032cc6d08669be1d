/** `npm run dev`: the demo clinic on Next's development server, for people working on it. */
import { spawn } from "node:child_process";
import { runChild } from "./steps/child.mjs";
import { dataFolder } from "./steps/data-folder.mjs";
import { demoSettings, fillDemoClinic } from "./steps/demo-clinic.mjs";
import { installIfNeeded } from "./steps/install.mjs";
import { choosePort } from "./steps/ports.mjs";
import { inProject, packageCommand, root } from "./steps/project.mjs";
import { run } from "./steps/say.mjs";
import { runServices } from "./steps/services.mjs";

await run(() =>
  runServices(async (stopLater) => {
    await installIfNeeded();
    const folder = dataFolder("demo");
    const port = await choosePort("127.0.0.1", { search: true });
    const settings = demoSettings(folder, port);
    const { openDatabase } = await import("./steps/database.mjs");
    const { appUrl } = await openDatabase(folder, stopLater);
    const { email, passphrase, shareLink } = await fillDemoClinic(folder, appUrl, settings);
    await runChild(process.execPath, [inProject("bin/build-player.mjs")], { show: true });
    process.stdout.write(
      `Address: ${settings.ROLLSCRIPT_URL}\nSign in: ${email} ${passphrase}\nShare link: ${shareLink}\n`,
    );
    const app = spawn(
      process.execPath,
      [packageCommand("next"), "dev", "-p", settings.PORT, "-H", settings.HOST],
      {
        cwd: root,
        stdio: "inherit",
        env: { ...process.env, ...settings, NEXTAUTH_URL: settings.ROLLSCRIPT_URL, DATABASE_APP_URL: appUrl },
      },
    );
    const ended = new Promise((resolve) => app.once("exit", (status) => resolve(status ?? 1)));
    stopLater(async () => {
      app.kill("SIGTERM");
      await ended;
    });
    return ended;
  }),
);
