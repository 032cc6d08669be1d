import { createServer } from "node:net";
import { Stop } from "./say.mjs";

/** Whether nothing listens on that port of that address. */
function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once("error", () => resolve(false))
      .listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** PORT when it is set and free; else, if `search`, the first free one from 3000. */
export async function choosePort(host, { search }) {
  const asked = process.env.PORT;
  const first = asked === undefined || asked === "" ? 3000 : Number(asked);
  if (!Number.isInteger(first) || first < 1 || first > 65535)
    throw new Stop("PORT must be a number from 1 to 65535.");
  if (await isFree(first, host)) return first;
  if (!search || asked) {
    throw new Stop(`Port ${first} is in use. Stop what uses it, or set PORT to another number.`);
  }
  for (let port = first + 1; port < first + 100; port++) if (await isFree(port, host)) return port;
  throw new Stop(`Ports ${first} to ${first + 99} are all in use. Set PORT to a free one.`);
}
