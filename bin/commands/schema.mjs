import { readArguments } from "./arguments.mjs";
import { print } from "./output.mjs";

/** Prints the JSON Schema of the program file. */
export async function schema(argv) {
  readArguments(argv);
  const [{ programFileSchema }, { z }] = await Promise.all([
    import("../../lib/program/program-file.ts"),
    import("zod"),
  ]);
  print(JSON.stringify(z.toJSONSchema(programFileSchema, { io: "input" }), null, 2));
  return 0;
}
