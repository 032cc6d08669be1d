import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { OptionalToggle } from "@/app/(composer)/patients/[patientId]/program/optional-toggle";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type PrescribedMove, prescribe } from "@/lib/program/program";

const edit = vi.fn();
vi.mock("@/app/(composer)/patients/[patientId]/program/composer-context", () => ({
  useComposerActions: () => ({ edit }),
}));

const [move] = builtInCatalogue.moves;
if (!move) throw new Error("The catalogue is empty.");
const ofEverySession = prescribe(move, "m1");
const optional: PrescribedMove = { ...ofEverySession, optional: true };
const markupOf = (entry: PrescribedMove) =>
  renderToStaticMarkup(<OptionalToggle entry={entry} moveName="Buttock roll" />);

test("whether a move is optional is a button that is pressed or not, its name saying of which move and what it means", () => {
  const name = 'aria-label="Optional: may be left out on a busy day, Buttock roll"';
  for (const [entry, pressed] of [
    [ofEverySession, "false"],
    [optional, "true"],
  ] as const) {
    const button = /<button[^>]*>/.exec(markupOf(entry))?.[0];
    expect(button).toContain(name);
    expect(button).toContain(`aria-pressed="${pressed}"`);
    expect(button).not.toContain('tabindex="-1"');
  }
});

test("once it is optional it says what that means, and a ticked box tells the two apart without colour", () => {
  const text = (entry: PrescribedMove) => markupOf(entry).replace(/<[^>]+>/g, "");
  expect(text(ofEverySession)).toBe("Optional");
  expect(text(optional)).toBe("Optional: may be left out on a busy day");
  expect(markupOf(ofEverySession)).not.toContain("square-check");
  expect(markupOf(optional)).toContain("square-check");
});

test("pressing it marks the move, and pressing it again takes the mark off", () => {
  const toggle = (entry: PrescribedMove) => OptionalToggle({ entry, moveName: "Buttock roll" });
  toggle(ofEverySession).props.onChange(true);
  expect(edit).toHaveBeenLastCalledWith({ type: "set-optional", key: "m1", isOptional: true });
  toggle(optional).props.onChange(false);
  expect(edit).toHaveBeenLastCalledWith({ type: "set-optional", key: "m1", isOptional: false });
});
