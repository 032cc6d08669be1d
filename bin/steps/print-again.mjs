// Prints every template once more, in a process of its own: `node bin/steps/print-again.mjs <folder>`.
import { readTypeScript } from "./database.mjs";

readTypeScript();
const { printTemplates } = await import("../../tests/evidence/print-sheets.ts");
await printTemplates(process.argv[2]);
process.exit(0);
