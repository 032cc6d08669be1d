import { Badge, type BadgeTone } from "@/app/_ui/badge";
import { evidenceNotes } from "@/lib/copy/clinic/evidence";
import { levelName, wayOut } from "@/lib/copy/clinic/names";
import { lowerFirst } from "@/lib/copy/lower-first";
import { evidenceIds, sourceTitles } from "@/lib/moves/sources";
import type { SourceId } from "@/lib/safety/condition";
import type { Certainty, FindingLevel } from "@/lib/safety/finding";

const tones: Record<FindingLevel, BadgeTone> = {
  prohibited: "stop",
  emergency: "stop",
  urgent: "stop",
  "program-excluded": "stop",
  "move-excluded": "caution",
  acknowledgement: "caution",
  warning: "plain",
};

/** A level with the only way out it has. */
export function LevelLine({ level }: { level: FindingLevel }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge tone={tones[level]}>{levelName[level]}</Badge>
      <span>Way out: {lowerFirst(wayOut[level])}</span>
    </p>
  );
}

const howSure: Record<Certainty, string> = {
  "source-document": "In the source documents",
  published: "Published",
  judgement: "A judgement, awaiting sign-off by a licensed clinician",
  "by-hand": "Entered by a clinician of this clinic",
};

/** How sure a rule is and what it rests on, each source with what it found. */
export function Grounds({ sources, certainty }: { sources: readonly SourceId[]; certainty: Certainty }) {
  return (
    <>
      {howSure[certainty]}.
      {sources.length > 0 ? (
        <ul className="mt-1 flex flex-col gap-1 text-13 text-ink-2">
          {sources.map((source) => (
            <li key={source}>
              {source}: {sourceTitles[source].title}. {foundBy(source)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function foundBy(source: SourceId): string | null {
  const evidence = evidenceIds.find((id) => id === source);
  return evidence ? evidenceNotes[evidence].found : null;
}

/** Sentences a patient meets, or that there are none. */
export function Sentences({ sentences, none }: { sentences: readonly string[]; none: string }) {
  if (sentences.length === 0) return <span className="text-ink-2">{none}</span>;
  return (
    <ul className="flex flex-col gap-1">
      {sentences.map((sentence) => (
        <li key={sentence}>“{sentence}”</li>
      ))}
    </ul>
  );
}
