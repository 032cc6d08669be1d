/** `npm run dev`: the demo clinic on Next's development server, for people working on it. */
import { spawn } from "node:child_process";
import { runChild } from "./steps/child.mjs";
import { dataFolder, keep, makePassphrase, makeSecret } from "./steps/data-folder.mjs";
import { installIfNeeded } from "./steps/install.mjs";
import { choosePort } from "./steps/ports.mjs";
import { inProject, packageCommand, root } from "./steps/project.mjs";
import { run } from "./steps/say.mjs";

await run(async () => {
  await installIfNeeded();
  const folder = dataFolder();
  const port = await choosePort("127.0.0.1", { search: true });
  const url = `http://127.0.0.1:${port}`;
  const { openDatabase } = await import("./steps/database.mjs");
  const database = await openDatabase(folder);
  process.env.DATABASE_APP_URL = database.appUrl;
  const [{ fillDemoClinic }, { hashPassword }] = await Promise.all([
    import("../db/demo.ts"),
    import("../lib/access/password.ts"),
  ]);
  const passphrase = keep(folder, "demo-passphrase", makePassphrase);
  const linkKey = keep(folder, "link-key", makeSecret);
  const { email } = await fillDemoClinic({
    passwordHash: () => hashPassword(passphrase),
    linkKey: new Uint8Array(Buffer.from(linkKey, "base64")),
  });
  await runChild(process.execPath, [inProject("bin/build-player.mjs")], { show: true });
  process.stdout.write(`Address: ${url}\nSign in: ${email} ${passphrase}\n`);
  const app = spawn(
    process.execPath,
    [packageCommand("next"), "dev", "-p", String(port), "-H", "127.0.0.1"],
    {
      cwd: root,
      stdio: "inherit",
      env: {
        ...process.env,
        ROLLSCRIPT_URL: url,
        NEXTAUTH_URL: url,
        ROLLSCRIPT_AUTH_SECRET: keep(folder, "auth-secret", makeSecret),
        ROLLSCRIPT_LINK_KEY: linkKey,
      },
    },
  );
  await new Promise((resolve) => app.once("exit", resolve));
  await database.stop();
  process.exit(0);
});
