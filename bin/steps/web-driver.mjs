/**
 * The few commands the proofs give a browser that is not Chromium. They are those of the W3C's WebDriver; WebKit takes
 * them over HTTP from its own driver, Firefox over a socket of its own (Marionette). No package stands in between.
 */
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A browser that has not done what it was asked in so long is stuck. */
const PATIENCE_MS = 60_000;

const commands = {
  open: { http: "POST url", marionette: "WebDriver:Navigate" },
  run: { http: "POST execute/sync", marionette: "WebDriver:ExecuteScript" },
  find: { http: "POST elements", marionette: "WebDriver:FindElements" },
  click: { http: "POST element/{id}/click", marionette: "WebDriver:ElementClick" },
  picture: { http: "GET screenshot", marionette: "WebDriver:TakeScreenshot" },
};

/** A new session of the driver at that address, `http://127.0.0.1:4444`, in a window of that size. */
export async function driveOverHttp(address, size) {
  const ask = async (method, path, body) => {
    const answer = await fetch(`${address}/session${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value.message || value.error);
    return value;
  };
  const { sessionId, capabilities } = await ask("POST", "", { capabilities: {} });
  const close = () => ask("DELETE", `/${sessionId}`);
  try {
    await ask("POST", `/${sessionId}/window/rect`, size);
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
  const send = (name, params = {}) => {
    const [method, path] = commands[name].http.split(" ");
    return ask(
      method,
      `/${sessionId}/${path.replace("{id}", params.id)}`,
      method === "POST" ? params : undefined,
    );
  };
  return driver(send, capabilities.browserVersion, close);
}

/** A new session of the Firefox that listens on that port. */
export async function driveOverMarionette(port) {
  const socket = await new Promise((resolve, reject) => {
    const opening = connect(port, "127.0.0.1", () => resolve(opening)).once("error", reject);
  });
  const waiting = new Map();
  let gone = null;
  socket.on("error", () => {});
  socket.on("close", () => {
    gone = new Error("Firefox has gone.");
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  });
  // Each message is its length in bytes, a colon, and JSON; the first one is a greeting.
  let buffer = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(":");
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(0, colon)));
      if (colon < 0 || buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(colon + 1, end));
      buffer = buffer.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(error.message || error.error));
      else asked?.resolve(result && "value" in result ? result.value : result);
    }
  });
  let count = 0;
  const ask = (command, params = {}) =>
    new Promise((resolve, reject) => {
      if (gone) throw gone;
      const id = ++count;
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`Firefox does not answer ${command} in ${PATIENCE_MS / 1000} s.`));
      }, PATIENCE_MS);
      const settle = (by) => (value) => {
        clearTimeout(timer);
        by(value);
      };
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      const message = JSON.stringify([0, id, command, params]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  try {
    const { capabilities } = await ask("WebDriver:NewSession", { capabilities: {} });
    const send = (name, params) => ask(commands[name].marionette, params);
    return driver(send, capabilities.browserVersion, async () => {
      await ask("Marionette:Quit", {}).catch(() => {});
      socket.destroy();
    });
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

function driver(send, version, close) {
  /** Runs the body of a function in the page and gives what it returns. */
  const run = (script, ...args) => send("run", { script, args });
  return {
    version,
    run,
    close,
    open: (url) => send("open", { url }),
    /** Presses the button with these words on it, as a finger would; waits for it a while. */
    async press(words) {
      const xpath = `//button[contains(normalize-space(.), ${JSON.stringify(words)})]`;
      for (let left = 100; ; left--) {
        const [button] = await send("find", { using: "xpath", value: xpath });
        if (button) return send("click", { id: Object.values(button)[0] });
        if (left === 0) throw new Error(`there is no button "${words}"`);
        await wait(100);
      }
    },
    /** A PNG of what is on the screen. */
    picture: async () => Buffer.from(await send("picture"), "base64"),
    /** Waits until the function body gives something true; `what` says it when it does not come. */
    async until(what, script, seconds = 10) {
      const end = performance.now() + seconds * 1000;
      for (;;) {
        const found = await run(script);
        if (found) return found;
        if (performance.now() > end) throw new Error(`${what} did not come in ${seconds} s`);
        await wait(50);
      }
    },
  };
}
