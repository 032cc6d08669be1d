/** One rule for each condition: what the patient's record does to the program. */
import type { PrescribedMove } from "@/lib/program/program";
import { effectsOf, reaches, recordedConditionText } from "../barred-moves";
import type { Condition, Effect } from "../condition";
import { conditions } from "../conditions";
import { factsDigest } from "../facts-digest";
import { findingLevels } from "../finding";
import type { RecordedCondition } from "../patient-record";
import type { CheckFacts, Hit, Rule } from "../rule";
import { barredEntries } from "./exclusions";

/**
 * One rule a condition. Those that stop the program and, once cleared or in their milder form, ask for care have
 * a second rule for the care: an answer is bound to its rule, so a clearance and an acknowledgement need one each.
 */
export const conditionRules: readonly Rule[] = conditions.flatMap((condition) => {
  const asksForCare = (effect: Effect) => effect.level === "acknowledgement";
  const isTwofold =
    condition.effects.some(({ level }) => level === "program-excluded") &&
    condition.effects.some(asksForCare);
  if (!isTwofold) return [conditionRule(condition, conditionRuleId(condition), condition.effects)];
  return [
    conditionRule(
      condition,
      conditionRuleId(condition),
      condition.effects.filter((effect) => !asksForCare(effect)),
    ),
    conditionRule(condition, `${conditionRuleId(condition)}.care`, condition.effects.filter(asksForCare)),
  ];
});

/** The rule that carries a condition; its care, where it has one, has a rule beside it. */
export function conditionRuleId({ id }: Pick<Condition, "id">): string {
  return `condition.${id}`;
}

function conditionRule(condition: Condition, id: string, effects: readonly Effect[]): Rule {
  return {
    id,
    kind: "condition",
    states: `${condition.name}: ${condition.action}`,
    levels: levelsOf(effects),
    enforcedBy: ["check-program"],
    reads: ["conditions", "contact zone", "start position", "side"],
    sources: condition.sources,
    certainty: condition.certainty,
    check: (facts) => checkCondition(condition, effects, facts),
  };
}

/** The levels these effects have, worst first. */
export function levelsOf(effects: readonly Effect[]): Rule["levels"] {
  return findingLevels.filter((level) => effects.some((effect) => effect.level === level));
}

/** One hit for each level the recorded condition has; for excluded moves one for each entry and side. */
function checkCondition(condition: Condition, effects: readonly Effect[], facts: CheckFacts): readonly Hit[] {
  const recorded = facts.patient.conditions.filter((each) => each.condition === condition.id);
  if (recorded.length === 0) return [];
  const excludes = effects.some(({ level }) => level === "move-excluded");
  return [
    ...effects
      .filter(({ level }) => level !== "move-excluded")
      .filter(({ afterClearance }) => !afterClearance || isCleared(condition, recorded, facts))
      .flatMap((effect) => effectHits(effect, recorded, facts)),
    ...(excludes ? barredEntries(facts, condition.id) : []),
  ];
}

/** At most one hit: of the records for which the effect holds, with all the entries it reaches. */
function effectHits(
  effect: Effect,
  recorded: readonly RecordedCondition[],
  facts: CheckFacts,
): readonly Hit[] {
  const holding = recorded.filter((each) => effectsOf(each).includes(effect));
  if (holding.length === 0) return [];
  const touched = effect.reach.of === "program" ? [] : touchedEntries(effect, holding, facts);
  if (effect.reach.of !== "program" && touched.length === 0) return [];
  const text = holding.map(recordedConditionText).join("; ");
  return [
    {
      level: effect.level,
      at: effect.level,
      entries: touched.map(({ key }) => key),
      title: text,
      reason: effect.reason,
      remedy: effect.remedy,
      paperText: effect.paperText,
      playerText: effect.playerText,
      sources: effect.sources,
      certainty: effect.certainty,
      facts: {
        recorded: holding,
        ...(effect.level === "acknowledgement" && answeredFor(holding, touched, facts)),
      },
    },
  ];
}

function touchedEntries(effect: Effect, recorded: readonly RecordedCondition[], facts: CheckFacts) {
  return facts.entries.flatMap(({ prescribed, move }) =>
    move && recorded.some((each) => reaches(effect.reach, move, each)) ? [prescribed] : [],
  );
}

/**
 * What an acknowledgement is given for beside the record: the moves it touches, with their sides and variations. A clearance is about
 * the patient, so another choice of moves leaves it standing; an acknowledgement is about these moves.
 */
function answeredFor(
  recorded: readonly RecordedCondition[],
  touched: readonly PrescribedMove[],
  facts: CheckFacts,
): Record<string, unknown> {
  const entries = touched.length > 0 ? touched : facts.program.moves;
  const bleeding = recorded.some(({ condition }) => condition === "bleeding-risk");
  return {
    moves: moveList(entries),
    // The three things asked for with a bleeding risk are part of what was answered.
    ...(bleeding && {
      rollerDensity: facts.patient.rollerDensity,
      pressureCeiling: Math.max(0, ...entries.map(({ dosage }) => dosage.pressureCeiling)),
      holds: entries.some(({ dosage }) => dosage.kind === "time" && dosage.holdSeconds !== null),
    }),
  };
}

/** Moves with their sides and variations, without doubles, whatever their order in the program. */
function moveList(
  entries: readonly Pick<PrescribedMove, "move" | "side" | "variation">[],
): readonly string[] {
  const texts = entries.map(({ move, side, variation }) =>
    [move, side, ...(variation ? [variation] : [])].join(":"),
  );
  return [...new Set(texts)].sort();
}

/** Whether a clearance of the condition counts now. */
function isCleared(condition: Condition, recorded: readonly RecordedCondition[], facts: CheckFacts): boolean {
  const ruleId = conditionRuleId(condition);
  return condition.effects
    .filter(({ level }) => level === "program-excluded")
    .flatMap((effect) => effectHits(effect, recorded, facts))
    .some(({ level, facts: given }) => {
      const bound = { level, move: null, side: null };
      return facts.answerTo({
        ruleId,
        ...bound,
        factsDigest: factsDigest(ruleId, { ...bound, facts: given }),
      });
    });
}
