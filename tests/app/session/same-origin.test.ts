import { expect, test } from "vitest";
import { isSameOrigin } from "@/app/_session/same-origin";

const own = new URL("https://clinic.example");
const local = new URL("http://127.0.0.1:3000");

test.each<[string, Record<string, string>, URL, boolean]>([
  ["our own page", { origin: "https://clinic.example", "sec-fetch-site": "same-origin" }, own, true],
  ["our own page in a browser without Sec-Fetch-Site", { origin: "https://clinic.example" }, own, true],
  ["another site", { origin: "https://evil.example" }, own, false],
  [
    "another site that claims our host",
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    own,
    false,
  ],
  ["a sandboxed frame", { origin: "null" }, own, false],
  ["a sibling site", { origin: "https://clinic.example", "sec-fetch-site": "same-site" }, own, false],
  ["a request that says nothing", {}, own, false],
  [
    "this machine by its other name",
    { origin: "http://localhost:3000", host: "localhost:3000" },
    local,
    true,
  ],
  ["another port of this machine", { origin: "http://localhost:4000", host: "localhost:3000" }, local, false],
])("%s", (_who, headers, url, expected) => {
  expect(isSameOrigin(new Headers(headers), url)).toBe(expected);
});
