import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import type { Verification } from "@/db/queries/versions";

let found: Verification | null = null;
vi.mock("@/db/queries/versions", () => ({ findVerification: async () => found }));
let language: string | null = null;
vi.mock("next/headers", () => ({
  headers: async () => new Headers(language === null ? {} : { "accept-language": language }),
}));
vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));
const [{ default: VerifyPage, generateMetadata }, { default: VerifyFormPage }] = await Promise.all([
  import("@/app/verify/[code]/page"),
  import("@/app/verify/page"),
]);
afterEach(() => {
  language = null;
});

const page = async () =>
  renderToStaticMarkup(await VerifyPage({ params: Promise.resolve({ code: "A".repeat(26) }) }));

const cases: [Verification | null, string, string][] = [
  [
    { standing: "current", shortHash: "3f2a 91bc", publishedOn: "2026-11-18" },
    "This sheet is up to date",
    "18\u00a0Nov\u00a02026",
  ],
  [
    { standing: "superseded", shortHash: "3f2a 91bc", publishedOn: "2026-11-03", supersededOn: "2026-11-18" },
    "This sheet is old",
    "18\u00a0Nov\u00a02026",
  ],
  [
    { standing: "overdue", shortHash: "3f2a 91bc", publishedOn: "2026-11-03" },
    "This plan is due for a check",
    "You can go on. Call your clinic soon.",
  ],
  [
    { standing: "on-hold", shortHash: "3f2a 91bc", publishedOn: "2026-11-03" },
    "This plan is paused",
    "Do not follow it for now. Call your clinic.",
  ],
  [
    { standing: "withdrawn", shortHash: "3f2a 91bc", publishedOn: "2026-11-03" },
    "This plan has ended",
    "Do not use this sheet.",
  ],
  [null, "We do not know this code", "Check each letter"],
];

test.each(cases)("a code of standing %j says so", async (standing, title, text) => {
  found = standing;
  const markup = await page();
  expect(markup).toContain(title);
  expect(markup).toContain(text);
  // What the paper shows too, wherever there is one.
  expect(markup.includes("3f2a 91bc")).toBe(standing !== null);
  // Only a code nobody knows is asked for again.
  expect(markup.includes("<form")).toBe(standing === null);
});

test.each(cases)("a code of standing %j says so in Spanish to who reads it", async (standing) => {
  found = standing;
  const english = await page();
  language = "es-MX,es;q=0.9,en;q=0.8";
  const spanish = await page();
  expect(english).toMatch(/<main lang="en" dir="ltr"/);
  expect(spanish).toMatch(/<main lang="es" dir="ltr"/);
  const titleOf = (markup: string) => /<h1[^>]*>([^<]+)/.exec(markup)?.[1];
  expect(titleOf(spanish)).not.toBe(titleOf(english));
  if (standing !== null) expect(spanish).toContain("Mire el pie de su hoja.");
});

test("what the code says is the first and largest thing on the page, with a sign and a colour of its own", async () => {
  const looks = new Map<string, string | undefined>();
  for (const [standing, title] of cases) {
    found = standing;
    const markup = await page();
    expect(markup.replace(/<svg[\s\S]*?<\/svg>/, "")).toMatch(
      new RegExp(`^<main[^>]*><div[^>]*><h1 class="text-4xl [^>]*>${title}</h1><p>`),
    );
    expect(markup.match(/text-4xl/g)).toHaveLength(1);
    looks.set(standing?.standing ?? "unknown", /bg-[\w-]+/.exec(markup)?.[0]);
  }
  expect(Object.fromEntries(looks)).toEqual({
    current: "bg-ok-soft",
    overdue: "bg-caution-soft",
    superseded: "bg-stop-soft",
    "on-hold": "bg-stop-soft",
    withdrawn: "bg-stop-soft",
    unknown: "bg-surface-2",
  });
});

test("the page's title and the form for a code are in the reader's language", async () => {
  expect(await generateMetadata()).toEqual({ title: "Check your sheet" });
  language = "es";
  expect(await generateMetadata()).toEqual({ title: "Compruebe su hoja" });
  const form = renderToStaticMarkup(await VerifyFormPage());
  expect(form).toMatch(/<main lang="es"/);
  expect(form).toContain("Escriba el código que está al pie de su hoja.");
});
