import { describe, expect, test } from "vitest";
import { en } from "@/lib/copy/patient/en";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { safetyReview, safetySources } from "@/lib/copy/patient/safety-sources";
import { evidenceIds } from "@/lib/moves/sources";
import { textsOf } from "./patient-texts";

describe("stop signs", () => {
  test("the worst group comes first and names the emergency room", () => {
    expect(en.safety.tierOrder).toEqual(["emergency", "today", "tell"]);
    expect(en.safety.tiers.emergency.heading).toBe("Stop and go to the emergency room now if:");
  });

  test("every red flag stands in its group", () => {
    const { emergency, today, tell } = en.safety.tiers;
    expect(emergency.signs.join(" ")).toMatch(/pee.*poop.*numb between your legs.*Both legs/);
    expect(today.signs.join(" ")).toMatch(/One leg.*weak.*fever.*bad fall.*worse at night/);
    expect(tell.signs.join(" ")).toMatch(/sharp pain.*shoots down your leg.*pins and needles.*1\u00a0week/);
    expect([emergency, today, tell].map(({ signs }) => signs.length)).toEqual([3, 4, 4]);
  });

  test("the emergency number is the clinic's setting, in the words on paper and on the phone", () => {
    expect(en.safety.callNumber("112")).toBe("Call\u00a0112");
    expect(en.player.cards.callNumber("999")).toBe("Call\u00a0999");
    expect(textsOf(en).filter(({ path, text }) => !path.includes("()") && /911|999|112/.test(text))).toEqual(
      [],
    );
  });
});

describe("where safety sentences come from", () => {
  const rules = ["HP", "RF", "WS", "DL", "EQ"].flatMap((letters) =>
    Array.from({ length: 10 }, (_, index) => `${letters}-${String(index + 1).padStart(2, "0")}`),
  );
  const known = new Set<string>([...rules, ...evidenceIds]);

  test("every safety sentence names its source, and no source is left over", () => {
    const pathsIn = (value: unknown, at: string) =>
      textsOf(value, at).map(({ path }) => path.replace(/\(\)/, "").replace(/needs\.\d+$/, "needs"));
    const mustName = [...pathsIn(en.safety, "safety"), ...pathsIn(en.player.cards, "player.cards")];
    const named = Object.keys(safetySources);
    expect(mustName.filter((path) => !path.startsWith("safety.tierOrder") && !named.includes(path))).toEqual(
      [],
    );
    const all = [...mustName, ...pathsIn(en.player, "player"), ...pathsIn(en.handout, "handout")];
    expect(named.filter((path) => !all.includes(path))).toEqual([]);
  });

  test("every named source is a rule of the notes or a published work", () => {
    for (const [path, sources] of Object.entries(safetySources)) {
      expect(sources.length, path).toBeGreaterThan(0);
      expect(
        sources.filter((source) => !known.has(source)),
        path,
      ).toEqual([]);
    }
  });

  test("nobody is said to have signed these words unless by name and day", () => {
    expect(
      safetyReview === null || (safetyReview.by !== "" && /^\d{4}-\d\d-\d\d$/.test(safetyReview.on)),
    ).toBe(true);
  });
});

describe("words with numbers and names", () => {
  test("the summary says what the plan says", () => {
    expect(
      en.handout.summary({ moves: 6, days: 3, weeks: 4, minutes: 12, reviewOn: "4\u00a0Dec\u00a02026" }),
    ).toEqual([
      "Do the 6\u00a0moves in order, 3\u00a0days a week, for 4\u00a0weeks. It takes 12\u00a0minutes.",
      "Keep the roller off your low back. Press at 4 out of 10.",
      "If you get a stop sign, stop and call. We review your plan on 4\u00a0Dec\u00a02026.",
    ]);
    expect(en.handout.summary({ moves: 1, days: 1, weeks: 1, minutes: 1, reviewOn: null })[0]).toBe(
      "Do the 1\u00a0move, 1\u00a0day a week, for 1\u00a0week. It takes 1\u00a0minute.",
    );
  });

  test("a skipped move says why, or nothing when there is no reason", () => {
    const skipped = (name: string, side: "left" | null, reason: string) =>
      en.handout.skipped({ plainNames: [name], side, reason });
    expect(skipped("Back-of-thigh roll", null, "Sore skin on the left thigh.")).toBe(
      "Back-of-thigh roll: Sore skin on the left thigh.",
    );
    expect(skipped("Buttock roll", "left", "you cannot press there")).toBe(
      "Buttock roll, left side: you cannot press there.",
    );
    expect(skipped("Side roll", null, "")).toBe("Side roll.");
  });

  test("moves skipped for one reason are one sentence, and so is a whole side", () => {
    const names = ["Upper-back roll", "Side roll"] as const;
    expect(en.handout.skipped({ plainNames: names, side: null, reason: "thin bones" })).toBe(
      "Upper-back roll, side roll: thin bones.",
    );
    expect(en.handout.skipped({ plainNames: null, side: "left", reason: "Sore hip" })).toBe(
      "Every move on your left side: Sore hip.",
    );
    const onPhone = [
      { plainName: null, side: "left" },
      { plainName: "Side roll", side: null },
      { plainName: "Buttock roll", side: "right" },
    ] as const;
    expect(en.player.welcome.skipped(onPhone)).toBe(
      "Skipped for you: every move on your left side, Side roll, Buttock roll (right side).",
    );
  });

  test("a day reads the same whatever the machine's time zone", () => {
    expect(en.day("2026-11-20")).toBe("20\u00a0Nov\u00a02026");
    expect(en.day("2027-01-01")).toBe("1\u00a0Jan\u00a02027");
  });

  test("what you need names the patient's own roller", () => {
    expect(en.handout.needs("soft")[0]).toContain("soft");
    expect(en.player.welcome.needs("firm")[0]).toBe("Firm, smooth roller");
  });
});

test("a link that does not open says the same whatever the reason, and names no clinic", () => {
  expect(Object.keys(en.link.notOpen)).toEqual(["title", "why", "steps", "tryAgain"]);
  expect(en.link.notOpen.why).not.toMatch(/expired|revoked|unknown/i);
});

test("English is the language asked for", () => {
  expect(patientCopy("en")).toBe(en);
});
