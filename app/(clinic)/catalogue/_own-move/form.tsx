"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useDeferredValue, useMemo, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button, ButtonLink } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/page";
import { ownMoveWords } from "@/lib/copy/clinic/own-moves";
import type { Move, OwnSlug } from "@/lib/moves/move";
import { type OwnMoveInput, ownMoveInputSchema } from "@/lib/moves/own-move";
import { saveOwnMoveAction } from "./actions";
import { OwnMoveConflict, type Theirs } from "./conflict";
import { draftOf, emptyDraft, inputFrom, moveSoFar, type OwnMoveDraft, problemsOf } from "./draft";
import { type Fault, faultsFrom, faultsOf } from "./faults";
import { OwnMoveFields } from "./fields";
import type { FormState } from "./form-state";
import { LeaveGuard } from "./leave";
import { OwnMovePreview } from "./preview";
import { OwnMoveProblems } from "./problems";
import { addReady } from "./ready";

/** The move that is changed, at the revision it is read; null for a new one. */
type EditedMove = {
  readonly slug: OwnSlug;
  readonly revision: number;
  readonly input: OwnMoveInput;
  /** The revision that is signed; null: none is. */
  readonly signed: Move | null;
};

const noFaults: readonly Fault[] = [];

/** A clinic's own move: its fields, and beside them what the patient will read and what the rules say of it. */
export function OwnMoveForm({ edited }: { edited: EditedMove | null }) {
  const router = useRouter();
  const [draft, setDraft] = useState(() => (edited ? draftOf(edited.input) : emptyDraft));
  const [saved, setSaved] = useState(draft);
  const [readRevision, setReadRevision] = useState(edited?.revision ?? null);
  const [isTried, setTried] = useState(false);
  const [listed, setListed] = useState(noFaults);
  const [conflict, setConflict] = useState<{ mine: OwnMoveInput; theirs: Theirs } | null>(null);
  const { run, isPending, problem } = useClinicianAction(saveOwnMoveAction);

  const faults = useMemo(() => (isTried ? faultsOf(draft) : noFaults), [isTried, draft]);
  const change = (part: Partial<OwnMoveDraft>) => setDraft((before) => ({ ...before, ...part }));
  const form: FormState = {
    draft,
    change,
    write: (name, text) => change({ texts: { ...draft.texts, [name]: text } }),
    writeLines: (name, lines) => change({ lines: { ...draft.lines, [name]: lines } }),
    errorAt: (fieldId) => faults.find((fault) => fault.fieldId === fieldId)?.message,
  };

  async function save(expectedRevision: number | null) {
    setTried(true);
    const parsed = ownMoveInputSchema.safeParse(inputFrom(draft));
    const found = faultsOf(draft);
    setListed(found);
    if (!parsed.success || found.length > 0) return;
    const answer = await run({ slug: edited?.slug ?? null, expectedRevision, move: inputFrom(draft) });
    if (answer.status !== "done") return;
    const written = answer.value;
    if (written.ok) {
      setSaved(draft);
      router.push(`/catalogue/${written.slug}`);
      return;
    }
    if (written.reason === "conflict") setConflict({ mine: parsed.data, theirs: written.theirs });
    else setListed(faultsFrom(draft, written.problems));
  }

  function keepMine({ revision }: Theirs) {
    setReadRevision(revision);
    setConflict(null);
    void save(revision);
  }

  function takeTheirs({ input, revision }: Theirs) {
    const theirs = draftOf(input);
    setDraft(theirs);
    setSaved(theirs);
    setReadRevision(revision);
    setConflict(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) void save(readRevision);
  }

  return (
    <form
      onSubmit={submit}
      noValidate
      className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start"
    >
      <div className="flex min-w-0 flex-col gap-6">
        <ErrorSummary errors={listed} />
        <OwnMoveFields form={form} />
        {problem ? <Notice tone="stop" title={problem} /> : null}
        {conflict && edited ? (
          <OwnMoveConflict
            slug={edited.slug}
            mine={conflict.mine}
            theirs={conflict.theirs}
            onKeepMine={() => keepMine(conflict.theirs)}
            onTakeTheirs={() => takeTheirs(conflict.theirs)}
          />
        ) : null}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="filled" isPending={isPending}>
            {edited ? ownMoveWords.saveRevision : ownMoveWords.save}
          </Button>
          <ButtonLink href={edited ? `/catalogue/${edited.slug}` : "/catalogue"}>Cancel</ButtonLink>
        </div>
      </div>
      <LivePreview draft={draft} signed={edited?.signed ?? null} onChange={setDraft} />
      <LeaveGuard isUnsaved={draft !== saved} />
    </form>
  );
}

/** Beside the fields on wide screens, below them on narrow ones. */
function LivePreview({
  draft,
  signed,
  onChange,
}: {
  draft: OwnMoveDraft;
  signed: Move | null;
  onChange: (draft: OwnMoveDraft) => void;
}) {
  // Typing comes first; the rules may read a moment later.
  const shown = useDeferredValue(draft);
  const move = useMemo(() => moveSoFar(shown), [shown]);
  const problems = useMemo(() => (move ? problemsOf(move, signed) : []), [move, signed]);
  return (
    <aside
      aria-label="Preview"
      className="flex min-w-0 flex-col gap-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-auto"
    >
      <Section id="put-right" title={ownMoveWords.problemsTitle}>
        {move ? (
          <OwnMoveProblems
            move={move}
            draft={shown}
            problems={problems}
            onAdd={(problem) => onChange(addReady(draft, problem))}
          />
        ) : (
          <p className="text-ink-2">{ownMoveWords.chooseFirst}</p>
        )}
      </Section>
      <Section id="preview" title={ownMoveWords.previewTitle}>
        {move ? <OwnMovePreview move={move} /> : <p className="text-ink-2">It is shown here as you write.</p>}
      </Section>
    </aside>
  );
}
