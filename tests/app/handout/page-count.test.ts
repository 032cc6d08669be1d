import { expect, test } from "vitest";
import { countPages } from "@/app/_handout/page-count";
import { handoutAnswers, handoutWords } from "@/lib/copy/clinic/handout";

const signal = new AbortController().signal;
const answering = (status: number, body: unknown) => async () =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), { status });

test.each<[string, number, unknown, unknown]>([
  ["a count", 200, { pages: 5 }, { is: "counted", pages: 5 }],
  [
    "what does not fit",
    422,
    { problem: "Too long." },
    { is: "refused", problem: "Too long.", byPrinter: true },
  ],
  ["a closed link", 409, { problem: "Closed." }, { is: "refused", problem: "Closed.", byPrinter: false }],
  ["that one is signed out", 401, { problem: "Sign in." }, { is: "unknown", problem: "Sign in." }],
  ["that one may not", 403, { problem: "No." }, { is: "unknown", problem: "No." }],
  ["a busy printer", 503, { problem: "Busy." }, { is: "unknown", problem: "Busy." }],
  ["no pages", 200, { pages: 0 }, { is: "unknown", problem: handoutAnswers.failed }],
  ["a page of somebody else", 502, "<html>", { is: "unknown", problem: handoutAnswers.failed }],
])("an address that answers with %s", async (_what, status, body, count) => {
  expect(await countPages("/x", signal, answering(status, body))).toEqual(count);
});

test("nobody who answers is not known; what was given up says nothing", async () => {
  const broken = async () => {
    throw new TypeError("network");
  };
  expect(await countPages("/x", signal, broken)).toEqual({ is: "unknown", problem: handoutAnswers.failed });
  const given = new AbortController();
  given.abort();
  await expect(countPages("/x", given.signal, broken)).rejects.toThrow();
});

test("pages are counted in words, and a compact handout as the sheet it is", () => {
  expect(handoutWords.pages("standard", 5)).toBe("5\u00a0pages");
  expect(handoutWords.pages("large", 1)).toBe("1\u00a0page");
  expect(handoutWords.pages("compact", 2)).toBe("1 sheet, both sides");
});
