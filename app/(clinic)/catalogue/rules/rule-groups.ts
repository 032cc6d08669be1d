/** Rules and conditions as the page shows them: in groups, each entry under the id its findings bear. */
import { ruleKindName } from "@/lib/copy/clinic/names";
import type { Condition } from "@/lib/safety/condition";
import { conditions } from "@/lib/safety/conditions";
import type { FindingLevel } from "@/lib/safety/finding";
import type { Rule } from "@/lib/safety/rule";
import { rules } from "@/lib/safety/rules";

/** A condition has one rule, or two: what stops the program, and the care it asks for afterwards. */
export type RuleEntry =
  | { readonly is: "rule"; readonly id: string; readonly label: string; readonly rule: Rule }
  | {
      readonly is: "condition";
      readonly id: string;
      readonly label: string;
      readonly condition: Condition;
      readonly rules: readonly Rule[];
    };

export type RuleGroup = {
  readonly kind: Rule["kind"];
  readonly title: string;
  readonly entries: readonly RuleEntry[];
};

const order = [
  "hard-prohibition",
  "red-flag",
  "in-session",
  "dosage",
  "equipment",
  "prescription",
  "exclusion",
  "condition",
] as const satisfies readonly Rule["kind"][];

/** Every rule and condition, or those that can give a finding of one level; groups left empty are gone. */
export function ruleGroups(level: FindingLevel | null): readonly RuleGroup[] {
  return order
    .map((kind) => ({
      kind,
      title: ruleKindName[kind],
      entries: (kind === "condition" ? conditionEntries() : ruleEntries(kind)).filter(
        (entry) => level === null || levelsOf(entry).includes(level),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** The levels an entry's findings can have. */
function levelsOf(entry: RuleEntry): readonly FindingLevel[] {
  return entry.is === "rule" ? entry.rule.levels : entry.rules.flatMap(({ levels }) => levels);
}

function ruleEntries(kind: Rule["kind"]): readonly RuleEntry[] {
  return rules
    .filter((rule) => rule.kind === kind)
    .map((rule) => ({ is: "rule", id: rule.id, label: rule.id, rule }));
}

function conditionEntries(): readonly RuleEntry[] {
  return conditions.map((condition) => {
    const id = `condition.${condition.id}`;
    const own = rules.filter((rule) => rule.id === id || rule.id === `${id}.care`);
    return { is: "condition", id, label: condition.shortName, condition, rules: own };
  });
}
