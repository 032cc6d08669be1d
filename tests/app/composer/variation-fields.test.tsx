import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { VariationFields } from "@/app/(composer)/patients/[patientId]/program/variation-fields";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type MoveSlug, type MoveVariation } from "@/lib/moves/move";
import { prescribe } from "@/lib/program/program";

const edit = vi.fn();
vi.mock("@/app/(composer)/patients/[patientId]/program/composer-context", () => ({
  useComposerActions: () => ({ edit }),
}));

function propsOf(slug: MoveSlug, variation?: MoveVariation) {
  const move = findMove(builtInCatalogue, slug);
  if (!move) throw new Error(slug);
  return { move, entry: { ...prescribe(move, "m1"), ...(variation && { variation }) } };
}

/** Each choice as it is read, the chosen one marked. */
function choices(...input: Parameters<typeof propsOf>): readonly string[] {
  const markup = renderToStaticMarkup(<VariationFields {...propsOf(...input)} />);
  const legend = [...markup.matchAll(/<span[^>]*>(Arms)<\/span>/g)].map(([, text = ""]) => text);
  const radios = [...markup.matchAll(/<label[^>]*>(.*?)<\/label>/g)].map(
    ([whole, inner = ""]) =>
      `${inner.replace(/<[^>]+>/g, "")}${/data-selected="true"/.test(whole) ? " (chosen)" : ""}`,
  );
  return [...legend, ...radios];
}

test("the upper-back roll asks for the arms, the hands holding the head unless told", () => {
  expect(choices("thoracic-roll")).toEqual(["Arms", "Hands hold the head (chosen)", "Crossed on the chest"]);
  expect(choices("thoracic-roll", "arms-crossed")).toEqual([
    "Arms",
    "Hands hold the head",
    "Crossed on the chest (chosen)",
  ]);
});

test("a move that is done one way asks nothing", () => {
  expect(choices("hamstring-roll")).toEqual([]);
});

test("a variation the move does not have can still be taken back", () => {
  expect(choices("hamstring-roll", "arms-crossed")).toHaveLength(3);
});

test("choosing one prescribes it, and the usual way takes it out", () => {
  const [field] = VariationFields(propsOf("thoracic-roll"));
  field?.props.onChange("chosen");
  expect(edit).toHaveBeenLastCalledWith({ type: "set-variation", key: "m1", variation: "arms-crossed" });
  field?.props.onChange("usual");
  expect(edit).toHaveBeenLastCalledWith({ type: "set-variation", key: "m1", variation: null });
});
