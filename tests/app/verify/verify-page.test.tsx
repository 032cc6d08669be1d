import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { Verification } from "@/db/queries/versions";

let found: Verification | null = null;
vi.mock("@/db/queries/versions", () => ({ findVerification: async () => found }));
vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));
const { default: VerifyPage } = await import("@/app/verify/[code]/page");

const cases: [Verification | null, string, string][] = [
  [{ standing: "current", publishedOn: "2026-11-18" }, "This sheet is up to date", "18\u00a0Nov\u00a02026"],
  [
    { standing: "superseded", publishedOn: "2026-11-03", supersededOn: "2026-11-18" },
    "This sheet is old",
    "18\u00a0Nov\u00a02026",
  ],
  [
    { standing: "overdue", publishedOn: "2026-11-03" },
    "This plan is due for a check",
    "You can go on. Call your clinic soon.",
  ],
  [
    { standing: "on-hold", publishedOn: "2026-11-03" },
    "This plan is paused",
    "Do not follow it for now. Call your clinic.",
  ],
  [{ standing: "withdrawn", publishedOn: "2026-11-03" }, "This plan has ended", "Do not use this sheet."],
  [null, "We do not know this code", "Check each letter"],
];

test.each(cases)("a code of standing %j says so", async (standing, title, text) => {
  found = standing;
  const markup = renderToStaticMarkup(
    await VerifyPage({ params: Promise.resolve({ code: "A".repeat(26) }) }),
  );
  expect(markup).toContain(title);
  expect(markup).toContain(text);
  // Only a code nobody knows is asked for again.
  expect(markup.includes("<form")).toBe(standing === null);
});
