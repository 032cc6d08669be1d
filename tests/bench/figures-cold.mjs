// A thread of its own has drawn nothing yet: its first drawing is a cold one. It registers its own loader.
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { drawProgram } = await import("./program-figures.ts");
const start = performance.now();
drawProgram();
parentPort?.postMessage(performance.now() - start);
