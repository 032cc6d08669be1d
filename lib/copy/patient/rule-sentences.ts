/** What a rule says to the patient: the sentences of paper and player that rest on it. */
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type BuiltInSlug, findMove } from "@/lib/moves/move";
import { conditions } from "@/lib/safety/conditions";
import { rules } from "@/lib/safety/rules";
import { type PatientCopy, patientCopy } from "./patient-copy";
import type { PatientLocale } from "./patient-locales";
import { safetySources } from "./safety-sources";

export type RuleSentences = { readonly paper: readonly string[]; readonly player: readonly string[] };

/** Sentences that need a number or a word of the program: as a usual program says them. */
const asUsual: Readonly<Record<string, (words: PatientCopy) => string | undefined>> = {
  "safety.pressAtMost": ({ safety }) => safety.pressAtMost(4),
  "safety.sore": ({ safety, dosage }) => safety.sore(dosage.duration(20)),
  "handout.needs": ({ handout }) => handout.needs("medium")[0],
  "player.welcome.needs": ({ player }) => player.welcome.needs("medium")[0],
};

/** Labels, headings of a list, and a sentence another one already says. */
const notASentence =
  /\.(word|name|heading|testTitle|stopSignsTitle|press|breatheOn|youSaid|mistake)$|^safety\.scale\./;

/** Where a built-in move's own text keeps a rule: paths into the move. Paper prints them, the player shows them. */
const inMoves: Readonly<Record<string, readonly (readonly [BuiltInSlug, string])[]>> = {
  "HP-01": [
    ["thoracic-roll", "steps.1"],
    ["thoracic-extension", "steps.2"],
  ],
  "HP-02": [["thoracic-roll", "stopPoint"]],
  "HP-03": [["glute-piriformis-roll", "stopPoint"]],
  "HP-04": [
    ["thoracic-roll", "stopPoint"],
    ["thoracic-extension", "stopPoint"],
  ],
  "HP-05": [["hamstring-roll", "stopPoint"]],
  "HP-06": [
    ["glute-piriformis-roll", "steps.0"],
    ["glute-piriformis-roll", "steps.1"],
  ],
  "HP-07": [
    ["hip-flexor-release", "setUp.2"],
    ["hip-flexor-release", "stopPoint"],
  ],
  "HP-08": [["lat-side-body-release", "stopPoint"]],
  "HP-09": [
    ["glute-piriformis-roll", "steps.0"],
    ["hip-flexor-release", "steps.0"],
  ],
  "DL-04": [["hamstring-roll", "steps.0"]],
  "DL-05": [
    ["thoracic-roll", "steps.0"],
    ["hip-flexor-release", "steps.0"],
    ["lat-side-body-release", "steps.0"],
    ["glute-piriformis-roll", "steps.0"],
  ],
  "DL-07": [["thoracic-extension", "steps.3"]],
  "DL-08": [
    ["calves-up-breathing-reset", "steps.0"],
    ["calves-up-breathing-reset", "steps.1"],
  ],
  "WS-05": [["thoracic-roll", "steps.2"]],
};

/**
 * The sentences of a rule, in the order paper and player have them; empty where the patient meets none. A rule of a
 * condition says its own; a rule of the clinical notes says what the copy and the moves' own texts say for it.
 */
export function sentencesOfRule(ruleId: string, locale: PatientLocale): RuleSentences {
  const words = patientCopy(locale);
  const paths = Object.keys(safetySources).filter(
    (path) => safetySources[path]?.includes(ruleId) && !notASentence.test(path),
  );
  const inCopy = (isThere: (path: string) => boolean) => paths.filter(isThere).flatMap(sentenceIn(words));
  const ofMoves = (inMoves[ruleId] ?? []).flatMap(([slug, path]) =>
    texts(valueAt(findMove(builtInCatalogue, slug), path)),
  );
  const ofCondition = conditionSentences(ruleId);
  return {
    paper: unique([...inCopy(isOnPaper), ...ofMoves, ...ofCondition.paper]),
    player: unique([...inCopy(isInPlayer), ...ofMoves, ...ofCondition.player]),
  };
}

/** Paper prints the safety words, with headings of its own over the stop signs. */
function isOnPaper(path: string): boolean {
  return path.startsWith("safety.") || path.startsWith("handout.");
}

/** The player shows the stop signs of the safety words, and words of its own. */
function isInPlayer(path: string): boolean {
  return path.startsWith("player.") || /^safety\.tiers\.\w+\.signs\./.test(path);
}

function sentenceIn(words: PatientCopy): (path: string) => readonly string[] {
  return (path) => texts(asUsual[path]?.(words) ?? valueAt(words, path));
}

/** What the effects of this rule's condition print and show. */
function conditionSentences(ruleId: string): RuleSentences {
  const rule = rules.find(({ id }) => id === ruleId);
  const condition = conditions.find(({ id }) => ruleId.replace(/\.care$/, "") === `condition.${id}`);
  if (!rule || !condition) return { paper: [], player: [] };
  const effects = condition.effects.filter(({ level }) => rule.levels.includes(level));
  return {
    paper: effects.flatMap(({ paperText }) => texts(paperText)),
    player: effects.flatMap(({ playerText }) => texts(playerText)),
  };
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );
}

/** What is made of a clinic's own number or name is no sentence of the rule. */
function texts(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : [];
}

function unique(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}
