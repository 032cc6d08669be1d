/** What is wrong in the form of a clinic's own move, each fault with its field. */
import { movePartAt } from "@/lib/copy/clinic/own-moves";
import { ownMoveInputSchema } from "@/lib/moves/own-move";
import type { MoveProblem } from "@/lib/safety/check-move";
import { fieldIdAt, inputFrom, moveSoFar, type OwnMoveDraft, problemsOf } from "./draft";

/** A line of the summary and the words under a field. */
export type Fault = { readonly fieldId: string; readonly label: string; readonly message: string };

/** Everything that keeps the draft from being saved, one for each field: what is missing, and what no move may say. */
export function faultsOf(draft: OwnMoveDraft): readonly Fault[] {
  const parsed = ownMoveInputSchema.safeParse(inputFrom(draft));
  const missing = (parsed.error?.issues ?? []).map(({ path, message }) =>
    faultAt(draft, path.join("."), message),
  );
  const move = moveSoFar(draft);
  return onePerField([...missing, ...(move ? faultsFrom(draft, problemsOf(move, null)) : [])]);
}

/** The problems of a move as faults of the form it was written in. */
export function faultsFrom(draft: OwnMoveDraft, problems: readonly MoveProblem[]): readonly Fault[] {
  return onePerField(
    problems.map(({ field, text, words }) =>
      faultAt(draft, field, words === null ? text : `“${words}”: ${text}`),
    ),
  );
}

function faultAt(draft: OwnMoveDraft, path: string, message: string): Fault {
  return { fieldId: fieldIdAt(draft, path), label: movePartAt(path), message };
}

function onePerField(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(
    ({ fieldId }, index) => faults.findIndex((other) => other.fieldId === fieldId) === index,
  );
}
