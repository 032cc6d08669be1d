/** `npm run demo` started, stopped and started again, as a person does it. */
import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { openRecords } from "../support/clinic-records";
import { demo as running } from "../support/clinic-test";
import { makePatient } from "../support/factories";
import { newDataFolder, removeDataFolder, runDemo } from "../support/start-demo";

const bundled = { DATABASE_URL: "" };

/** Whether something listens on the port of the folder's database. */
function databaseAnswers(folder: string): Promise<boolean> {
  const port = Number(readFileSync(path.join(folder, "database-port"), "utf8"));
  return new Promise((resolve) => {
    const probe = connect(port, "127.0.0.1", () => {
      probe.destroy();
      resolve(true);
    }).once("error", () => resolve(false));
  });
}

test("Ctrl-C stops everything, and the next start has it all again", async () => {
  const folder = newDataFolder();
  const first = await runDemo(folder, bundled);
  const records = await openRecords(folder);
  const owner = await records.actorOf(first.email);
  const patientId = await makePatient(records.db, owner, { name: "Kept Patient" });
  await records.close();
  expect(await databaseAnswers(folder)).toBe(true);

  expect(await first.stop()).toBe(0);
  expect(await databaseAnswers(folder)).toBe(false);
  expect(existsSync(path.join(folder, "postgres/postmaster.pid"))).toBe(false);
  await expect(fetch(first.address)).rejects.toThrow();

  const before = Date.now();
  const second = await runDemo(folder, bundled);
  console.log(`Second start: ${Date.now() - before} ms`);
  expect(second.passphrase).toBe(first.passphrase);
  expect(new URL(second.shareLink).hash).toBe(new URL(first.shareLink).hash);
  const again = await openRecords(folder);
  const { name, value } = await again.cookieOf(owner);
  const answer = await fetch(`${second.address}/patients/${patientId}`, {
    headers: { cookie: `${name}=${value}` },
  });
  expect(await answer.text()).toContain("Kept Patient");
  await again.close();
  await second.stop();
  removeDataFolder(folder);
});

test("a port that is asked for and taken is told in one sentence", async () => {
  const { port } = new URL(running.address);
  const folder = newDataFolder();
  await expect(runDemo(folder, { ...bundled, PORT: port })).rejects.toThrow(
    `npm run demo ended with 1: Port ${port} is in use. Stop what uses it, or set PORT to another number.\n`,
  );
  removeDataFolder(folder);
});
