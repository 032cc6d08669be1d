/** How a draft gets to the server, and what its answer means to the save loop. */
import type { ActionAnswer } from "@/app/_session/clinician-action";
import { composerWords } from "@/lib/copy/clinic/composer";
import { problemWords } from "@/lib/copy/clinic/problems";
import type { ProgramContent } from "@/lib/program/edit-program";
import { programDraftSchema } from "@/lib/program/program";
import { canonicalJson } from "@/lib/program/snapshot";
import type { SaveAnswer, SendDraft } from "./draft-saver";

type Actions = {
  start: (input: { patientId: string; draft: ProgramContent }) => Promise<ActionAnswer<SaveAnswer>>;
  save: (input: {
    programId: string;
    draft: ProgramContent;
    expectedVersion: number;
  }) => Promise<ActionAnswer<SaveAnswer>>;
};

/**
 * A sender for one patient's program. It knows its own saves again: when an answer was lost on the way, the next
 * save meets the draft it had itself stored, and that is no conflict.
 */
export function createDraftSender(patientId: string, { start, save }: Actions): SendDraft {
  let unanswered: ReadonlySet<string> = new Set();

  const sendOnce: SendDraft = async (draft, { programId, expectedVersion }) => {
    const answer =
      programId === null
        ? await start({ patientId, draft })
        : await save({ programId, draft, expectedVersion });
    return toSaveAnswer(answer);
  };

  return async (draft, base) => {
    const parsed = programDraftSchema.safeParse(draft);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return { outcome: "refused", problem: composerWords.notSaved(issue?.message ?? problemWords.invalid) };
    }
    const first = await sendOnce(draft, base);
    const isOwn = first.outcome === "conflict" && unanswered.has(canonicalJson(first.theirs.draft));
    const answer = isOwn
      ? await sendOnce(draft, { programId: first.theirs.programId, expectedVersion: first.theirs.version })
      : first;
    unanswered =
      answer.outcome === "failed" ? new Set([...unanswered, canonicalJson(parsed.data)]) : new Set();
    return answer;
  };
}

function toSaveAnswer(answer: ActionAnswer<SaveAnswer>): SaveAnswer {
  switch (answer.status) {
    case "done":
      return answer.value;
    case "unavailable":
      return { outcome: "failed" };
    case "signed-out":
      return { outcome: "signed-out" };
    case "invalid":
      return { outcome: "refused", problem: answer.formErrors[0] ?? problemWords.invalid };
    case "forbidden":
    case "not-found":
    case "conflict":
      return { outcome: "refused", problem: problemWords[answer.status] };
  }
}
