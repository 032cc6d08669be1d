// Prints 200 sheets in one worker of a process of its own; tells how many MB of memory that took.
import { register } from "tsx/esm/api";

register();
const { patientRequest } = await import("./handout-requests.ts");
const { createHandoutPool } = await import("../../lib/handout/handout-pool.ts");
const { createHandoutWorker } = await import("../../lib/handout/create-handout-worker.ts");

const before = process.memoryUsage.rss();
const pool = createHandoutPool({
  createWorker: () => createHandoutWorker(process.cwd()),
  size: 1,
  jobTimeout: 60_000,
  jobsPerWorker: 1_000,
});
for (let index = 0; index < 200; index++) {
  const result = await pool.print(patientRequest(index));
  if (!result.ok) throw new Error(result.reason);
}
process.stdout.write(String((process.memoryUsage.rss() - before) / 1024 / 1024));
await pool.close();
