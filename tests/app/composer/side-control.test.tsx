import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { SideControl } from "@/app/(composer)/patients/[patientId]/program/side-control";
import { type Laterality, sidesOf } from "@/lib/moves/move";

/** Each choice as it is seen, and as it is called. */
function choices(laterality: Laterality): readonly string[] {
  const markup = renderToStaticMarkup(
    <SideControl moveName="Roll" laterality={laterality} side={sidesOf[laterality][0]} onChange={vi.fn()} />,
  );
  const names = [...markup.matchAll(/<input[^>]*aria-label="([^"]+)"/g)].map(([, name = ""]) => name);
  const seen = [...markup.matchAll(/<label[^>]*>(.*?)<\/label>/g)].map(([, inner = ""]) =>
    inner.replace(/<[^>]+>/g, ""),
  );
  return seen.map((text, index) => `${text}: ${names[index]}`);
}

test("each is one side after the other and together is both at a time, for every move alike", () => {
  expect(choices("unilateral")).toEqual([
    "Each: Each side, one after the other",
    "Left: Left only",
    "Right: Right only",
  ]);
  expect(choices("either")).toEqual([
    "Together: Both sides together",
    "Each: Each side, one after the other",
    "L: Left only",
    "R: Right only",
  ]);
});

test("a move of both sides leaves nothing to choose", () => {
  expect(choices("bilateral")).toEqual([]);
});
