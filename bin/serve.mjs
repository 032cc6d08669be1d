/**
 * The web server: Next behind one plain `node:http` server that keeps its promises about size, time and
 * where a request came from. Started by `demo` and `start`, which hand it its settings.
 */
import { createServer } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import { root } from "./steps/project.mjs";

const KB = 1024;
const MAX_BODY_BYTES = 256 * KB;
/** The one address that takes a file, and the most its route reads. */
const UPLOAD_ADDRESS = "/settings/logo";
const MAX_UPLOAD_BYTES = 2 * 1024 * KB;
const host = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT);
/** Set when a reverse proxy in front overwrites X-Forwarded-For; else the socket's address is what counts. */
const trustsProxy = process.env.ROLLSCRIPT_TRUST_PROXY === "1";

// Next's own compression skips route handlers on Node 20, where their content type arrives as a list.
const compress = compression({
  filter: (_request, response) =>
    /^(text\/|application\/(json|javascript)|image\/svg)/.test(String(response.getHeader("Content-Type"))),
  // Of Brotli's levels the first that beats gzip; it takes no longer.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
});

const app = next({ dev: false, quiet: true, dir: root, hostname: host, port });
await app.prepare();
const answer = app.getRequestHandler();

const isPublic = process.env.ROLLSCRIPT_URL?.startsWith("https:");

const server = createServer((request, response) => {
  if (isPublic) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  const refusal = refusalFor(request);
  if (refusal) {
    response.writeHead(refusal.status, {
      "Content-Type": "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      Connection: "close",
    });
    response.end(refusal.sentence);
    return;
  }
  nameTheClient(request);
  compress(request, response, () => void answer(request, response));
});
server.requestTimeout = 30_000;
server.headersTimeout = 10_000;
server.keepAliveTimeout = 5_000;
server.on("upgrade", (_request, socket) => socket.destroy());

/** Bodies say their length, and it is small. A body that does not say is not read. */
function refusalFor(request) {
  if (request.method === "TRACE" || request.method === "CONNECT")
    return { status: 405, sentence: "Not allowed." };
  if (request.headers["transfer-encoding"] !== undefined) {
    return { status: 411, sentence: "Say how long the body is." };
  }
  const length = Number(request.headers["content-length"] ?? 0);
  const most = request.url === UPLOAD_ADDRESS ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES;
  if (!Number.isFinite(length) || length > most) {
    return { status: 413, sentence: `This is too large. Send at most ${most / KB} KB.` };
  }
  return null;
}

/** One header, ours alone, says where a request came from; what came in under its name is dropped. */
function nameTheClient(request) {
  const forwarded = trustsProxy ? request.headers["x-forwarded-for"] : undefined;
  const last = forwarded?.split(",").at(-1)?.trim();
  request.headers["x-rollscript-client"] = last || request.socket.remoteAddress || "unknown";
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith("x-middleware-") || name === "x-forwarded-host") delete request.headers[name];
  }
}

server.on("error", (error) => {
  process.stderr.write(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. Stop what uses it, or set PORT to another number.\n`
      : `The server cannot listen on ${host}:${port} (${error.code}).\n`,
  );
  process.exit(1);
});
server.listen(port, host, () => process.send?.("ready"));

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 3_000).unref();
  });
}
// The parent went away without a word: so do we.
process.on("disconnect", () => process.exit(0));
