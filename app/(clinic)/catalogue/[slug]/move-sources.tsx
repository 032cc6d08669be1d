import { Section } from "@/app/_ui/page";
import { rangeText } from "@/lib/copy/clinic/dosage-limits";
import type { Move } from "@/lib/moves/move";
import { sourceTitles } from "@/lib/moves/sources";

/** What each source says of the move, where they differ and what was decided, and what is still open. */
export function MoveSources({ move }: { move: Move }) {
  return (
    <>
      <Section id="sources" title="Sources">
        <ul className="flex flex-col gap-3">
          {move.sources.map(({ document, place, range, says }) => (
            <li key={`${document} ${place}`}>
              <p className="font-semibold">
                {sourceTitles[document].title}, {place}
              </p>
              <p>
                {range ? `${rangeText(move.dosage.kind, range)}. ` : "No dose in numbers. "}
                {says}
              </p>
              <p className="text-13 text-ink-2">
                {document}. {sourceTitles[document].citation}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      {move.differences.length > 0 ? (
        <Section id="differences" title="Where they differ, and what was decided">
          <dl className="flex flex-col gap-3">
            {move.differences.map(({ about, text }) => (
              <div key={about}>
                <dt className="font-semibold">{about}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      {move.openQuestions.length > 0 ? (
        <Section id="open-questions" title="Open questions for whoever signs">
          <ul className="list-disc pl-6">
            {move.openQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
