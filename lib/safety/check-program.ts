/** The one rule function: composer, publish, command line and standing all ask it. */
import { type Catalogue, findMove } from "@/lib/moves/move";
import type { CheckableProgram } from "@/lib/program/program";
import { barsOf } from "./barred-moves";
import { countingAnswer } from "./counting-answer";
import { factsDigest } from "./facts-digest";
import { answerKindFor, type Finding, type FindingLevel } from "./finding";
import type { PatientRecord } from "./patient-record";
import type { CheckFacts, Hit, Rule } from "./rule";
import { rules } from "./rules";
import { tidyRecord } from "./tidy-record";
import { prohibitedInAnswers, prohibitedInNotes } from "./told-texts";

/**
 * The order of evaluation: what stops the program, what leaves the moves, what is answered with
 * a note, then prohibitions and dose ceilings, warnings last.
 */
export const evaluationOrder: readonly FindingLevel[] = [
  "emergency",
  "urgent",
  "program-excluded",
  "move-excluded",
  "acknowledgement",
  "prohibited",
  "warning",
];

/**
 * What the rules say of a program for a patient. The same input gives the same findings in the same order,
 * whatever the order of conditions, exclusions and answers. `now` decides which clearances still count: a clearance's last
 * day and a review date are compared with the UTC day of `now`; pass the clinic's local noon to use its own day.
 */
export function checkProgram(
  program: CheckableProgram,
  patient: PatientRecord,
  catalogue: Catalogue,
  now: Date,
): readonly Finding[] {
  const facts = checkFacts(program, patient, catalogue, now);
  const found = findingsOf(facts);
  // Which answers count, and are printed, is known only now. Most tell nothing they may not.
  const answered = prohibitedInAnswers(found);
  const findings =
    answered.length === 0 ? found : findingsOf({ ...facts, told: [...facts.told, ...answered] });
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => levelPlace(a.finding) - levelPlace(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}

function findingsOf(facts: CheckFacts): readonly Finding[] {
  return rules.flatMap((rule) => (rule.check?.(facts) ?? []).map((hit) => toFinding(rule, hit, facts)));
}

function levelPlace({ level }: Finding): number {
  return evaluationOrder.indexOf(level);
}

function checkFacts(
  program: CheckableProgram,
  patient: PatientRecord,
  catalogue: Catalogue,
  now: Date,
): CheckFacts {
  const today = now.toISOString().slice(0, 10);
  const tidy = tidyRecord(patient);
  return {
    program,
    patient: tidy,
    catalogue,
    entries: program.moves.map((prescribed) => {
      const move = findMove(catalogue, prescribed.move);
      return { prescribed, move, bars: move ? barsOf(move, tidy) : [] };
    }),
    told: prohibitedInNotes(program, tidy),
    today,
    answerTo: (question) => countingAnswer(program.answers, question, today),
  };
}

function toFinding(rule: Rule, hit: Hit, facts: CheckFacts): Finding {
  const { level, move = null, side = null } = hit;
  // A level without an answer needs no digest, and hashing is most of what a check costs.
  const digest = answerKindFor(level) ? factsDigest(rule.id, hit) : "";
  return {
    id: `${rule.id}/${hit.at}`,
    ruleId: rule.id,
    level,
    entries: hit.entries,
    move,
    side,
    title: hit.title,
    reason: hit.reason,
    remedy: hit.remedy,
    paperText: hit.paperText ?? null,
    playerText: hit.playerText ?? null,
    mark: hit.mark ?? null,
    sources: hit.sources ?? rule.sources,
    certainty: hit.certainty ?? rule.certainty,
    factsDigest: digest,
    answer: facts.answerTo({ ruleId: rule.id, level, move, side, factsDigest: digest }),
  };
}
