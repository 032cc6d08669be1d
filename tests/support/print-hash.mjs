// Prints the handout requested on standard input in a process of its own; tells its SHA-256.
import { createHash } from "node:crypto";
import { json } from "node:stream/consumers";
import { register } from "tsx/esm/api";

register();
const { renderHandout } = await import("../../lib/handout/render-handout.ts");
const result = await renderHandout(await json(process.stdin));
if (!result.ok) throw new Error(result.reason);
process.stdout.write(createHash("sha256").update(result.pdf).digest("hex"));
