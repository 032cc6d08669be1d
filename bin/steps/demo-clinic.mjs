import { keep, makePassphrase, makeSecret } from "./data-folder.mjs";

/** The settings of a demo: made for its data folder and kept there. */
export function demoSettings(folder, port) {
  return {
    PORT: String(port),
    HOST: "127.0.0.1",
    ROLLSCRIPT_URL: process.env.ROLLSCRIPT_URL ?? `http://127.0.0.1:${port}`,
    ROLLSCRIPT_AUTH_SECRET: keep(folder, "auth-secret", makeSecret),
    ROLLSCRIPT_LINK_KEY: keep(folder, "link-key", makeSecret),
  };
}

/** Fills the demo clinic unless it is there; gives the owner's sign-in and a share link that opens. */
export async function fillDemoClinic(folder, appUrl, settings) {
  process.env.DATABASE_APP_URL = appUrl;
  const passphrase = keep(folder, "demo-passphrase", makePassphrase);
  const [{ fillDemoClinic: fill }, { hashPassword }, { shareSecret, shareUrl }, { closeDb }] =
    await Promise.all([
      import("../../db/demo.ts"),
      import("../../lib/access/password.ts"),
      import("../../lib/share/share-secret.ts"),
      import("../../db/client.ts"),
    ]);
  const linkKey = new Uint8Array(Buffer.from(settings.ROLLSCRIPT_LINK_KEY, "base64"));
  const { email, linkId } = await fill({ passwordHash: () => hashPassword(passphrase), linkKey });
  await closeDb();
  const shareLink = shareUrl(new URL(settings.ROLLSCRIPT_URL), shareSecret(linkKey, linkId));
  return { email, passphrase, shareLink };
}
