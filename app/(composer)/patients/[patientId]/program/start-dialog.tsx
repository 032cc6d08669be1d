"use client";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { composerWords } from "@/lib/copy/clinic/composer";
import { useComposer } from "./composer-context";
import { OtherPrograms, TemplateCards } from "./start-choices";
import { useStartChoices } from "./start-context";

/** Starting over: from a template or from another program. */
export function StartDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { composition } = useComposer();
  const { problem } = useStartChoices();
  return (
    <Dialog title="Start from" isOpen={isOpen} onClose={onClose} className="max-w-3xl">
      {composition.program.moves.length > 0 ? (
        <p className="text-ink-2">{composerWords.start.replaces}</p>
      ) : null}
      <section aria-labelledby="start-templates" className="@container">
        <h3 id="start-templates" className="mb-2 font-semibold">
          A template
        </h3>
        <TemplateCards />
      </section>
      <section aria-labelledby="start-others">
        <h3 id="start-others" className="mb-2 font-semibold">
          Another program of the clinic
        </h3>
        <p className="mb-2 text-13 text-ink-2">Moves, sides and doses are copied. Notes are not.</p>
        {problem ? <Notice tone="stop" title={problem} /> : null}
        <OtherPrograms />
      </section>
    </Dialog>
  );
}
