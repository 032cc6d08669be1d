import { describe, expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { handoutLayouts } from "@/lib/handout/handout-request";
import { renderHandout } from "@/lib/handout/render-handout";
import { type Heard, hearPdf } from "../../support/pdf-structure";
import { plainSpaces } from "../../support/pdf-text";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

async function hear(layout: (typeof handoutLayouts)[number]): Promise<Heard> {
  const snapshot = sampleSnapshot(templateMoves("four-move"));
  const result = await renderHandout(sampleRequest(snapshot, "a4", { layout }));
  if (!result.ok) throw new Error(`not printed: ${JSON.stringify(result)}`);
  return hearPdf(result.pdf);
}

describe.each(handoutLayouts)("the %s handout, heard", (layout) => {
  test("is marked, and begins its headings with the title; no rank is skipped", async () => {
    const { parts, isMarked } = await hear(layout);
    expect(isMarked).toBe(true);
    const ranks = parts.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(ranks[0]).toBe(1);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    ranks.forEach((rank, index) => {
      expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test("tells the moves in order, each with its pictures and its stop line before the next", async () => {
    const { parts } = await hear(layout);
    const { moves } = sampleSnapshot(templateMoves("four-move"));
    const heads = moves.map(({ move }, index) =>
      parts.findIndex(
        ({ role, text }) => role === "H2" && text === plainSpaces(`${index + 1} ${move.plainName}`),
      ),
    );
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
    moves.forEach(({ move }, index) => {
      expect(heads[index]).toBeGreaterThan(0);
      const own = parts.slice(heads[index], heads[index + 1]);
      expect(own.filter(({ role }) => role === "Figure").length).toBeGreaterThanOrEqual(2);
      const words = plainSpaces(own.map(({ text }) => text).join(" "));
      let from = 0;
      for (const step of [...move.setUp, ...move.steps]) {
        const at = words.indexOf(plainSpaces(step), from);
        expect(at, step).toBeGreaterThanOrEqual(from);
        from = at;
      }
      expect(words).toContain(plainSpaces(move.stopPoint));
    });
  });

  test("says what each picture shows", async () => {
    const { parts } = await hear(layout);
    const { figures } = patientCopy("en");
    const alts = parts.flatMap(({ role, alt }) => (role === "Figure" ? [alt] : []));
    expect(alts.every((alt) => alt !== null && alt.length > 10)).toBe(true);
    expect(alts).toContain(figures.mistakes["low-back"]);
    for (const { move } of sampleSnapshot(templateMoves("four-move")).moves) {
      const told = Object.entries(figures.descriptions).flatMap(([name, { right }]) =>
        name.startsWith(`${move.slug}/`) ? [right] : [],
      );
      expect(alts.some((alt) => told.includes(alt ?? ""))).toBe(true);
    }
  });

  test("tells where each picture stands: apart from the others, on the page", async () => {
    const { parts } = await hear(layout);
    const boxes = parts.flatMap(({ role, box, page }) => (role === "Figure" ? [{ box, page }] : []));
    expect(boxes.length).toBeGreaterThan(8);
    for (const { box } of boxes) {
      const [left = 0, bottom = 0, right = 0, top = 0] = box ?? [];
      expect(left).toBeGreaterThan(20);
      expect(right).toBeGreaterThan(left + 10);
      expect(bottom).toBeGreaterThan(20);
      expect(top).toBeGreaterThan(bottom + 10);
      expect([right < 580, top < 830]).toEqual([true, true]);
    }
    const apart = new Set(boxes.map(({ box, page }) => [page, ...(box ?? []).map(Math.round)].join()));
    expect(apart.size).toBe(boxes.length);
  });

  test("lists the stop signs, each an item", async () => {
    const { parts } = await hear(layout);
    for (const { signs } of Object.values(patientCopy("en").safety.tiers)) {
      for (const sign of signs) {
        const item = parts.find(({ text }) => text === plainSpaces(sign));
        expect(item?.role, sign).toBe("LBody");
        expect(item?.inside.slice(-2)).toEqual(["L", "LI"]);
      }
    }
  });

  test("leaves out nothing but the foot of each page", async () => {
    const { unheard } = await hear(layout);
    unheard.forEach((text, index) => {
      expect(text).toContain(`Page ${index + 1} of ${unheard.length}`);
      expect(text.length).toBeLessThan(250);
    });
  });
});
