import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { Move } from "@/lib/moves/move";
import { ownMove } from "../../lib/moves/own-move-samples";
import { assistant, owner } from "./fixtures";

const readable = (markup: string) =>
  markup
    .replace(/<svg.*?<\/svg>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/[ \n]+/g, " ");

const world: { actor: ClinicianActor; move: Move | null } = { actor: owner, move: null };

vi.mock("next/navigation", () => ({
  useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }),
  notFound: () => {
    throw new Error("not found");
  },
}));
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
vi.mock("@/app/_session/clinician-action", () => ({ clinicianAction: () => vi.fn() }));
vi.mock("@/app/_session/require-clinician", () => ({ requireClinician: async () => world.actor }));
vi.mock("@/db/commands/write-own-move", () => ({ writeOwnMove: vi.fn() }));
vi.mock("@/db/queries/vetting", () => ({
  getVettedMove: async () => {
    if (!world.move) throw new AppError("not-found");
    return { move: world.move };
  },
}));

const [newMove, editMove] = await Promise.all([
  import("@/app/(clinic)/catalogue/new/page"),
  import("@/app/(clinic)/catalogue/[slug]/edit/page"),
]);

const draw = async (page: Promise<ReactNode>) => renderToStaticMarkup(await page);
const drawNew = () => draw(newMove.default());
const drawEdit = (slug: string) => draw(editMove.default({ params: Promise.resolve({ slug }) }));

beforeEach(() => {
  world.actor = owner;
  world.move = { ...ownMove("thoracic"), revision: 3 };
});
afterEach(() => vi.clearAllMocks());

describe.each([
  ["a new move", drawNew],
  ["editing a move", () => drawEdit("own-sample")],
])("%s", (_name, page) => {
  test("has one main part and one title, and every named part and described field finds its words", async () => {
    const markup = await page();
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup.match(/<main/g)).toHaveLength(1);
    const known = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(known).size, "an id stands twice").toBe(known.length);
    const asked = [...markup.matchAll(/ aria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap(
      ([, names]) => names?.split(" ") ?? [],
    );
    // The controls' own descriptions are tied up in the browser.
    const ours = asked.filter((id) => !id.startsWith("react-aria"));
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter((id) => !known.includes(id))).toEqual([]);
  });

  test("has its five parts in order", async () => {
    const titles = [...(await page()).matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      "What it is",
      "What the patient reads",
      "Limits",
      "For the clinician",
      "Where it comes from",
      "To put right",
      "Preview",
    ]);
  });

  test("offers the six zones and says that the low back is never one", async () => {
    const text = readable(await page());
    for (const zone of ["Buttock", "Front of hip", "Back of thigh", "Upper back", "Side", "Calves"])
      expect(text).toContain(zone);
    expect(text).toContain("The low back is never allowed");
    expect(await page()).not.toMatch(/value="(?:lumbar|low-back|cervical|abdomen)"/);
  });

  test("asks for no speed and no breath, and says what they are", async () => {
    const markup = await page();
    expect(readable(markup)).toContain("2.5 cm a second at most, with breaths of 4 s in and 6 s out");
    expect(markup).not.toMatch(/id="move-(?:speed|breath)/);
  });

  test("is refused to an assistant", async () => {
    world.actor = assistant;
    await expect(page()).rejects.toThrow("not found");
  });
});

describe("a new move", () => {
  test("begins with one empty line each for set-up, steps and stop signs, which cannot be removed", async () => {
    const markup = await drawNew();
    for (const list of ["Set-up", "Steps", "Stop signs"]) {
      expect(markup).toContain(`aria-label="${list}, line 1"`);
      expect(markup).not.toContain(`aria-label="${list}, line 2"`);
      expect(markup).toMatch(
        new RegExp(
          `disabled=""[^>]*aria-label="Remove: ${list}, line 1"|aria-label="Remove: ${list}, line 1"[^>]*disabled=""`,
        ),
      );
    }
    expect(markup).not.toContain('aria-label="Cues, line 1"');
  });

  test("asks first where it presses, how it starts and on how many sides", async () => {
    expect(readable(await drawNew())).toContain("Choose the contact zone, the start position and the sides");
  });
});

describe("editing a move", () => {
  test("shows its words, each line in a field of its own", async () => {
    const markup = await drawEdit("own-sample");
    for (const line of world.move?.steps ?? []) expect(markup).toContain(`>${line}</textarea>`);
    expect(markup).toContain('value="Stop before your low back, and before your neck."');
    expect(readable(markup)).toContain("Edit Short thoracic roll");
  });

  test("shows beside it what the patient reads, as the handout words it", async () => {
    const text = readable(await drawEdit("own-sample"));
    expect(text).toContain("Short upper-back roll 5\u00a0slow rolls");
    expect(text).toContain("Feel it: in your upper back, beside your spine.");
    expect(text).toContain("Stop before your low back, and before your neck.");
    expect(text).toMatch(/Reading grade \d\.\d; 6\.0 is the most\./);
    expect(text).toContain("Nothing to put right.");
  });

  test("says what keeps it from being saved, with the words marked and a way to the field", async () => {
    world.move = ownMove("thoracic", {
      steps: ["Roll down to your low back.", "Rest."],
      stopPoint: "Stop before your neck.",
    });
    const markup = await drawEdit("own-sample");
    expect(markup).toMatch(/<mark[^>]*>Roll down to your low back<\/mark>/);
    expect(markup).toMatch(/href="#move-steps-0"[^>]*>Steps, line 1<\/a>/);
    expect(readable(markup)).toContain(
      "Where to stop : Say to stop before the low back: “Stop before your low back.”",
    );
    expect(markup).toContain('aria-label="Add it: Stop before your low back."');
    expect(readable(markup)).toContain("3 to put right");
  });

  test("asks what to change for the second side only where there is one", async () => {
    expect(await drawEdit("own-sample")).not.toContain('id="move-switchSide"');
    world.move = ownMove("gluteal");
    expect(await drawEdit("own-sample")).toContain('id="move-switchSide"');
  });

  test.each(["thoracic-roll", "own-", "Own-sample", "low-back-roll"])(
    "“%s” is no move of the clinic’s own",
    async (slug) => {
      await expect(drawEdit(slug)).rejects.toThrow("not found");
    },
  );

  test("a move the clinic does not have is not found", async () => {
    world.move = null;
    await expect(drawEdit("own-other")).rejects.toThrow("not found");
  });
});
