/** One demo clinic for a whole run of browser tests. */
import { startDemo } from "./start-demo";

export default async function startDemoClinic(): Promise<() => Promise<void>> {
  const demo = await startDemo();
  Object.assign(process.env, {
    E2E_ADDRESS: demo.address,
    E2E_EMAIL: demo.email,
    E2E_PASSPHRASE: demo.passphrase,
    E2E_SHARE_LINK: demo.shareLink,
    E2E_DATA: demo.folder,
  });
  return demo.stop;
}
