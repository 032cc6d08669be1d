/** What is said to a browser that is not Chromium never hangs when the browser goes. */
import { createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { driveOverMarionette } from "../../bin/steps/web-driver.mjs";

const servers: { close: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const tell = (socket: Socket, message: unknown) => {
  const text = JSON.stringify(message);
  socket.write(`${Buffer.byteLength(text)}:${text}`);
};

/** A Firefox that opens a session and goes at the first command after it. Gives its port. */
function goesAtOnce(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      tell(socket, { marionetteProtocol: 3 });
      socket.once("data", () => {
        tell(socket, [1, 1, null, { capabilities: { browserVersion: "128" } }]);
        socket.once("data", () => socket.destroy());
      });
    }).listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
    servers.push(server);
  });
}

test("a Firefox that goes fails what it was asked, all that is asked later, and is closed all the same", async () => {
  const driver = await driveOverMarionette(await goesAtOnce());
  expect(driver.version).toBe("128");
  await expect(driver.run("return 1")).rejects.toThrow("Firefox has gone.");
  await expect(driver.run("return 1")).rejects.toThrow("Firefox has gone.");
  await driver.close();
});
