"use client";
import { ChoiceField } from "@/app/_ui/choice-field";
import { variationChoice } from "@/lib/copy/clinic/variations";
import type { Move, MoveVariation } from "@/lib/moves/move";
import type { PrescribedMove } from "@/lib/program/program";
import { useComposerActions } from "./composer-context";

/** The usual way or another one, for each variation there is; nothing for a move that has one way alone. */
export function VariationFields({ entry, move }: { entry: PrescribedMove; move: Move }) {
  const { edit } = useComposerActions();
  return choicesOf(entry, move).map((variation) => {
    const { of, usual, chosen } = variationChoice[variation];
    return (
      <ChoiceField
        key={variation}
        label={of}
        options={[
          { id: "usual", label: usual },
          { id: "chosen", label: chosen },
        ]}
        value={entry.variation === variation ? "chosen" : "usual"}
        onChange={(id) =>
          edit({ type: "set-variation", key: entry.key, variation: id === "chosen" ? variation : null })
        }
      />
    );
  });
}

/** One that the move does not have is shown as well while it is prescribed, so that it can be undone. */
function choicesOf({ variation: prescribed }: PrescribedMove, move: Move): readonly MoveVariation[] {
  const has = (move.variations ?? []).map(({ variation }) => variation);
  return prescribed === undefined || has.includes(prescribed) ? has : [...has, prescribed];
}
