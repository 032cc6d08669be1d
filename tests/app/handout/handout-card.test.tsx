import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PageCount } from "@/app/_handout/page-count";
import type { HandoutLocale } from "@/app/(clinic)/patients/[patientId]/versions/[number]/handout-card";

import { type LinesNote, linesNoteText, linesNoteWords } from "@/lib/copy/clinic/clinic-lines";
import { composerWords } from "@/lib/copy/clinic/composer";
import type { LanguageSummary } from "@/lib/copy/clinic/languages";

const world = {
  count: null as PageCount | null,
  withLink: null as PageCount | null,
  asked: [] as (string | null)[],
};
beforeEach(() => {
  Object.assign(world, { count: null, withLink: null, asked: [] });
});
vi.mock("@/app/_handout/use-page-count", () => ({
  usePageCount: (address: string | null) => {
    world.asked.push(address);
    if (address === null) return null;
    return address.includes("/with-link?") ? world.withLink : world.count;
  },
}));
const [{ HandoutCard }, { PreviewDialog }, { PageCountLine }] = await Promise.all([
  import("@/app/(clinic)/patients/[patientId]/versions/[number]/handout-card"),
  import("@/app/(composer)/patients/[patientId]/program/preview-dialog"),
  import("@/app/_handout/handout-choices"),
]);
vi.mock("@/app/_ui/dialog", () => ({
  Dialog: ({ children }: { children: React.ReactNode }) => <div>{children}</div>,
}));

const spanish = "Spanish: translated, not yet reviewed by a clinician";
const unreviewed: LanguageSummary = {
  locale: "es",
  reviewed: 0,
  of: 13,
  state: "unreviewed",
  by: null,
  on: null,
};
const noSpanish: LinesNote = { locale: "es", lines: ["hours"], remedy: "write" };
const both: readonly HandoutLocale[] = [
  { id: "es", review: unreviewed, lines: null },
  { id: "en", review: null, lines: null },
];
const link = { id: "01936f1e-0000-7000-8000-000000000003", label: "Her phone" };

const card = (props: Partial<Parameters<typeof HandoutCard>[0]> = {}) =>
  renderToStaticMarkup(
    <HandoutCard
      address="/v/handout"
      fileName="program-3f2a91bc.pdf"
      defaultPaper="letter"
      ownLocale="en"
      locales={[{ id: "en", review: null, lines: null }]}
      links={[link]}
      isOnHold={false}
      {...props}
    />,
  );
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the handout card", () => {
  test("asks for the pages of just what it would print", () => {
    const markup = card();
    const [asked] = world.asked;
    expect(asked).toBe(`/v/handout/pages?layout=standard&paper=letter&locale=en&link=${link.id}`);
    const query = (asked ?? "").split("?")[1]?.replaceAll("&", "&amp;");
    expect(markup).toContain(`href="/v/handout?${query}&amp;view=1"`);
  });

  test("offers three layouts, and says of the one that is chosen what it is", () => {
    const text = textOf(card());
    for (const layout of ["Standard", "Compact", "Large print"]) expect(text).toContain(layout);
    expect(text).toContain("Text of 14 points");
  });

  test("says that it counts, then how many pages there are, and lets print meanwhile", () => {
    expect(textOf(card())).toContain("Counting the pages");
    world.count = { is: "counted", pages: 5 };
    const markup = card();
    expect(markup).toMatch(/<p role="status"[^>]*>5\u00a0pages<\/p>/);
    expect(markup).toContain("&amp;view=1");
    expect(markup).not.toContain('disabled=""');
  });

  test("prints nothing that does not fit, and says what to choose", () => {
    world.count = {
      is: "refused",
      problem: "This needs more than one sheet, both sides. Choose Standard.",
      byPrinter: true,
    };
    const markup = card();
    expect(markup).toContain("This needs more than one sheet, both sides. Choose Standard.");
    expect(markup).not.toContain("view=1");
    expect(markup.match(/<button[^>]*disabled=""[^>]*>/g)).toHaveLength(2);
  });

  test("lets print where nobody could count just now", () => {
    world.count = { is: "unknown", problem: "The printer is busy." };
    const markup = card();
    expect(markup).toContain("The printer is busy.");
    expect(markup).toContain("view=1");
  });

  test("offers the languages the version carries, the patient's own chosen, with how far its review is", () => {
    const markup = card({ ownLocale: "es", locales: both });
    expect(textOf(markup)).toMatch(/Language Spanish English/);
    expect(textOf(markup)).toContain(spanish);
    expect(world.asked[0]).toContain("locale=es");
    expect(textOf(card({ ownLocale: "en", locales: both }))).not.toContain(spanish);
  });

  test("says which of the clinic's lines the chosen language lacks, and leads to them", () => {
    const [own, other] = both;
    if (!own || !other) throw new Error("two languages");
    const locales = [{ ...own, lines: noSpanish }, other];
    const markup = card({ ownLocale: "es", locales });
    expect(textOf(markup)).toContain(linesNoteText(noSpanish));
    expect(markup).toContain('href="/settings#lines-es"');
    expect(markup).toContain("view=1");
    expect(textOf(card({ ownLocale: "en", locales }))).not.toContain(linesNoteText(noSpanish));
    const asked = card({
      ownLocale: "es",
      locales: [{ ...own, lines: { ...noSpanish, remedy: "ask-owner" } }],
    });
    expect(textOf(asked)).toContain(linesNoteWords.askOwner("es"));
    expect(asked).not.toContain("/settings");
  });

  test("asks for no language where there is one", () => {
    expect(textOf(card())).not.toContain("Language");
  });

  test("prints no link on what is on hold or not current", () => {
    card({ isOnHold: true });
    card({ links: null });
    for (const asked of world.asked) expect(asked).not.toContain("link=");
  });
});

describe("the preview's dialog", () => {
  const dialog = (
    address: string | null,
    review: LanguageSummary | null = null,
    lines: LinesNote | null = null,
  ) =>
    renderToStaticMarkup(
      <PreviewDialog
        address={address}
        start={{ paper: "letter", review, lines }}
        onClose={() => undefined}
      />,
    );

  test("starts on the clinic's paper, and opens and counts the same", () => {
    world.count = { is: "counted", pages: 4 };
    const markup = dialog("/p/preview", unreviewed, noSpanish);
    expect(world.asked[0]).toBe("/p/preview/pages?layout=standard&paper=letter");
    expect(markup).toContain('href="/p/preview?layout=standard&amp;paper=letter"');
    expect(textOf(markup)).toContain("4\u00a0pages".replace("\u00a0", " "));
    expect(textOf(markup)).toContain(spanish);
    expect(textOf(markup)).toContain(linesNoteText(noSpanish));
  });

  test("asks for a sheet with a link's code as well, and says what it has no room for", () => {
    world.count = { is: "counted", pages: 2 };
    world.withLink = { is: "refused", problem: "The front is full.", byPrinter: true };
    const markup = dialog("/p/preview");
    expect(world.asked[1]).toBe("/p/preview/pages/with-link?layout=standard&paper=letter");
    expect(textOf(markup)).toContain(composerWords.preview.notWithLink("The front is full."));
    expect(markup).toContain('href="/p/preview?');
    world.count = { is: "refused", problem: "Too much.", byPrinter: true };
    expect(textOf(dialog("/p/preview"))).not.toContain("The front is full.");
  });

  test("waits until the draft is stored", () => {
    const markup = dialog(null);
    expect(markup).not.toContain("href=");
    expect(textOf(markup)).toContain("Counting the pages");
  });

  test("opens nothing that does not fit", () => {
    world.count = { is: "refused", problem: "Too much.", byPrinter: true };
    expect(dialog("/p/preview")).not.toContain("href=");
  });
});

test("a compact handout is counted as a sheet", () => {
  const line = renderToStaticMarkup(<PageCountLine layout="compact" count={{ is: "counted", pages: 2 }} />);
  expect(line).toContain("1 sheet, both sides");
});
