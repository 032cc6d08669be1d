import { expect, test } from "vitest";
import { sendLogo } from "@/app/(clinic)/settings/send-logo";
import { MAX_LOGO_FILE_BYTES } from "@/lib/program/clinic-extras";

const file = new Blob(["x"]);
const answering =
  (status: number, text: string | null = null) =>
  async () =>
    new Response(text, { status });

test.each([
  [204, null, { status: "done", value: null }],
  [422, "This file is empty.\n", { status: "done", value: "This file is empty." }],
  [429, "Wait.\n", { status: "done", value: "Wait." }],
  [401, "", { status: "signed-out" }],
  [403, "", { status: "forbidden" }],
  [503, "", { status: "unavailable" }],
])("an answer of %i is told as an action tells it", async (status, text, answer) => {
  expect(await sendLogo(file, answering(status, text))).toEqual(answer);
});

test("no answer is told so, and a file that is too large is not sent at all", async () => {
  const broken = async () => {
    throw new TypeError("network");
  };
  expect(await sendLogo(file, broken)).toEqual({ status: "unavailable" });
  const huge = new Blob([new Uint8Array(MAX_LOGO_FILE_BYTES + 1)]);
  expect(await sendLogo(huge, broken)).toMatchObject({
    status: "done",
    value: expect.stringContaining("2 MB"),
  });
});
