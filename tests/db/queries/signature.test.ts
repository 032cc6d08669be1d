import { expect, test } from "vitest";
import { getSignature } from "@/db/queries/signature";
import { testDatabase } from "../../support/database";
import { makeOwner } from "../../support/factories";

const database = testDatabase();

test("a signature is the name with its title, and the licence as text", async () => {
  const owner = await makeOwner(database.db);
  expect(await getSignature(owner, database.db)).toEqual({
    signature: "Ana Novak, PT",
    licence: expect.stringMatching(/\S/),
  });
});
