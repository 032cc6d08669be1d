import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type Move } from "@/lib/moves/move";
import { type MoveText, moveTextIn } from "@/lib/moves/move-text";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import { forPlayer } from "@/lib/program/player-snapshot";
import {
  canonicalJson,
  contentHash,
  localesOf,
  snapshotIn,
  type VersionSnapshot,
  versionSnapshotSchema,
} from "@/lib/program/snapshot";
import type { SnapshotWords } from "@/lib/program/snapshot-words";
import { planSession } from "@/lib/program/timeline";
import { thoracicRollRevision1 } from "../moves/thoracic-roll-revision-1";

/** The same value with the keys of every object in the opposite order. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turnedRound(inner)]),
  );
}

function ownText(move: Move): MoveText {
  const text = moveTextIn(move, "en");
  if (!text) throw new Error(`${move.slug} has no English text.`);
  return text;
}

function snapshotOf(templateId: string): VersionSnapshot {
  const template = findTemplate(templateId);
  if (!template) throw new Error(templateId);
  const moves = startFromTemplate(template, builtInCatalogue);
  const { handsOnSeconds, wholeSessionSeconds } = planSession(moves);
  return {
    format: 1,
    locale: "en",
    clinic: { name: "Harbour Lane", phone: "555 0142", hours: "", emergencyNumber: "911", closedLine: "" },
    clinician: { name: "Ines Moreau", title: "physical therapist" },
    patient: { printedName: "Marta Kowalska", rollerDensity: "medium" },
    versionNumber: 2,
    verifyCode: "K7QM2R9XW4TDHB6NCE83YFAJZP",
    publishedOn: "2026-11-20",
    reviewOn: "2026-12-04",
    sessionsPerWeek: 3,
    phase: "maintenance",
    weeks: 4,
    note: "Go light.",
    moves: moves.map((prescribed) => {
      const move = findMove(builtInCatalogue, prescribed.move);
      if (!move) throw new Error(prescribed.move);
      return { prescribed, move };
    }),
    skipped: [
      { move: "hamstring-roll", plainName: "Back-of-thigh roll", side: null, reason: "a healing wound" },
    ],
    forYou: ["Because of your thin bones, press lightly."],
    forYouOnPlayer: ["Press lightly."],
    findings: [],
    catalogueVersion: builtInCatalogue.version,
    figureRevision: FIGURE_REVISION,
    handsOnSeconds,
    wholeSessionSeconds,
  };
}

describe("canonical JSON", () => {
  test("does not depend on the order of keys, at any depth", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(turnedRound(value))).toBe(canonicalJson(value));
        expect(contentHash(turnedRound(value))).toBe(contentHash(value));
      }),
    );
  });

  test("keeps the value, and the order of lists", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}');
  });
});

describe("the content hash", () => {
  test("is SHA-256 of the canonical JSON, the same on every machine", () => {
    expect(contentHash({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    expect(contentHash({ b: "ğ", a: 1 })).toBe(contentHash({ a: 1, b: "ğ" }));
  });

  test("changes with any change of a dose, a word or a date", () => {
    const snapshot = snapshotOf("coach-sequence");
    const changed: VersionSnapshot[] = [
      { ...snapshot, reviewOn: "2026-12-05" },
      { ...snapshot, note: "Go light" },
      { ...snapshot, moves: snapshot.moves.toReversed() },
    ];
    const hashes = [snapshot, ...changed].map(contentHash);
    expect(new Set(hashes).size).toBe(4);
    expect(contentHash(snapshotOf("coach-sequence"))).toBe(hashes[0]);
  });
});

test.each(["four-move", "five-area", "coach-sequence"])(
  "a version of %s is whole, stored and read again",
  (id) => {
    const snapshot = snapshotOf(id);
    const again = versionSnapshotSchema.parse(JSON.parse(canonicalJson(snapshot)));
    expect(again).toEqual(snapshot);
    expect(contentHash(again)).toBe(contentHash(snapshot));
  },
);

describe("a version published before moves had variations or were optional", () => {
  const snapshot: VersionSnapshot = {
    ...snapshotOf("coach-sequence"),
    versionNumber: 1,
    note: "",
    moves: [
      {
        prescribed: {
          key: "m1",
          move: "thoracic-roll",
          side: "together",
          dosage: { kind: "passes", passes: 6, pressureCeiling: 4 },
          note: "Go slowly.",
        },
        move: thoracicRollRevision1,
      },
    ],
    skipped: [],
    forYou: [],
    forYouOnPlayer: [],
    catalogueVersion: "1",
    figureRevision: "0123456789ab",
    handsOnSeconds: 60,
    wholeSessionSeconds: 60,
  };

  test("reads as it was written, without a word of what came later, and hashes as it did", () => {
    const read = versionSnapshotSchema.parse(JSON.parse(canonicalJson(snapshot)));
    expect(read).toStrictEqual(snapshot);
    expect(canonicalJson(read)).not.toContain("variation");
    expect(canonicalJson(read)).not.toContain('"optional"');
    expect(contentHash(read)).toBe("df1d1cd93b41089f8e99fdbb3aca1934e34d6ff74c6b43f757f41d1d13d63710");
  });

  test("sends the player what it sent", () => {
    const [sent] = forPlayer(snapshot).moves;
    expect(sent?.prescribed).not.toHaveProperty("variation");
    expect(sent?.prescribed).not.toHaveProperty("optional");
    expect(sent?.move.setUp).toEqual(thoracicRollRevision1.setUp);
  });
});

test("a version keeps which moves are optional, and tells the player", () => {
  const version = snapshotOf("four-move");
  const moves = version.moves.map(({ prescribed, move }, index) =>
    index === 1 ? { prescribed: { ...prescribed, optional: true as const }, move } : { prescribed, move },
  );
  const read = versionSnapshotSchema.parse(JSON.parse(canonicalJson({ ...version, moves })));
  const marks = [undefined, true, undefined, undefined];
  expect(read.moves.map(({ prescribed }) => prescribed.optional)).toEqual(marks);
  expect(forPlayer(read).moves.map(({ prescribed }) => prescribed.optional)).toEqual(marks);
  expect(contentHash(read)).not.toBe(contentHash(version));
});

describe("a version in several languages", () => {
  const english = snapshotOf("coach-sequence");
  const [roll] = english.moves;
  if (!roll) throw new Error("the routine has moves");
  const one = { ...english, moves: [roll] };
  const words: SnapshotWords = {
    moves: [{ ...ownText(roll.move), plainName: "Rodillo en la espalda alta", setUp: ["Siéntese."] }],
    skipped: [{ plainName: "Rodillo en el muslo", reason: "una herida" }],
    forYou: ["Presione poco, por sus huesos delgados."],
    forYouOnPlayer: ["Presione poco."],
  };
  const both: VersionSnapshot = { ...one, inOtherLocales: { es: words } };

  test("is stored and read again, and says which they are, the patient's own first", () => {
    const again = versionSnapshotSchema.parse(JSON.parse(canonicalJson(both)));
    expect(again).toEqual(both);
    expect(localesOf(both)).toEqual(["en", "es"]);
    expect(localesOf({ ...both, locale: "es", inOtherLocales: { en: words } })).toEqual(["es", "en"]);
    expect(localesOf(one)).toEqual(["en"]);
    expect(contentHash(both)).not.toBe(contentHash(one));
  });

  test("is in each of them the same program in that language's words, and nothing of the others", () => {
    const spanish = snapshotIn(both, "es");
    expect(spanish).toMatchObject({
      locale: "es",
      skipped: [
        { move: "hamstring-roll", side: null, plainName: "Rodillo en el muslo", reason: "una herida" },
      ],
      forYou: words.forYou,
      forYouOnPlayer: words.forYouOnPlayer,
    });
    expect(spanish).not.toHaveProperty("inOtherLocales");
    expect(spanish?.moves).toEqual([
      {
        prescribed: roll.prescribed,
        move: { ...roll.move, plainName: "Rodillo en la espalda alta", setUp: ["Siéntese."] },
      },
    ]);
    expect(versionSnapshotSchema.parse(spanish)).toEqual(spanish);
    expect(snapshotIn(both, "en")).toEqual(one);
  });

  test("is not to be had in a language it does not carry, and never with words missing", () => {
    expect(snapshotIn(one, "es")).toBeNull();
    const cut: VersionSnapshot = { ...both, inOtherLocales: { es: { ...words, skipped: [] } } };
    expect(() => snapshotIn(cut, "es")).toThrow("no words at 0");
  });

  test("sends the player the words of the patient's language alone", () => {
    const spanish = snapshotIn(both, "es");
    if (!spanish) throw new Error("the version has Spanish words");
    const sent = forPlayer({ ...spanish, inOtherLocales: { en: words } });
    expect(sent).toMatchObject({ locale: "es", forYou: ["Presione poco."] });
    expect(sent.moves[0]?.move.plainName).toBe("Rodillo en la espalda alta");
    expect(sent).not.toHaveProperty("inOtherLocales");
  });
});

describe("what the player gets", () => {
  const sent = JSON.stringify(forPlayer(snapshotOf("coach-sequence")));

  test.each([
    ["the patient's name", "Kowalska"],
    ["the verify code", "K7QM2R9X"],
    ["the reason a move is skipped", "wound"],
    ["the paper's words on a diagnosis", "thin bones"],
    ["clinician's warnings", "sciatic"],
    ["sources", "S2"],
    ["findings", "findings"],
    ["the length of a stroke, which the pictures know", "strokeCm"],
  ])("holds nothing of %s", (_, secret) => {
    expect(JSON.stringify(snapshotOf("coach-sequence"))).toContain(secret);
    expect(sent).not.toContain(secret);
  });

  test("has every move with its dose, its words and its own cautions", () => {
    const player = forPlayer(snapshotOf("coach-sequence"));
    expect(player.moves.map(({ move }) => move.plainName)).toEqual([
      "Upper-back roll",
      "Upper-back stretch",
      "Side roll",
      "Buttock roll",
      "Front-of-hip roll",
      "Rest and breathe",
    ]);
    expect(player.skipped).toEqual([{ plainName: "Back-of-thigh roll", side: null }]);
    expect(player.forYou).toEqual(["Press lightly."]);
  });

  test("has the words of the variation that is prescribed, and its name for the pictures", () => {
    const snapshot = snapshotOf("coach-sequence");
    const moves = snapshot.moves.map(({ prescribed, move }) => ({
      prescribed: { ...prescribed, variation: "arms-crossed" as const },
      move,
    }));
    const [roll] = forPlayer({ ...snapshot, moves }).moves;
    expect(roll?.prescribed.variation).toBe("arms-crossed");
    expect(roll?.move.setUp.join(" ")).toContain("Cross your arms on your chest.");
    expect(roll?.move.setUp.join(" ")).not.toContain("hands");
    expect(roll?.move).not.toHaveProperty("variations");
    expect(sent).toContain("Hold your head in your hands.");
    expect(sent).not.toContain("Cross your arms");
  });

  test("is told which pictures show each move, one for each place it is held in", () => {
    const snapshot = snapshotOf("coach-sequence");
    for (const { prescribed, move } of forPlayer(snapshot).moves) {
      const second = prescribed.dosage.kind === "breaths" && prescribed.dosage.positions > 1;
      expect(move.pictures).toEqual([move.slug, ...(second ? [`${move.slug}/second-place`] : [])]);
    }
    const [entry] = snapshot.moves;
    if (!entry) throw new Error("the routine has moves");
    const shownBy = (picture: "thoracic-roll" | null) =>
      forPlayer({
        ...snapshot,
        moves: [{ ...entry, move: { ...entry.move, slug: "own-roll", picture } }],
      }).moves[0]?.move.pictures;
    expect(shownBy("thoracic-roll")).toEqual(["thoracic-roll"]);
    expect(shownBy(null)).toEqual([]);
    const stretch = snapshot.moves.find(({ move }) => move.slug === "thoracic-extension");
    if (!stretch) throw new Error("the routine has the stretch");
    const own = { ...stretch.move, slug: "own-stretch", picture: "thoracic-extension" } as const;
    const sent = forPlayer({ ...snapshot, moves: [{ ...stretch, move: own }] }).moves[0];
    expect(sent?.move.pictures).toEqual(["thoracic-extension", "thoracic-extension"]);
  });

  test("has the review date and the sums of the version, which are those of its timeline", () => {
    const player = forPlayer(snapshotOf("coach-sequence"));
    expect(player).toMatchObject({
      reviewOn: "2026-12-04",
      handsOnSeconds: 580,
      wholeSessionSeconds: 720,
    });
    expect(planSession(player.moves.map(({ prescribed }) => prescribed))).toMatchObject({
      handsOnSeconds: player.handsOnSeconds,
      wholeSessionSeconds: player.wholeSessionSeconds,
    });
  });
});
