#!/usr/bin/env node
/**
 * The command line: rules, timeline, handout and figures of a program file, without a database and without a
 * build. Exit status: 0 done (for `check`: publishable), 1 blocked, 2 not understood.
 */
import { register } from "tsx/esm/api";
import { Misunderstood } from "./commands/arguments.mjs";
import { check } from "./commands/check.mjs";
import { figure } from "./commands/figure.mjs";
import { handout } from "./commands/handout.mjs";
import { endQuietly, print } from "./commands/output.mjs";
import { plan } from "./commands/plan.mjs";
import { schema } from "./commands/schema.mjs";
import { template } from "./commands/template.mjs";
import { USAGE } from "./commands/usage.mjs";
import { inProject } from "./steps/project.mjs";

register({ tsconfig: inProject("tsconfig.json") });

const verbs = { template, schema, check, plan, handout, figure };

endQuietly(process.stdout);
endQuietly(process.stderr);
try {
  const [verb, ...rest] = process.argv.slice(2);
  if (!verb || verb === "help" || verb === "--help" || rest.includes("--help")) {
    print(USAGE);
  } else if (!Object.hasOwn(verbs, verb)) {
    throw new Misunderstood(`There is no command "${verb}".\n${USAGE}`);
  } else {
    process.exitCode = await verbs[verb](rest);
  }
} catch (error) {
  const said = error instanceof Misunderstood ? error.message : (error?.stack ?? error);
  process.stderr.write(`${said}\n`);
  if (error?.problems && process.argv.includes("--json")) {
    print(JSON.stringify({ publishable: false, isProgram: false, problems: error.problems }, null, 2));
  }
  process.exitCode = 2;
}
