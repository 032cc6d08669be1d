import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PageCount } from "@/app/_handout/page-count";
import { NotWithLink } from "@/app/(composer)/patients/[patientId]/program/not-with-link";

const textOf = (count: PageCount | null) =>
  renderToStaticMarkup(<NotWithLink count={count} />).replace(/<[^>]+>/g, "");
const problem = "The page is too full.";

test("a sheet that holds without a share link's code only is said to, once the printer has refused it with one", () => {
  expect(textOf({ is: "refused", problem, byPrinter: true })).toBe(
    "With a share link’s code it cannot be printed so. The page is too full.",
  );
});

test.each<[string, PageCount | null]>([
  ["nobody has answered", null],
  ["it holds", { is: "counted", pages: 2 }],
  ["the draft has changed or gone meanwhile", { is: "refused", problem, byPrinter: false }],
  ["nobody can say", { is: "unknown", problem }],
])("nothing is said where %s, in a place that is there to be filled", (_what, count) => {
  expect(textOf(count)).toBe("");
  expect(renderToStaticMarkup(<NotWithLink count={count} />)).toContain('role="status"');
});
