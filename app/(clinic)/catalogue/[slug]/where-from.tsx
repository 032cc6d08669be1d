import { Section } from "@/app/_ui/page";
import { TextLink } from "@/app/_ui/text-link";
import type { VettedMove } from "@/db/queries/vetting";
import { bottomLine, evidenceNotes, generalEvidence, sizeNote } from "@/lib/copy/clinic/evidence";
import { certaintyName, levelName } from "@/lib/copy/clinic/names";
import { movePartName } from "@/lib/copy/clinic/own-moves";
import type { Move } from "@/lib/moves/move";
import { type EvidenceId, sourceTitles } from "@/lib/moves/sources";
import { Disclosure } from "../disclosure";
import { SourceRanges } from "../source-ranges";
import { conditionsOn, evidenceOn } from "./evidence-for";

/** Sources and their ranges, what was decided between them, published evidence with its size, open questions. */
export function WhereFrom({ vetted: { move, origin } }: { vetted: VettedMove }) {
  return (
    <>
      <h2 className="mt-2 text-20 font-semibold">Where it comes from</h2>
      <Section id="sources" title={movePartName.sources}>
        {origin.is === "own" ? (
          <p className="mb-3 text-ink-2">
            Written in this clinic by {origin.writtenBy}. It rests on what the clinic names here.
          </p>
        ) : null}
        <SourceRanges move={move} />
        <p aria-hidden="true" className="mt-2 text-13 text-ink-2">
          Band: the limits kept here. Line: the usual dose.
        </p>
      </Section>
      <Decided differences={move.differences} />
      <Section id="evidence" title="Published evidence">
        <div className="flex flex-col gap-4">
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {bottomLine.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Evidence title="On rolling in general" ids={generalEvidence} />
          <Evidence title="On this move and its rules" ids={evidenceOn(move)} />
          <p className="text-13 text-ink-2">{sizeNote}</p>
        </div>
      </Section>
      <Conditions move={move} />
      <OpenQuestions questions={move.openQuestions} />
    </>
  );
}

function Decided({ differences }: { differences: Move["differences"] }) {
  if (differences.length === 0) return null;
  return (
    <Section id="differences" title="Where they differ, and what was decided">
      <dl className="flex flex-col gap-3">
        {differences.map(({ about, text }) => (
          <div key={about}>
            <dt className="font-semibold">{about}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Folded: each entry with its size first, then who was studied and where to find it. */
function Evidence({ title, ids }: { title: string; ids: readonly EvidenceId[] }) {
  if (ids.length === 0) return null;
  return (
    <Disclosure title={title} aside={ids.length === 1 ? "1 source" : `${ids.length} sources`}>
      <dl className="flex flex-col gap-3">
        {ids.map((id) => (
          <div key={id}>
            <dt className="font-semibold">{sourceTitles[id].title}</dt>
            <dd>
              {evidenceNotes[id].found}
              <span className="block text-13 text-ink-2">
                {evidenceNotes[id].who}. {id}: {sourceTitles[id].citation}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function Conditions({ move }: { move: Move }) {
  const bearing = conditionsOn(move);
  return (
    <Section
      id="conditions"
      title="Conditions that bear on it"
      aside={<TextLink href="/catalogue/rules">All rules and conditions</TextLink>}
    >
      <dl className="flex flex-col gap-3">
        {bearing.map(({ condition, effect }) => (
          <div key={condition.id}>
            <dt className="font-semibold">{condition.shortName}</dt>
            <dd>
              <TextLink href={`/catalogue/rules#condition.${condition.id}`}>
                {levelName[effect.level]}
              </TextLink>
              . {effect.reason}{" "}
              <span className="text-13 text-ink-2">
                {[certaintyName[effect.certainty], ...effect.sources].join(", ")}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function OpenQuestions({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <Section id="open-questions" title="Open questions for whoever signs">
      <ul className="list-disc pl-6">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Section>
  );
}
