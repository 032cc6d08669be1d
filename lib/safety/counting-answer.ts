/** Which of a program's answers count now. */
import type { Clearance, FindingAnswer } from "./answer";
import { answerKindFor } from "./finding";
import type { Question } from "./rule";

/**
 * The answer that counts for a question, the latest first; null when there is none. It must be of the kind the
 * level takes, given for the same rule, move, side and facts, and have a note; a clearance must also say who cleared
 * and when, and not be past its last day. `today` is a calendar day, YYYY-MM-DD.
 */
export function countingAnswer(
  answers: readonly FindingAnswer[],
  question: Question,
  today: string,
): FindingAnswer | null {
  const kind = answerKindFor(question.level);
  if (kind === null) return null;
  const counting = answers.filter(
    (answer) =>
      answer.kind === kind &&
      answer.ruleId === question.ruleId &&
      answer.move === question.move &&
      answer.side === question.side &&
      answer.factsDigest === question.factsDigest &&
      answer.note.trim() !== "" &&
      (answer.kind !== "clearance" || isInForce(answer, today)),
  );
  return (
    counting.sort((a, b) => (a.answeredAt < b.answeredAt ? 1 : a.answeredAt > b.answeredAt ? -1 : 0))[0] ??
    null
  );
}

function isInForce({ clearedBy, clearedOn, validUntil }: Clearance, today: string): boolean {
  return clearedBy.trim() !== "" && clearedOn <= today && validUntil >= today;
}
