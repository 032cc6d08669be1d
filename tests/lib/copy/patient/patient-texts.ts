/** Every text a patient can read, found by walking the copy and the catalogue, for tests that read them all. */
import { en } from "@/lib/copy/patient/en";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Move } from "@/lib/moves/move";

export type PatientText = { readonly path: string; readonly text: string };

/** What each function of the copy is called with. A function missing here fails the walk. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "dosage.duration": [[1], [45], [60], [90], [120]],
  "dosage.slowRolls": [[1], [6]],
  "dosage.slowBreaths": [[1], [5]],
  "dosage.inPlaces": [
    ["5 slow breaths", 2],
    ["5 slow breaths", 3],
  ],
  "dosage.eachSide": [["1 minute"], ["5 slow breaths, twice"]],
  day: [["2026-11-20"]],
  "safety.pressAtMost": [[3], [4]],
  "safety.sore": [["20 seconds"]],
  "safety.callNumber": [["911"]],
  "handout.version": [[2]],
  "handout.daysAWeek": [[1], [3]],
  "handout.minutesInAll": [[1], [12]],
  "handout.movesInOrder": [[1], [6]],
  "handout.needs": [["soft"], ["medium"], ["firm"]],
  "handout.skippedMove": [
    ["Back-of-thigh roll", null, "sore skin on the left thigh"],
    ["Buttock roll", "left", "you cannot press there"],
    ["Side roll", null, ""],
  ],
  "handout.noteFrom": [["Dana"]],
  "handout.moveNumber": [[1]],
  "handout.captions.breatheIn": [[4]],
  "handout.captions.breatheOut": [[6]],
  "handout.captions.withSide": [["Start", "right"]],
  "handout.captions.withSideShort": [["Start", "right"]],
  "handout.week": [[1]],
  "handout.summary": [
    [{ moves: 6, days: 3, minutes: 12, reviewOn: "4 Dec 2026" }],
    [{ moves: 1, days: 1, minutes: 1, reviewOn: null }],
  ],
  "handout.worksUntil": [["31 Jan 2027"]],
  "handout.page": [[1, 5]],
  "handout.startOnPage": [[2]],
  "handout.nextMove": [[4]],
  "handout.turnOver": [[1]],
  "handout.callUs": [["(902) 555-0142"]],
  "player.welcome.minutes": [[12]],
  "player.welcome.moves": [[6]],
  "player.welcome.needs": [["soft"], ["medium"], ["firm"]],
  "player.welcome.noteFrom": [["Dana"]],
  "player.welcome.skipped": [
    [[{ plainName: "Side roll", side: null }]],
    [[{ plainName: "Buttock roll", side: "left" }]],
  ],
  "player.cards.callClinic": [["Riverside"]],
  "player.cards.callNumber": [["911"]],
  "player.cards.open": [["Monday to Friday, 8 to 6"]],
  "player.cards.emergency.announced": [["911"]],
  "player.session.moveOf": [[4, 6]],
  "player.session.getReady": [["Buttock roll"]],
  "player.session.switchTo": [["left"]],
  "player.session.place": [[1, 2]],
  "player.session.thenSwitch": [["left"]],
  "player.session.thenMove": [["Side roll"]],
  "player.session.added": [[20], [0]],
  "player.session.notSofterHint": [[20], [0]],
  "player.session.rollOf": [[1, 6]],
  "player.session.breathOf": [[3, 6]],
  "player.session.inAndOut": [[4, 6]],
  "player.paused.left": [
    ["0:35", "right"],
    ["0:35", null],
  ],
  "player.done.summary": [
    [6, 12],
    [1, 1],
  ],
  "player.announced.getReady": [
    ["Buttock roll", "Right side"],
    ["Rest and breathe", null],
  ],
  "player.announced.go": [["Right side"], [null]],
  "player.announced.secondsLeft": [[10]],
  "player.announced.switchTo": [["left", 10]],
  "player.announced.shiftRoller": [[10]],
  "player.announced.pressLess": [[20], [0]],
  "player.announced.paused": [
    ["35 seconds", "right"],
    ["35 seconds", null],
  ],
  "player.names.progress": [[4, 6]],
  "player.names.totalLeft": [["5:35"]],
  "player.names.sideBadge": [["right"]],
  "player.names.callClinic": [["Riverside", "555 0142"]],
  "bodyMap.goesOn": [[["your right buttock"]], [["your calves", "your upper back"]]],
  "bodyMap.neverOn": [[["your belly", "your hip bones"]]],
  "verify.current.text": [["20 Nov 2026"]],
  "verify.superseded.text": [["4 Dec 2026"], [null]],
};

/** Every text of a part of the copy, functions called with their samples. */
export function textsOf(value: unknown, path = ""): PatientText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    const calls = samples[path];
    if (!calls) throw new Error(`Give en.${path} a sample call, so that its words are read.`);
    return calls.flatMap((args) => textsOf(value(...args), `${path}()`));
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** The parts of a move a patient reads. */
function patientTextsOf(move: Move): PatientText[] {
  const { plainName, setUp, steps, instruction, switchSide, oneSide, feel, stopPoint, stopSigns, why } = move;
  const variations = (move.variations ?? []).map((variation) => variation.setUp);
  return textsOf({
    plainName,
    setUp,
    steps,
    instruction,
    switchSide,
    oneSide,
    variations,
    feel,
    stopPoint,
    stopSigns,
    why,
  }).map(({ path, text }) => ({ path: `${move.slug}.${path}`, text }));
}

/** Every text there is. */
export const allPatientTexts: readonly PatientText[] = [
  ...textsOf(en),
  ...builtInCatalogue.moves.flatMap(patientTextsOf),
];

/** The blocks a reader takes in at one go, as one text each. */
export const patientBlocks: readonly PatientText[] = [
  ...builtInCatalogue.moves.flatMap((move) => [
    ...[move, ...(move.variations ?? [])].map(({ setUp }) => ({
      path: `${move.slug}: steps`,
      text: [...setUp, ...move.steps].join("\n"),
    })),
    {
      path: `${move.slug}: whole`,
      text: patientTextsOf(move)
        .map(({ text }) => text)
        .join("\n"),
    },
  ]),
  ...en.safety.tierOrder.map((tier) => ({
    path: `stop signs: ${tier}`,
    text: [en.safety.tiers[tier].heading, ...en.safety.tiers[tier].signs].join("\n"),
  })),
  { path: "20-second test", text: en.safety.test.join("\n") },
  { path: "purpose", text: `${en.handout.purpose} ${en.handout.purposeMore}` },
  { path: "what we know", text: en.handout.know },
  ...(["welcome", "check", "which", "session", "paused", "stopped", "done", "announced"] as const).map(
    (screen) => ({
      path: `player: ${screen}`,
      text: textsOf(en.player[screen], `player.${screen}`)
        .map(({ text }) => text)
        .join("\n"),
    }),
  ),
  ...(["emergency", "today", "tell"] as const).map((card) => ({
    path: `player: card ${card}`,
    text: textsOf(en.player.cards[card], `player.cards.${card}`)
      .map(({ text }) => text)
      .join("\n"),
  })),
  ...textsOf(Object.keys(en.link)).map(({ text: part }) => ({
    path: `link: ${part}`,
    text: textsOf(en.link[part as keyof typeof en.link], `link.${part}`)
      .map(({ text }) => text)
      .join("\n"),
  })),
  // A picture is told as one text, for either side.
  ...Object.entries(en.figures.descriptions).flatMap(([name, told]) => textsOf(told, `figures: ${name}`)),
  {
    path: "verify",
    text: textsOf(en.verify, "verify")
      .map(({ text }) => text)
      .join("\n"),
  },
];
