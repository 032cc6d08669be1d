/** The clinic's pages on a running demo: milliseconds to the whole answer, and the script each one ships. */
import { gzipSync } from "node:zlib";
import { startDemo } from "../support/start-demo";
import { type Figure, medianMilliseconds } from "./figure";

/** Signs in as the form does, and gives the cookies. */
async function signIn(address: string, email: string, password: string): Promise<string> {
  const csrf = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = await csrf.json();
  const csrfCookies = csrf.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const answer = await fetch(`${address}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { Cookie: csrfCookies.join("; "), Origin: address },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
    redirect: "manual",
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return [...csrfCookies, ...cookies].join("; ");
}

export async function measurePages(): Promise<Figure[]> {
  const demo = await startDemo();
  try {
    const cookie = await signIn(demo.address, demo.email, demo.passphrase);
    const get = async (path: string) =>
      (await fetch(demo.address + path, { headers: { Cookie: cookie } })).text();
    const list = await get("/patients");
    const patient = list.match(/\/patients\/[0-9a-f-]{36}/)?.[0] ?? "";
    const pages = ["/", "/patients", patient, `${patient}/program`, "/catalogue"];
    const figures: Figure[] = [];
    for (const page of pages) {
      const name = page.replace(patient, "/patients/[patientId]");
      const milliseconds = await medianMilliseconds(() => get(page), { runs: 20 });
      figures.push({ bench: "pages", figure: name, value: milliseconds, unit: "ms", goal: null });
      const scripts = await scriptKilobytes(demo.address, await get(page));
      figures.push({
        bench: "pages",
        figure: `${name} JavaScript (gzip)`,
        value: scripts,
        unit: "KB",
        goal: null,
      });
    }
    return figures;
  } finally {
    await demo.stop();
  }
}

async function scriptKilobytes(address: string, html: string): Promise<number> {
  const sources = new Set([...html.matchAll(/\/_next\/static\/[^"\\]+\.js/g)].map(([source]) => source));
  const sizes = await Promise.all(
    [...sources].map(async (source) => {
      const body = await (await fetch(address + source)).arrayBuffer();
      return gzipSync(new Uint8Array(body)).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}
