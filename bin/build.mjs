/** `npm run build`: what `demo` and `start` do on their own when the last build is stale. */
import { buildIfStale } from "./steps/build.mjs";
import { installIfNeeded } from "./steps/install.mjs";
import { run } from "./steps/say.mjs";

await run(async () => {
  await installIfNeeded();
  await buildIfStale();
});
