/** The least that a page can take which asks its server once: a document, a script that browsers keep, and an answer. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The titles it shows, one after the other, as the player does: when it has its answer, and when Start is pressed. */
export async function startBarePage({ welcome, check }: { welcome: string; check: string }) {
  const script = `
    const heading = document.querySelector("h1");
    const { title } = await (await fetch("/answer", { cache: "no-store" })).json();
    heading.textContent = title;
    document.querySelector(".go").onclick = () => { heading.textContent = ${JSON.stringify(check)}; };`;
  const page = `<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="data:,">
    <script type="module" src="/script.js"></script>
    <h1>Opening</h1><footer><button class="go">Start</button></footer></html>`;
  const files: Readonly<Record<string, readonly [type: string, kept: string, body: string]>> = {
    "/": ["text/html; charset=utf-8", "no-cache", page],
    "/script.js": ["text/javascript; charset=utf-8", "public, max-age=31536000, immutable", script],
    "/answer": ["application/json", "no-store", JSON.stringify({ title: welcome })],
  };
  const server = createServer(({ url = "" }, response) => {
    const [type, kept, body] = files[url] ?? ["text/plain", "no-store", ""];
    response.writeHead(body === "" ? 404 : 200, { "Content-Type": type, "Cache-Control": kept }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
