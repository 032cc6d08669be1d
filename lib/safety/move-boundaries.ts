/**
 * What a move on each zone has to tell the patient: where the roller stops (HP-02, HP-04 to HP-08). Read out of the
 * move's own words, sentence by sentence; the tests state what counts as said.
 */
import type { ContactZone, Move } from "@/lib/moves/move";

/** The words of a move that say where to roll and where to stop. */
type BoundaryField = "setUp" | "steps" | "feel" | "stopPoint";

/** A boundary, and where it must be told. */
type Boundary = {
  readonly ruleId: string;
  /** Told in any sentence of one of these parts. */
  readonly told: readonly BoundaryField[];
  /** The part a problem is shown at. */
  readonly field: BoundaryField;
  /** What to say, for the clinician: "where the roller turns back". */
  readonly what: string;
  /** A sentence that says it. */
  readonly ready: string;
  readonly says: (sentence: string) => boolean;
};

const inStopPoint = { told: ["stopPoint"], field: "stopPoint" } as const;
const inSteps = { told: ["setUp", "steps"], field: "steps" } as const;
const anywhere = { told: ["setUp", "steps", "stopPoint"], field: "stopPoint" } as const;

// Words that end a stroke or hold the roller where it is.
const holds =
  /\b(?:stop|stops|turn(?: around| back)?|go back|come back|roll back|stay|keep|end|finish|hold|remain)\b/iu;
/** "Roll from your buttock to just above the back of your knee." */
const goesTo = /\b(?:to|until)\b/iu;
const isUndone = /\b(?:not|never|n't|no need to|without) (?:have to |need to )?(?:stop|turn|stay|keep|end)/iu;
/** "Stop before your low back hurts" is no boundary. */
const notFelt = "(?! (?:hurts?|aches?|feels?|gets?|starts?|begins?|is|pain))";

const holdsBack = (place: RegExp) => (sentence: string) =>
  holds.test(sentence) && !isUndone.test(sentence) && place.test(sentence);
const endsAt = (place: RegExp) => (sentence: string) =>
  (holds.test(sentence) || goesTo.test(sentence)) && !isUndone.test(sentence) && place.test(sentence);

const beforeLowBack = new RegExp(
  `\\b(?:before|above|short of|off|clear of|away from)\\b[^,.]{0,30}?\\blow(?:er)?[ -]back\\b${notFelt}`,
  "iu",
);
const beforeNeck =
  /\b(?:before|below|short of|off|clear of|away from)\b[^.]{0,24}?\bneck\b(?! (?:hurts?|aches?|feels?))/iu;
const aboveKnee =
  /\b(?:above|before|short of)\b[^,.]{0,24}?\b(?:back of (?:your |the |each )?knees?|knees?(?:[ -](?:crease|fold|pit))?)\b(?! (?:hurts?|aches?|feels?))/iu;
const offBone = /\b(?:off|away from|clear of|not on|never on|stop before)\b[^.]{0,40}?\bbon(?:e|es|y)\b/iu;
const softPart = /\bsoft(?:er|est)?\b|\bflesh(?:y|ier)?\b|\bhigh (?:up )?on (?:your|the) (?:buttock|cheek)/iu;
const belowFold = /\bbelow\b[^,.]{0,24}?\b(?:fold|crease)\b/iu;
const offBelly = /\b(?:off|away from|clear of|not on|never on)\b[^.]{0,30}?\bbelly\b/iu;
const offHipBone = /\b(?:off|away from|clear of|not on|never on)\b[^.]{0,40}?\bhip ?bones?\b/iu;
const midRibs =
  /\b(?:at|above|before|to) (?:(?:just |only |half ?way |about )?(?:the )?)?(?:middle of (?:your |the )?ribs|mid[- ]?ribs?)\b|\b(?:above|before|short of)\b[^,.]{0,16}?\bwaist\b/iu;

const boundaries: Record<ContactZone, readonly Boundary[]> = {
  thoracic: [
    {
      ...inStopPoint,
      ruleId: "HP-04",
      what: "to stop before the low back",
      ready: "Stop before your low back.",
      says: holdsBack(beforeLowBack),
    },
    {
      ...inSteps,
      ruleId: "HP-04",
      what: "in a step where the roller turns back",
      ready: "Turn back before your low back.",
      says: holdsBack(beforeLowBack),
    },
  ],
  "posterior-thigh": [
    {
      ...inStopPoint,
      ruleId: "HP-05",
      what: "to stop above the back of the knee",
      ready: "Stop above the back of your knee.",
      says: endsAt(aboveKnee),
    },
    {
      ...inSteps,
      ruleId: "HP-05",
      what: "in a step where the roller turns back",
      ready: "Stop a hand's width above the back of your knee.",
      says: endsAt(aboveKnee),
    },
  ],
  gluteal: [
    {
      told: ["setUp", "steps", "feel"],
      field: "steps",
      ruleId: "HP-06",
      what: "that the roller stays on the soft part",
      ready: "Stay on the soft part of your buttock.",
      says: (sentence) => softPart.test(sentence),
    },
    {
      ...anywhere,
      ruleId: "HP-06",
      what: "to stay off the bone",
      ready: "Stay off the bone.",
      says: holdsBack(offBone),
    },
  ],
  "anterior-hip": [
    {
      told: ["setUp", "steps"],
      field: "setUp",
      ruleId: "HP-07",
      what: "that the roller lies below the fold of the hip",
      ready: "Keep it just below the fold of your hip.",
      says: (sentence) => belowFold.test(sentence) && !isUndone.test(sentence),
    },
    {
      ...anywhere,
      ruleId: "HP-07",
      what: "to keep off the belly and the hip bone",
      ready: "Keep off your belly and hip bone.",
      says: holdsBack(offBelly),
    },
    {
      ...anywhere,
      ruleId: "HP-07",
      what: "to keep off the hip bone",
      ready: "Keep off your belly and hip bone.",
      says: holdsBack(offHipBone),
    },
  ],
  "lateral-thorax": [
    {
      ...inStopPoint,
      ruleId: "HP-08",
      what: "to stop at the middle of the ribs",
      ready: "Stop at the middle of your ribs.",
      says: endsAt(midRibs),
    },
    {
      ...inSteps,
      ruleId: "HP-08",
      what: "in a step where the roller turns back",
      ready: "Turn back at the middle of your ribs.",
      says: endsAt(midRibs),
    },
  ],
  "calf-rest": [],
};

/** Only a rolled move has an upper end (HP-02): a still one does not travel. */
const neckEnd: Boundary = {
  ...anywhere,
  ruleId: "HP-02",
  what: "to stop before the neck",
  ready: "Stop before your neck.",
  says: holdsBack(beforeNeck),
};

/**
 * The boundaries of the move's zone that none of its words tell, in the usual way or in a variation, the sentence of each
 * shown once.
 */
export function missingBoundaries(move: Move): readonly Boundary[] {
  const isRolledUpperBack = move.contactZone === "thoracic" && move.dosage.kind !== "breaths";
  const asked = [...boundaries[move.contactZone], ...(isRolledUpperBack ? [neckEnd] : [])];
  const ways = [move, ...(move.variations ?? []).map(({ setUp }) => ({ ...move, setUp }))];
  const missing = asked.filter(({ told, says }) =>
    ways.some((way) => !told.some((part) => sentencesIn(way[part]).some(says))),
  );
  return missing.filter(
    ({ ready, field }, index) =>
      !missing.slice(0, index).some((earlier) => earlier.ready === ready && earlier.field === field),
  );
}

function sentencesIn(words: string | readonly string[]): readonly string[] {
  return [words].flat().flatMap((text) => text.split(/[.;!?\n]+/u));
}
