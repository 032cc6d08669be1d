/**
 * How each rule and each condition is turned off, one keeper at a time: what the mutation check does to a copy of the
 * project before it asks whether a test notices. A rule kept by a predicate answers nothing; a condition has no
 * effects; what else keeps a rule is undone by one small edit.
 */
import { conditionIds } from "@/lib/safety/condition-ids";
import type { Rule } from "@/lib/safety/rule";
import { rules } from "@/lib/safety/rules";

type Keeper = Rule["enforcedBy"][number];

export type Edit = { readonly file: string; readonly find: string; readonly replace: string };

export type Mutation = {
  /** The rule's id, or the condition's. */
  readonly id: string;
  readonly keeper: Keeper;
  readonly edits: readonly Edit[];
  /** The test files that are asked, none of which merely lists ids, and the tests in them by name. */
  readonly tests: readonly string[];
  readonly named?: string;
};

/** The rules of the clinical notes. */
export const provedRules = rules.filter(({ id }) => /^(HP|RF|WS|DL|EQ)-\d\d$/.test(id));

function mutationsOf(rule: Rule, keeper: Keeper): readonly Mutation[] {
  const { id } = rule;
  switch (keeper) {
    case "check-program":
      return [
        ...(rule.check ? [{ id, keeper, ...predicateOff(id) }] : []),
        ...(rule.conditions ? [{ id, keeper, ...conditionOff(rule.conditions) }] : []),
      ];
    case "check-move":
      return [{ id, keeper, ...moveCheckOff(id) }];
    case "schema":
    case "catalogue-test":
    case "player": {
      const edit = byHand[`${id} ${keeper}`];
      if (!edit) throw new Error(`${id} says it is kept by ${keeper}; nothing here turns that off.`);
      return [{ id, keeper, edits: [edit], ...asked[keeper] }];
    }
  }
}

type What = Pick<Mutation, "edits" | "tests" | "named">;

function predicateOff(id: string): What {
  return {
    edits: [
      {
        file: "lib/safety/rules.ts",
        find: "  ...equipmentRules,\n];",
        replace: `  ...equipmentRules,\n].map((rule) => (rule.id === "${id}" ? { ...rule, check: () => [] } : rule));`,
      },
    ],
    tests: ["tests/lib/safety/rule-table.test.ts"],
    named: "what breaks it and what it just allows",
  };
}

function conditionOff(ids: readonly string[]): What {
  return {
    edits: [
      {
        file: "lib/safety/conditions.ts",
        find: "(condition) => [condition.id, condition]",
        replace: `(condition) => [condition.id, ${JSON.stringify(ids)}.includes(condition.id) ? { ...condition, effects: [] } : condition]`,
      },
    ],
    tests: ["tests/lib/safety/condition-table.test.ts"],
    named: "every condition, every move",
  };
}

function moveCheckOff(id: string): What {
  return {
    edits: [
      {
        file: "lib/safety/check-move.ts",
        find: "    ...pictureProblems(move),\n  ];",
        replace: `    ...pictureProblems(move),\n  ].filter(({ ruleId }) => ruleId !== "${id}");`,
      },
    ],
    tests: ["tests/lib/safety/rules.test.ts"],
    named: "rules that the check of a move keeps .* is found in its move",
  };
}

const asked: Record<"schema" | "catalogue-test" | "player", Omit<What, "edits">> = {
  schema: { tests: ["tests/lib/safety/rules.test.ts"], named: "rules that the shape of the data keeps" },
  "catalogue-test": {
    tests: ["tests/lib/safety/rules.test.ts"],
    named: "rules that the built-in moves keep by their data",
  },
  player: {
    tests: [
      "tests/lib/player/session/session-machine.test.ts",
      "tests/lib/player/session/session-steering.test.ts",
      "tests/lib/player/session/session-motion.test.ts",
      "tests/lib/player/session/session-part.test.ts",
      "tests/lib/player/session/session-view.test.ts",
      "tests/lib/player/session/announcements.test.ts",
      "tests/lib/player/screens/screens.test.tsx",
      "tests/lib/copy/patient/en.test.ts",
      "tests/lib/copy/patient/rule-sentences.test.ts",
    ],
  },
};

const zoneAdded = (zone: string): Edit => ({
  file: "lib/moves/move.ts",
  find: '  "calf-rest",\n] as const;',
  replace: `  "calf-rest",\n  "${zone}",\n] as const;`,
});
const speedFreed: Edit = {
  file: "lib/moves/move.ts",
  find: "speedCmPerSecond: z.number().max(2.5)",
  replace: "speedCmPerSecond: z.number()",
};
const inMove = (slug: string, find: string, replace: string): Edit => ({
  file: `lib/moves/catalogue/${slug}.ts`,
  find,
  replace,
});
const signLeftOut = (sign: string): Edit => ({
  file: "lib/copy/patient/en/safety.ts",
  find: `        ${sign},\n`,
  replace: "",
});
const inPlayer = (file: string, find: string, replace: string): Edit => ({
  file: `lib/player/session/${file}`,
  find,
  replace,
});
const inPlayerWords = (find: string, replace: string): Edit => ({
  file: "lib/copy/patient/en/player.ts",
  find,
  replace,
});

/** One small edit for each rule that is kept by something else than a check. */
const byHand: Readonly<Record<string, Edit>> = {
  "HP-01 schema": zoneAdded("lumbar"),
  "HP-02 schema": zoneAdded("cervical"),
  "HP-03 schema": zoneAdded("joint"),
  "HP-07 schema": zoneAdded("abdomen"),
  "HP-08 schema": zoneAdded("waist"),
  "HP-09 schema": speedFreed,
  "DL-04 schema": speedFreed,
  "DL-01 schema": {
    file: "lib/program/dosage.ts",
    find: ".min(holdSecondsRange.min).max(holdSecondsRange.max)",
    replace: "",
  },
  "WS-01 schema": {
    file: "lib/program/dosage.ts",
    find: "const pressureCeiling = z.number().int().min(1).max(5);",
    replace: "const pressureCeiling = z.number().int().min(1).max(10);",
  },
  "HP-04 catalogue-test": inMove(
    "thoracic-roll",
    'stopPoint: "Stop before your low back, and before your neck."',
    'stopPoint: "Stop when you like."',
  ),
  "HP-05 catalogue-test": inMove("hamstring-roll", "  hasStopLine: true,", "  hasStopLine: false,"),
  "HP-06 catalogue-test": inMove("glute-piriformis-roll", '"Stay off the bone."]', '"Go on."]'),
  "DL-05 catalogue-test": inMove("lat-side-body-release", "strokeCm: 4.5", "strokeCm: 30"),
  "DL-06 catalogue-test": inMove("thoracic-roll", "max: 12, default: 6", "max: 12, default: 9"),
  "DL-07 catalogue-test": inMove("thoracic-extension", "positions: { max: 2,", "positions: { max: 4,"),
  "DL-08 catalogue-test": inMove("calves-up-breathing-reset", "max: 12, default: 6", "max: 12, default: 9"),
  "RF-01 player": signLeftOut("\"You can't control your pee or poop, or you can't pee.\""),
  "RF-02 player": signLeftOut('"One leg gets weak."'),
  "RF-03 player": signLeftOut('"You have a fever with your back pain."'),
  "RF-04 player": signLeftOut('"You feel numb between your legs or around your bottom."'),
  "RF-05 player": signLeftOut('"You had a bad fall or a hard hit."'),
  "RF-06 player": signLeftOut('"Pain shoots down your leg."'),
  "RF-07 player": signLeftOut('"You feel sharp pain."'),
  // The sentence has a name, for the record says it as well: here the stop sign goes.
  "RF-08 player": {
    file: "lib/copy/patient/en/safety.ts",
    find: "        noBetterAfterWeek,\n",
    replace: "",
  },
  "WS-01 player": inPlayerWords('    "Take some of your weight off the roller.",\n', ""),
  "WS-02 player": inPlayer(
    "session-steering.ts",
    "return times > 1 ? leaveOut",
    "return times > 9 ? leaveOut",
  ),
  "WS-03 player": inPlayer(
    "session-machine.ts",
    'on(state, ["running", "paused"], { name: "stopped" })',
    'on(state, [], { name: "stopped" })',
  ),
  "WS-04 player": inPlayer(
    "session-machine.ts",
    'return from === "which" || from === "stopped" ?',
    'return from === "which" ?',
  ),
  "WS-05 player": inPlayer(
    "announcements.ts",
    'case "breathe-in":\n      return words.breatheIn;',
    'case "breathe-in":\n      return null;',
  ),
  "WS-06 player": inPlayer(
    "session-machine.ts",
    "return answer(state, { again: event.again });",
    "return state;",
  ),
  "DL-04 player": inPlayer(
    "session-motion.ts",
    "(strokeCm / (move.speedCmPerSecond ?? 1)) * 1000",
    "(strokeCm / (move.speedCmPerSecond ?? 1)) * 100",
  ),
  "DL-08 player": inPlayer(
    "session-motion.ts",
    "const isIn = second < inSeconds;",
    "const isIn = second < outSeconds;",
  ),
  "EQ-02 player": inPlayerWords('    "Try a softer roller next time.",\n', ""),
  "EQ-03 player": inPlayerWords('"Medium, smooth roller"', '"Medium, spiky roller"'),
};

/** Every mutation of every rule and condition, rules first. */
export const mutations: readonly Mutation[] = [
  ...provedRules.flatMap((rule) => rule.enforcedBy.flatMap((keeper) => mutationsOf(rule, keeper))),
  ...conditionIds.map((id) => ({ ...conditionOff([id]), id, keeper: "check-program" as const })),
];
