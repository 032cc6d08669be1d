"use client";
import { composerWords } from "@/lib/copy/clinic/composer";
import { blocksPublishing } from "@/lib/safety/finding";
import { AnsweredFinding } from "./answered-finding";
import { useComposer } from "./composer-context";
import { FindingCard } from "./finding-card";
import { inShownOrder, rungOf } from "./finding-look";
import { UntranslatedCard } from "./untranslated-card";

/** What the rules say of the program as it stands, kept up with every change. */
export function FindingsSection() {
  const { composition, findings, toTranslate } = useComposer();
  const toSettle = findings.filter(blocksPublishing).length + toTranslate.length;
  const warnings = findings.filter(({ level }) => level === "warning").length;
  const words = composerWords.findings;
  const shown = inShownOrder(findings);
  const stopping = shown.filter(({ level, answer }) => answer === null && rungOf(level) === "blocks");
  return (
    <section
      aria-labelledby="findings"
      className="px-4 py-3 md:max-lg:col-start-1 md:max-lg:row-span-3 md:max-lg:row-start-1 md:max-lg:border-r md:max-lg:border-b-0"
    >
      <div className="flex items-baseline justify-between gap-2">
        <h2 id="findings" className="font-semibold">
          Findings
        </h2>
        <span role="status" className="text-13 text-ink-2">
          {words.count(toSettle, warnings)}
        </span>
      </div>
      {findings.length + toTranslate.length === 0 ? (
        <p className="mt-2 text-ink-2">{composition.program.moves.length === 0 ? words.empty : words.none}</p>
      ) : (
        <div className="mt-2 grid gap-2">
          {stopping.map((finding) => (
            <FindingCard key={finding.id} finding={finding} />
          ))}
          {toTranslate.map((move) => (
            <UntranslatedCard key={move.slug} move={move} />
          ))}
          {shown
            .slice(stopping.length)
            .map((finding) =>
              finding.answer === null ? (
                <FindingCard key={finding.id} finding={finding} />
              ) : (
                <AnsweredFinding key={finding.id} finding={finding} answer={finding.answer} />
              ),
            )}
        </div>
      )}
    </section>
  );
}
