import type { ReactNode } from "react";
import { Facts } from "@/app/_ui/page";
import { TextLink } from "@/app/_ui/text-link";
import { certaintyName, enforcerName } from "@/lib/copy/clinic/names";
import { sentencesOfRule } from "@/lib/copy/patient/rule-sentences";
import type { Condition } from "@/lib/safety/condition";
import { findCondition } from "@/lib/safety/conditions";
import type { Rule } from "@/lib/safety/rule";
import { reachText, whenText } from "./reach-text";
import type { RuleEntry } from "./rule-groups";
import { Grounds, LevelLine, Sentences } from "./rule-parts";

/** One rule or condition: what it states, what it does and the way out, who keeps it, what is said, what it rests on. */
export function RuleArticle({ entry }: { entry: RuleEntry }) {
  return entry.is === "rule" ? (
    <OfRule rule={entry.rule} />
  ) : (
    <OfCondition condition={entry.condition} rules={entry.rules} />
  );
}

function Article({
  id,
  label,
  title,
  children,
}: {
  id: string;
  label: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <article
      id={id}
      aria-labelledby={`${id}.title`}
      className="flex scroll-mt-4 flex-col gap-3 rounded-card border border-line bg-surface p-4 target:border-teal"
    >
      <h3 id={`${id}.title`} className="text-16 font-semibold">
        <span className="block text-13 font-normal text-ink-2">{label}</span>
        {title}
      </h3>
      {children}
    </article>
  );
}

function OfRule({ rule }: { rule: Rule }) {
  const { id, states, levels, enforcedBy, reads, sources, certainty } = rule;
  const { paper, player } = sentencesOfRule(id, "en");
  return (
    <Article id={id} label={id} title={states}>
      {levels.map((level) => (
        <LevelLine key={level} level={level} />
      ))}
      <Facts
        items={[
          ["Kept by", enforcedBy.map((enforcer) => enforcerName[enforcer]).join("; ")],
          ["Reads", upperFirst(reads.join(", "))],
          ...clinicianReads(rule),
          ["Paper says", <Sentences key="paper" sentences={paper} none="Nothing of its own." />],
          ["Player says", <Sentences key="player" sentences={player} none="Nothing of its own." />],
          ["How sure", <Grounds key="grounds" sources={sources} certainty={certainty} />],
        ]}
      />
    </Article>
  );
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What the clinician meets, where that is not the rule itself, named in the check. */
function clinicianReads({ levels, enforcedBy, conditions, check }: Rule): readonly [string, ReactNode][] {
  const row = (value: ReactNode): readonly [string, ReactNode][] => [["The clinician reads", value]];
  if (conditions) return row(<ThroughConditions key="conditions" ids={conditions} hasOwn={check !== null} />);
  const isChecked = levels.length > 0 || enforcedBy.includes("check-move");
  return isChecked ? [] : row("Nothing: no program and no record can break it.");
}

/** A red flag reaches the check of a program through conditions of the record. */
function ThroughConditions({ ids, hasOwn }: { ids: NonNullable<Rule["conditions"]>; hasOwn: boolean }) {
  return (
    <>
      The finding of{" "}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 ? " and " : ""}
          <TextLink href={`#condition.${id}`}>{findCondition(id).shortName}</TextLink>
        </span>
      ))}
      , once recorded{hasOwn ? "; and one of its own" : ""}.
    </>
  );
}

function OfCondition({ condition, rules }: { condition: Condition; rules: readonly Rule[] }) {
  const said = rules.map(({ id }) => sentencesOfRule(id, "en"));
  const care = rules.find(({ id }) => id.endsWith(".care"));
  return (
    <Article id={`condition.${condition.id}`} label="Condition" title={condition.name}>
      {care ? <span id={care.id} className="scroll-mt-4" /> : null}
      <p>{condition.action}</p>
      <ul className="flex flex-col gap-3">
        {condition.effects.map((effect, index) => (
          <li key={index} className="flex flex-col gap-1">
            <LevelLine level={effect.level} />
            <p>
              {reachText(effect)} {whenText(condition, effect) ? `When: ${whenText(condition, effect)}.` : ""}
            </p>
            <p>
              {effect.reason} {effect.remedy}
            </p>
            <p className="text-13 text-ink-2">
              {[certaintyName[effect.certainty], ...effect.sources].join(", ")}
            </p>
          </li>
        ))}
      </ul>
      <Facts
        items={[
          ["Recorded when", condition.guidance],
          ["Kept by", enforcerName["check-program"]],
          [
            "Paper says",
            <Sentences
              key="paper"
              sentences={said.flatMap(({ paper }) => paper)}
              none={`Why a move is left out: ${condition.plain}.`}
            />,
          ],
          [
            "Player says",
            <Sentences
              key="player"
              sentences={said.flatMap(({ player }) => player)}
              none="Nothing of its own."
            />,
          ],
          ["How sure", <Grounds key="grounds" sources={condition.sources} certainty={condition.certainty} />],
        ]}
      />
    </Article>
  );
}
