import { describe, expect, test } from "vitest";
import { en } from "@/lib/copy/patient/en";
import { composeContent, groupedCode } from "@/lib/handout/compose-content";
import type { HandoutRequest } from "@/lib/handout/handout-request";
import { moveTextIn } from "@/lib/moves/move-text";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

const whole = (address: string) => [address];
const compose = (changes: Partial<VersionSnapshot> = {}, options: Partial<HandoutRequest> = {}) =>
  composeContent(
    sampleRequest(sampleSnapshot(templateMoves("coach-sequence"), changes), "a4", options),
    whole,
  );

describe("the words of a handout", () => {
  test("the minutes are the timeline's, rounded up", () => {
    expect(compose().front.glance).toEqual([
      { figure: "3", words: "days a week, for 4\u00a0weeks" },
      { figure: "12", words: "minutes in all" },
      { figure: "6", words: "moves, in order" },
    ]);
    expect(compose({ wholeSessionSeconds: 721 }).front.glance[1]?.figure).toBe("13");
  });

  test("a language the version does not carry is a mistake of whoever asks", () => {
    expect(() => compose({}, { locale: "es" })).toThrow("not to be had in es");
  });

  test("in another language the sheet has that language's words alone", () => {
    const moves = templateMoves("coach-sequence").slice(0, 1);
    const { moves: told, skipped } = sampleSnapshot(moves);
    const texts = told.flatMap(({ move }) => moveTextIn(move, "es") ?? []);
    const words = {
      moves: texts,
      skipped: skipped.map(() => ({ plainName: "Muslo", reason: "una herida" })),
      forYou: ["Presione poco."],
      forYouOnPlayer: [],
    };
    const clinic = {
      ...sampleSnapshot(moves).clinic,
      inOtherLocales: { es: { hours: "De lunes a viernes", closedLine: "" } },
    };
    const changes = { clinic, forYou: ["Press lightly."], inOtherLocales: { es: words } };
    const both = sampleSnapshot(moves, changes);
    const content = composeContent(sampleRequest(both, "a4", { locale: "es" }), whole);
    expect(content.language).toBe("es");
    expect(content.front.today.hours).toContain("De lunes a viernes.");
    expect(content.moves.map(({ name }) => name)).toEqual(texts.map(({ plainName }) => plainName));
    const personal = JSON.stringify(content.personal);
    expect(personal).toContain("Presione poco.");
    expect(personal).toContain("Muslo: una herida.");
    expect(personal).not.toContain("Press lightly");
  });

  test("moves skipped for one reason stand on one line", () => {
    const one = {
      move: "thoracic-roll",
      plainName: "Upper-back roll",
      side: null,
      reason: "thin bones",
    } as const;
    const two = { ...one, move: "lat-side-body-release", plainName: "Side roll" } as const;
    const [box] = compose({ skipped: [one, two] }).personal;
    expect(box?.items.map(({ text }) => text)).toEqual(["Upper-back roll, side roll: thin bones."]);
  });

  test("where a move is felt goes on after the lead, and words of capitals keep them", () => {
    const feelOf = (feel: string) => {
      const [entry] = sampleSnapshot(templateMoves("four-move")).moves;
      if (!entry) throw new Error("no move");
      return compose({ moves: [{ ...entry, move: { ...entry.move, feel } }] }).moves[0]?.feel.text;
    };
    expect(feelOf("High on your buttock.")).toBe("high on your buttock.");
    expect(feelOf("IT band, on the side of your thigh.")).toBe("IT band, on the side of your thigh.");
    expect(feelOf("L4 and L5.")).toBe("L4 and L5.");
  });

  test("a variation tells its own set-up, and the steps as ever", () => {
    const crossed = templateMoves("coach-sequence").map((entry) =>
      entry.move === "thoracic-roll" ? { ...entry, variation: "arms-crossed" as const } : entry,
    );
    const steps = (moves: ReturnType<typeof templateMoves>) =>
      composeContent(sampleRequest(sampleSnapshot([...moves])), whole).moves[0]?.steps ?? [];
    const usual = steps(templateMoves("coach-sequence"));
    expect(steps(crossed)).toHaveLength(usual.length);
    expect(steps(crossed).filter((step) => !usual.includes(step))).toEqual([
      "Cross your arms on your chest. Tuck your chin a little.",
      "Lift your hips a little. Do not let your head drop back.",
    ]);
  });

  test("an optional move says so, and the minutes, the chart and what to remember stay those of the whole session", () => {
    const usual = templateMoves("coach-sequence");
    const composed = (moves: typeof usual) => composeContent(sampleRequest(sampleSnapshot(moves)), whole);
    const marked = composed(usual.map((move, index) => (index === 1 ? { ...move, optional: true } : move)));
    const { moves: plainMoves, foot: _plainFoot, ...plain } = composed(usual);
    expect(plainMoves.map(({ optional }) => optional)).toEqual([null, null, null, null, null, null]);
    const line = "Optional: skip it on a busy day.";
    expect(marked.moves).toEqual(
      plainMoves.map((move, index) => (index === 1 ? { ...move, optional: line } : move)),
    );
    expect(JSON.stringify(marked)).toBe(JSON.stringify({ ...marked, ...plain }));
  });

  test("without a review date nothing is promised", () => {
    const { front, closing } = compose({ reviewOn: null });
    expect(front.facts.map(({ lead }) => lead)).toEqual(["For", "Made"]);
    expect(closing.summary.join(" ")).not.toContain("review");
  });

  test("the sheet names the highest pressure and a lighter move names its own", () => {
    const lighter = templateMoves("four-move").map((entry, index) => ({
      ...entry,
      dosage: { ...entry.dosage, pressureCeiling: index === 0 ? 2 : 3 },
    }));
    const { prepare, moves, closing } = composeContent(sampleRequest(sampleSnapshot(lighter)), whole);
    expect(prepare.pressure).toMatchObject({ head: "Press at 3 out of 10 at most.", ceiling: 3 });
    expect(prepare.pressure.slow).toMatch(/^Press less if the move says so\./);
    expect(moves.map(({ notes }) => notes.map(({ lead }) => lead))).toEqual([
      ["Press at 2 out of 10 at most."],
      [],
      [],
      [],
    ]);
    expect(closing.summary[1]).toContain("Press at 3 out of 10, or less if the move says so.");
  });

  test("a sheet whose moves all take the same pressure names it alone", () => {
    const { prepare, moves, closing } = compose({});
    expect(prepare.pressure.slow).toBe(en.safety.slow);
    expect(moves.flatMap(({ notes }) => notes)).toEqual([]);
    expect(closing.summary[1]).toMatch(/Press at 4 out of 10\.$/);
  });

  test("after the steps stands the other side, that there is none, or nothing where a move has no sides", () => {
    const sides = ["each", "right", "left", "together"] as const;
    const moves = templateMoves("four-move").map((move, index) => ({
      ...move,
      side: sides[index] ?? "each",
    }));
    const { moves: composed } = composeContent(sampleRequest(sampleSnapshot(moves)), whole);
    expect(composed.map(({ follows }) => follows?.words ?? null)).toEqual([
      "Then switch sides. Do it all again.",
      "Right side only. Do not do the other side.",
      "Left side only. Do not do the other side.",
      null,
    ]);
  });

  test.each([
    [1, 26, [7, 7, 7, 5]],
    [1, 2, [2]],
    [2, 4, [3, 1]],
    [3, 4, [2, 2]],
    [3, 26, [2, 2, 2, 2, 2]],
    [4, 4, [1, 1, 1, 1]],
    [7, 1, [1]],
  ])("%i days a week for %i weeks make charts of %j weeks", (sessionsPerWeek, weeks, widths) => {
    const { charts } = compose({ sessionsPerWeek, weeks });
    expect(charts.map((chart) => chart.weeks.length)).toEqual(widths);
    expect(charts.flatMap((chart) => chart.weeks).at(-1)).toBe(
      `Week\u00a0${widths.reduce((sum, width) => sum + width, 0)}`,
    );
  });

  test("a box for each side where a move is done side by side, one where it is not", () => {
    const [chart] = compose().charts;
    expect(chart?.rows.map(({ boxes, letters }) => boxes + letters.join(""))).toEqual([
      "one",
      "one",
      "eachRL",
      "eachRL",
      "eachRL",
      "one",
    ]);
  });

  test("long lists become several boxes, none of them long", () => {
    const { personal } = compose({
      forYou: Array.from({ length: 20 }, (_, index) => `${index} ${"word ".repeat(50)}`),
    });
    const boxes = personal.filter(({ kind }) => kind === "for-you");
    expect(boxes.length).toBeGreaterThan(3);
    expect(boxes.flatMap(({ items }) => items)).toHaveLength(20);
    for (const { items } of boxes)
      expect(items.map(({ text }) => text).join("").length).toBeLessThanOrEqual(900);
  });

  test("a box of many short lines is no higher than one of long ones", () => {
    const { personal } = compose({ forYou: Array.from({ length: 60 }, (_, index) => `Line ${index}.`) });
    for (const { kind, items } of personal)
      if (kind === "for-you") expect(items.length).toBeLessThanOrEqual(20);
  });

  test("a phone number stays on one line, unless no line can hold it", () => {
    const lines = sampleSnapshot(templateMoves("four-move")).clinic;
    const phone = (number: string) => compose({ clinic: { ...lines, phone: number } }).front.today.phone;
    expect(phone("(902) 555-0142")).toBe("(902)\u00a0555-0142");
    expect(phone("+44 20 7946 0958 ext. 1234567")).toBe("+44 20 7946 0958 ext. 1234567");
  });

  test("a move on one leg is worded for one leg", () => {
    const oneLeg = templateMoves("four-move").map((entry) =>
      entry.move === "hamstring-roll" ? { ...entry, side: "right" as const } : entry,
    );
    const { moves } = composeContent(sampleRequest(sampleSnapshot(oneLeg)), whole);
    const move = moves.find(({ picture }) => picture === "hamstring-roll");
    expect(move).toMatchObject({ amount: "1\u00a0minute", side: "Right side only" });
    expect(JSON.stringify(move)).toMatch(/under the top of one thigh.*above the back of your knee\b/);
    const { map, ...words } = move ?? {};
    expect(map).not.toBeNull();
    expect(JSON.stringify(words)).not.toMatch(/thighs|knees|Then switch/);
  });

  test("a long name stands whole on page 1 and as initials in the foot", () => {
    const { front, foot } = compose({
      patient: { printedName: "Maria  Konstantinopoulou-Papadimitriou Kavafis", rollerDensity: "firm" },
    });
    expect(front.facts[0]?.text).toBe("Maria Konstantinopoulou-Papadimitriou Kavafis");
    expect(foot.version).toMatch(/^Version\u00a02 · [0-9a-f]{4}\u00a0[0-9a-f]{4} · M\.\u00a0K\.\u00a0K\.$/);
  });

  test("clinic hours and the closed line read as sentences", () => {
    const lines = sampleSnapshot(templateMoves("four-move")).clinic;
    expect(compose({ clinic: { ...lines, hours: "", closedLine: "" } }).front.today.hours).toBe("");
    expect(compose({ clinic: { ...lines, hours: "Open all day." } }).front.today.hours).toBe(
      "Open all day. Closed? Call the nurse line: 811.",
    );
  });

  test("the foot bears the first digits of the version's hash, unless no clinic issued it", () => {
    const contentHash = `3f2a91bc${"0".repeat(56)}`;
    expect(compose({}, { contentHash }).foot.version).toBe("Version\u00a02 · 3f2a\u00a091bc · M. K.");
    expect(compose({ versionNumber: null }, { contentHash }).foot.version).toBe("M. K.");
  });

  test("the clinic's logo comes as pixels and never as an address", () => {
    const logo = { png: new Uint8Array([1, 2]), width: 90, height: 28, hash: "ab" };
    expect(compose().front.logo).toBeNull();
    expect(compose({}, { logo }).front.logo).toEqual({ png: logo.png, width: 90, height: 28 });
  });

  test("who cannot scan reads where to type the code", () => {
    expect(compose().closing.check).toBe(
      "To check this sheet, open rollscript.example/verify and type the code.",
    );
    expect(compose({}, { verifyUrl: null }).closing.check).toBeNull();
  });

  test("a printed link says that the sheet can be read there too", () => {
    expect(compose().front.link?.read).toBe("Read this sheet on your phone.");
    expect(compose({}, { linkUrl: null, linkExpiresOn: null }).front.link).toBeNull();
  });

  test("how much is told for a side, never as a sum", () => {
    const each = compose().moves.filter(({ side }) => side === "Right side, then left side");
    expect(each.map(({ amount }) => amount)).toEqual(each.map(() => "1\u00a0minute each side"));
    expect(each).toHaveLength(3);
  });

  test("a verify code is whole, in groups of four that stay on one line", () => {
    expect(groupedCode("K7QM2R9XW4TDHB6NCE83YFAJZP").replaceAll("\u00a0", " ")).toBe(
      "K7QM 2R9X W4TD HB6N CE83 YFAJ ZP",
    );
    expect(compose({ verifyCode: null }).foot.code).toBeNull();
  });
});
