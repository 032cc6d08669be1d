/** The words of a language as plain texts: functions among them are called as a usual program calls them. */
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type BodySide, type BuiltInSlug, findMove } from "@/lib/moves/move";
import { type MoveText, moveTextIn } from "@/lib/moves/move-text";
import type { PatientCopy } from "./patient-copy";
import { isPatientLocale, type PatientLocale } from "./patient-locales";

export type PatientText = {
  /** Where it stands in the words: "safety.tiers.today.signs.0"; "safety.sore()" for what a function gives. */
  readonly path: string;
  readonly text: string;
};

/** What clinicians type, as it might be typed. */
const typed: Record<PatientLocale, { readonly reason: string; readonly hours: string }> = {
  en: { reason: "sore skin on the left thigh", hours: "Monday to Friday, 8 to 6" },
  es: { reason: "piel irritada en el muslo izquierdo", hours: "lunes a viernes, de 8 a 18" },
};

type Calls = readonly (readonly unknown[])[];

/** A call with each of these alone. */
const each = (values: readonly unknown[]): Calls => values.map((value) => [value]);

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

const bothSides: readonly BodySide[] = ["right", "left"];
const sidesOrNone: readonly (BodySide | null)[] = [...bothSides, null];
/** Of each kind of number a language may word in its own way: one, two, many. */
const counts = [1, 2, 6];
/** Seconds that may be added: where they are capped, none are. */
const secondsAdded = [20, 1, 0];

/**
 * What each function of the words is called with, by its path: so that each of its words is said at least once, for a
 * word that is never said could change without anybody's signature falling away. A function missing here stops the walk.
 */
const usualCalls: Readonly<Record<string, (words: PatientCopy) => Calls>> = {
  "dosage.duration": () => [[1], [45], [60], [61], [90], [120]],
  "dosage.slowRolls": () => each(counts),
  "dosage.slowBreaths": () => each([1, 2, 5]),
  "dosage.inPlaces": ({ dosage }) => [
    [dosage.slowBreaths(5), 2],
    [dosage.slowBreaths(5), 3],
  ],
  "dosage.eachSide": ({ dosage }) => [[dosage.duration(60)], [dosage.inPlaces(dosage.slowBreaths(5), 2)]],
  day: () => monthNumbers.map((month) => [`2026-${month}-20`]),
  "safety.pressAtMost": () => each([1, 2, 3, 4, 5]),
  "safety.sore": ({ dosage }) => each([dosage.duration(20), dosage.duration(1)]),
  "safety.callNumber": () => [["911"]],
  "handout.version": () => [[2]],
  "handout.daysAWeek": () => [
    [1, 1],
    [2, 2],
    [3, 4],
  ],
  "handout.minutesInAll": () => each([1, 2, 12]),
  "handout.movesInOrder": () => each(counts),
  "handout.needs": () => each(["soft", "medium", "firm"]),
  "handout.skipped": (words) => {
    const { reason } = typedIn(words);
    const name = (slug: BuiltInSlug) => nameOf(slug, words);
    return [
      [{ plainNames: [name("hamstring-roll")], side: null, reason }],
      [{ plainNames: [name("glute-piriformis-roll")], side: "left", reason }],
      [{ plainNames: [name("thoracic-roll"), name("thoracic-extension")], side: null, reason }],
      [{ plainNames: [name("glute-piriformis-roll")], side: "right", reason }],
      ...bothSides.map((side) => [{ plainNames: null, side, reason }]),
      [{ plainNames: [name("lat-side-body-release")], side: null, reason: "" }],
    ];
  },
  "handout.ownName": () => [["Foam swan"]],
  "handout.noteFrom": () => [["Dana"]],
  "handout.moveNumber": () => [[1]],
  "handout.captions.breatheIn": () => each([1, 2, 4]),
  "handout.captions.breatheOut": () => each([1, 2, 6]),
  "handout.captions.withSide": ({ handout }) => bothSides.map((side) => [handout.captions.start, side]),
  "handout.captions.withSideShort": ({ handout }) => bothSides.map((side) => [handout.captions.start, side]),
  "handout.tickMoves": () => [
    ...sidesOrNone.map((side) => [[3, 4, 5], side]),
    ...sidesOrNone.map((side) => [[3], side]),
  ],
  "handout.oneSide": ({ dosage }) => [[dosage.side.right], [dosage.side.left]],
  "handout.week": () => [[1]],
  "handout.afterChart": () => [[4]],
  "handout.summary": ({ day }) => [
    [{ moves: 6, days: 3, weeks: 4, minutes: 12, reviewOn: day("2026-12-04") }],
    [{ moves: 1, days: 1, weeks: 1, minutes: 1, reviewOn: null, pressure: 3 }],
    [{ moves: 2, days: 2, weeks: 2, minutes: 2, reviewOn: null, pressure: 4, isLessIfSaid: true }],
  ],
  "handout.worksUntil": ({ day }) => [[day("2027-01-31")]],
  "handout.checkAt": () => [["clinic.example/verify"]],
  "handout.page": () => [[1, 5]],
  "handout.startOnPage": () => [[2]],
  "handout.nextMove": () => [[4]],
  "handout.turnOver": () => [[1]],
  "handout.callUs": () => [["(902) 555-0142"]],
  "link.pin.triesLeft": () => each([4, 1]),
  "player.welcome.minutes": () => each([1, 2, 12]),
  "player.welcome.moves": () => each(counts),
  "player.welcome.needs": () => each(["soft", "medium", "firm"]),
  "player.welcome.noteFrom": () => [["Dana"]],
  "player.welcome.skipped": (words) => [
    [[{ plainName: nameOf("lat-side-body-release", words), side: null }]],
    ...bothSides.flatMap((side) => [
      [[{ plainName: nameOf("glute-piriformis-roll", words), side }]],
      [[{ plainName: null, side }]],
    ]),
  ],
  "player.cards.callClinic": () => [["Riverside"]],
  "player.cards.callNumber": () => [["911"]],
  "player.cards.open": (words) => [[typedIn(words).hours]],
  "player.cards.emergency.announced": () => [["911"]],
  "player.options.shorterHint": () => [
    [2, 8],
    [1, null],
  ],
  "player.session.rollOnIn": () => each([1, 12]),
  "player.session.pressureSaid": () => [[4]],
  "player.pressure.outOfTen": () => [[4]],
  "player.pressure.good": () => [[4]],
  "player.session.moveOf": () => [[4, 6]],
  "player.session.getReady": (words) => [[nameOf("glute-piriformis-roll", words)]],
  "player.session.switchTo": () => each(bothSides),
  "player.session.place": () => [[1, 2]],
  "player.session.thenSwitch": () => each(bothSides),
  "player.session.thenMove": (words) => [[nameOf("lat-side-body-release", words)]],
  "player.session.added": () => each(secondsAdded),
  "player.session.notSofterHint": () => each(secondsAdded),
  "player.session.rollOf": () => [[1, 6]],
  "player.session.breathOf": () => [[3, 6]],
  "player.session.inAndOut": () => [
    [4, 6],
    [1, 1],
  ],
  "player.paused.left": () => sidesOrNone.map((side) => ["0:35", side]),
  "player.done.summary": () => [
    [6, 12],
    [1, 1],
    [2, 2],
  ],
  "player.announced.getReady": (words) => [
    ...bothSides.map((side) => [nameOf("glute-piriformis-roll", words), words.player.session.side[side]]),
    [nameOf("calves-up-breathing-reset", words), null],
  ],
  "player.announced.go": ({ player }) => [...bothSides.map((side) => [player.session.side[side]]), [null]],
  "player.announced.secondsLeft": () => each([10, 1, 2]),
  "player.announced.switchTo": () => bothSides.flatMap((side) => [10, 1].map((count) => [side, count])),
  "player.announced.shiftRoller": () => each([10, 1]),
  "player.announced.pressLess": () => each(secondsAdded),
  "player.announced.paused": ({ dosage }) =>
    sidesOrNone.flatMap((side) => [35, 1].map((seconds) => [dosage.duration(seconds), side])),
  "player.names.progress": () => [[4, 6]],
  "player.names.sideBadge": () => each(bothSides),
  "player.names.callClinic": () => [["Riverside", "555 0142"]],
  "player.record.deleteAsk": () => each(counts),
  "player.record.time": () => [
    [9, 5],
    [0, 30],
    [14, 30],
  ],
  "player.record.stopSign": ({ safety }) => [[safety.tiers.today.name]],
  "player.record.pressed": () => [[5]],
  "player.record.paper.printed": ({ day }) => [[day("2026-12-04")]],
  "player.record.paper.otherMoves": () => [[2, 3]],
  "bodyMap.goesOn": ({ bodyMap: { zones } }) => [
    [[zones.gluteal.right]],
    [[zones["calf-rest"].both, zones.thoracic.both]],
    [[zones.gluteal.both, zones["calf-rest"].both, zones.thoracic.both]],
  ],
  "bodyMap.neverOn": ({ bodyMap: { never } }) => [
    [[never["low-back"]]],
    [[never.belly, never["hip-bone"]]],
    [[never.neck, never.belly, never["hip-bone"]]],
  ],
  "verify.current.text": ({ day }) => [[day("2026-11-20")]],
  "verify.superseded.text": ({ day }) => [[day("2026-12-04")], [null]],
};

/** Every text of a part of the words, in order; `path` is where the part stands in them. */
export function textsOf(words: PatientCopy, part: unknown = words, path = ""): PatientText[] {
  if (typeof part === "string") return [{ path, text: part }];
  if (typeof part === "function") {
    const calls = usualCalls[path];
    if (!calls) throw new Error(`Give ${path} its usual calls, so that its words are read.`);
    return calls(words).flatMap((args) => textsOf(words, part(...args), `${path}()`));
  }
  if (part === null || typeof part !== "object") return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    textsOf(words, inner, path === "" ? key : `${path}.${key}`),
  );
}

/** Every text of a move, in order: "steps.0", "variations.0.setUp.1". */
export function textsOfMove({ variations = [], ...text }: MoveText, words: PatientCopy): PatientText[] {
  return textsOf(words, { ...text, variations: variations.map(({ setUp }) => ({ setUp })) });
}

function typedIn({ language }: PatientCopy) {
  return typed[localeOf(language)];
}

/** The move's name in that language; in English where it has none yet. */
function nameOf(slug: BuiltInSlug, { language }: PatientCopy): string {
  const move = findMove(builtInCatalogue, slug);
  if (!move) throw new Error(`No move ${slug}.`);
  return (moveTextIn(move, localeOf(language)) ?? move).plainName;
}

/** The language of words by their BCP 47 name; a test's own is taken for English. */
function localeOf(language: string): PatientLocale {
  const [short] = language.split("-");
  return isPatientLocale(short) ? short : "en";
}
