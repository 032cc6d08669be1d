import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { Checkbox } from "@/app/_ui/checkbox";
import { OptionalToggle } from "@/app/(composer)/patients/[patientId]/program/optional-toggle";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type PrescribedMove, prescribe } from "@/lib/program/program";

const edit = vi.fn();
vi.mock("@/app/(composer)/patients/[patientId]/program/composer-context", () => ({
  useComposerActions: () => ({ edit }),
}));
// As it is, and watched: what it was rendered with is what a press calls.
vi.mock("@/app/_ui/checkbox", { spy: true });

const [move] = builtInCatalogue.moves;
if (!move) throw new Error("The catalogue is empty.");
const ofEverySession = prescribe(move, "m1");
const optional: PrescribedMove = { ...ofEverySession, optional: true };
const markupOf = (entry: PrescribedMove) =>
  renderToStaticMarkup(<OptionalToggle entry={entry} moveName="Buttock roll" />);

test("whether a move is optional is a box that is ticked or not, its name saying of which move and what it means", () => {
  for (const [entry, isTicked] of [
    [ofEverySession, false],
    [optional, true],
  ] as const) {
    const boxes = markupOf(entry).match(/<input[^>]*>/g) ?? [];
    expect(boxes).toHaveLength(1);
    expect(boxes[0]).toContain('type="checkbox"');
    expect(boxes[0]).toContain('aria-label="Optional: may be left out on a busy day, Buttock roll"');
    expect(/ checked=""/.test(boxes[0] ?? "")).toBe(isTicked);
    expect(boxes[0]).not.toContain('tabindex="-1"');
  }
});

test("once it is optional it says what that means", () => {
  const text = (entry: PrescribedMove) => markupOf(entry).replace(/<[^>]+>/g, "");
  expect(text(ofEverySession)).toBe("Optional");
  expect(text(optional)).toBe("Optional: may be left out on a busy day");
});

test("ticking it marks the move, and taking the tick out takes the mark off", () => {
  const press = (entry: PrescribedMove) => {
    markupOf(entry);
    const [props] = vi.mocked(Checkbox).mock.lastCall ?? [];
    props?.onChange?.(!props.isSelected);
  };
  press(ofEverySession);
  expect(edit).toHaveBeenLastCalledWith({ type: "set-optional", key: "m1", isOptional: true });
  press(optional);
  expect(edit).toHaveBeenLastCalledWith({ type: "set-optional", key: "m1", isOptional: false });
});
