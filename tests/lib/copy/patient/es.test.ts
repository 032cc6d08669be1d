import { describe, expect, test } from "vitest";
import { es } from "@/lib/copy/patient/es";
import { conditions } from "@/lib/copy/patient/es/conditions";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { firstUnprintable } from "@/lib/copy/printable-letters";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { spanishMoves } from "@/lib/moves/catalogue/es";
import { patientSentences } from "@/lib/safety/patient-sentences";
import { patientTextsIn } from "./patient-texts";
import { readable } from "./readable";

const english = patientTextsIn("en");
const spanish = patientTextsIn("es");

describe("Spanish beside English", () => {
  test("has the same texts at the same places, none of them English", () => {
    expect(spanish.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
    expect(spanish.length).toBeGreaterThan(400);
    const same = spanish.filter(
      ({ path, text }, index) =>
        text === english[index]?.text && /\p{L}/u.test(text) && !path.startsWith("safety.tierOrder"),
    );
    // "No" is Spanish too, a bare name of a clinician or a clinic is nobody's language.
    expect(same.filter(({ text }) => text !== "No")).toEqual([]);
  });

  test("has the same numbers, text by text", () => {
    const numbersOf = (text: string) =>
      text
        .replace(/\btwice\b/i, "2")
        .match(/\d+/g)
        ?.sort() ?? [];
    for (const [index, { path, text }] of spanish.entries()) {
      // The sample's own hours are typed in each language.
      if (path === "player.cards.open()") continue;
      expect(numbersOf(text), `${path}: ${text}`).toEqual(numbersOf(english[index]?.text ?? ""));
    }
  });

  test("keeps unbroken what English keeps unbroken: as many no-break spaces, or more", () => {
    const count = (text: string) => text.split("\u00a0").length;
    const fewer = spanish.filter(({ text }, index) => count(text) < count(english[index]?.text ?? ""));
    expect(fewer).toEqual([]);
  });

  test("takes at most half as much room again on the whole, and no label runs away", () => {
    const length = (texts: readonly { text: string }[]) =>
      texts.reduce((sum, { text }) => sum + text.length, 0);
    expect(length(spanish) / length(english)).toBeLessThan(1.25);
    const label = spanish.filter(
      ({ path, text }, index) =>
        /^(player\.session|handout\.captions|safety\.tiers\.\w+\.(word|name))/.test(path) &&
        text.length > 2 * (english[index]?.text.length ?? 0) + 8,
    );
    expect(label).toEqual([]);
  });

  test("has only letters the handout can print", () => {
    expect(spanish.filter(({ text }) => firstUnprintable(text) !== null)).toEqual([]);
  });
});

describe("a question", () => {
  test("opens as it closes", () => {
    for (const { path, text } of spanish)
      expect(text.split("¿").length, `${path}: ${text}`).toBe(text.split("?").length);
  });
});

describe("the check for words of the trade, of another address and of English", () => {
  test.each([
    "Ruede lejos de la zona lumbar.",
    "Estire los isquiotibiales.",
    "Póngase en decúbito supino.",
    "Pon el rodillo en el muslo.",
    "Siéntate en el rodillo.",
    "Doble tus rodillas.",
    "Cuando estás boca arriba.",
    "¡Siga así!",
    "Ruede slowly.",
    "Use el roller.",
  ])("finds “%s”", (text) => {
    expect(readable.es.banned.test(text)).toBe(true);
  });

  test.each(["Tome su tiempo.", "Estire el brazo.", "Está boca arriba.", "Use el rodillo."])(
    "leaves “%s”",
    (text) => {
      expect(readable.es.banned.test(text)).toBe(false);
    },
  );
});

describe("stop signs in Spanish", () => {
  const { emergency, today, tell } = es.safety.tiers;

  test("the worst group comes first and names the emergency room", () => {
    expect(es.safety.tierOrder).toEqual(["emergency", "today", "tell"]);
    expect(emergency.heading).toBe("Pare y vaya ya a la sala de emergencias si:");
    expect(es.player.cards.emergency.title).toBe("Vaya ya a la sala de emergencias");
  });

  test("every red flag stands in its group", () => {
    expect(emergency.signs.join(" ")).toMatch(
      /orina.*popó.*orinar.*dormida.*entre las piernas.*las dos piernas/,
    );
    expect(today.signs.join(" ")).toMatch(/Una pierna.*débil.*fiebre.*mala caída.*peor de noche/);
    expect(tell.signs.join(" ")).toMatch(/dolor agudo.*por la pierna.*hormigueo.*1\u00a0semana/);
    expect([emergency, today, tell].map(({ signs }) => signs.length)).toEqual([3, 4, 4]);
  });

  test("the emergency number is the clinic's setting", () => {
    expect(es.safety.callNumber("112")).toBe("Llame\u00a0al\u00a0112");
    expect(es.player.cards.callNumber("999")).toBe("Llame\u00a0al\u00a0999");
  });
});

describe("words with numbers, sides and names", () => {
  test("the summary says what the plan says", () => {
    expect(
      es.handout.summary({ moves: 6, days: 3, weeks: 4, minutes: 12, reviewOn: es.day("2026-12-04") }),
    ).toEqual([
      "Haga los 6\u00a0ejercicios en orden, 3\u00a0días por semana, durante 4\u00a0semanas. Toma 12\u00a0minutos.",
      "No use el rodillo en la parte baja de la espalda. Presione a 4 de 10.",
      "Si tiene una señal de alto, pare y llame. Revisamos su plan el 4\u00a0dic\u00a02026.",
    ]);
    expect(es.handout.summary({ moves: 1, days: 1, weeks: 1, minutes: 1, reviewOn: null })[0]).toBe(
      "Haga el 1\u00a0ejercicio, 1\u00a0día por semana, durante 1\u00a0semana. Toma 1\u00a0minuto.",
    );
  });

  test("a dose counts in its own plural", () => {
    expect(es.dosage.slowBreaths(1)).toBe("1\u00a0respiración lenta");
    expect(es.dosage.slowRolls(6)).toBe("6\u00a0pasadas lentas");
    expect(es.dosage.duration(90)).toBe("1\u00a0minuto 30\u00a0segundos");
    expect(es.dosage.eachSide(es.dosage.inPlaces(es.dosage.slowBreaths(5), 2))).toBe(
      "5\u00a0respiraciones lentas, 2\u00a0veces, por lado",
    );
  });

  test("what is left counts too: one second, more of them", () => {
    expect(es.player.announced.secondsLeft(1)).toBe("Falta 1\u00a0segundo.");
    expect(es.player.announced.secondsLeft(10)).toBe("Faltan 10\u00a0segundos.");
    expect(es.player.paused.left("1:05", "left")).toBe("Faltan 1:05 en el lado izquierdo.");
  });

  test("a side agrees with the part of the body it stands at", () => {
    const { right, left } = es.figures.descriptions["glute-piriformis-roll/start"];
    expect(right).toMatch(/tobillo derecho .* rodilla izquierda.* nalga derecha/);
    expect(left).toMatch(/tobillo izquierdo .* rodilla derecha.* nalga izquierda/);
  });

  test("no picture names a side with the wrong gender", () => {
    const feminine = "nalga|rodilla|pierna|mano|pantorrilla";
    const masculine = "tobillo|muslo|pie|brazo|lado|costado";
    const wrong = new RegExp(
      `\\b(?:(?:${feminine}) (?:derecho|izquierdo)|(?:${masculine}) (?:derecha|izquierda))\\b`,
    );
    expect(spanish.filter(({ text }) => wrong.test(text))).toEqual([]);
    expect("la rodilla derecho").toMatch(wrong);
  });

  test("a skipped move says why, or nothing when there is no reason", () => {
    const plainNames = ["Rodillo en la nalga", "Rodillo en el costado"] as const;
    expect(es.handout.skipped({ plainNames, side: "left", reason: "Huesos delgados." })).toBe(
      "Rodillo en la nalga, rodillo en el costado, lado izquierdo: Huesos delgados.",
    );
    expect(es.handout.skipped({ plainNames: null, side: "right", reason: "" })).toBe(
      "Todo ejercicio del lado derecho.",
    );
    expect(
      es.player.welcome.skipped([
        { plainName: null, side: "left" },
        { plainName: "Rodillo en la nalga", side: "right" },
      ]),
    ).toBe("Omitido para usted: todo ejercicio del lado izquierdo, Rodillo en la nalga (lado derecho).");
  });

  test("a day is written day, month, year, whatever the machine's time zone", () => {
    expect(es.day("2026-11-20")).toBe("20\u00a0nov\u00a02026");
    expect(es.day("2027-01-01")).toBe("1\u00a0ene\u00a02027");
  });

  test("a row of the tick chart names its side in letters the key explains", () => {
    const { tickSides, tickRight, tickLeft } = es.handout;
    expect(tickSides).toBe(`${tickRight} es derecho. ${tickLeft} es izquierdo.`);
  });
});

describe("what the conditions say", () => {
  test("is in Spanish to the last sentence, and nothing is left over", () => {
    expect(Object.keys(conditions).sort()).toEqual([...patientSentences].sort());
  });

  test("says on the phone the end of what paper says, in the same words", () => {
    for (const [sentence, told] of Object.entries(conditions)) {
      const longer = Object.keys(conditions).find(
        (other) => other !== sentence && other.endsWith(` ${sentence}`),
      );
      if (longer !== undefined)
        expect(conditions[longer]).toMatch(new RegExp(`${told.replace(/[.?]/g, "\\$&")}$`));
    }
  });
});

describe("the moves in Spanish", () => {
  test("are all seven, each at the revision of the catalogue", () => {
    const ids = (moves: readonly { slug: string; revision: number }[]) =>
      moves.map(({ slug, revision }) => `${slug} ${revision}`);
    expect(ids(spanishMoves)).toEqual(ids(builtInCatalogue.moves));
  });
});

test("Spanish is the language asked for", () => {
  expect(patientCopy("es")).toBe(es);
  expect([es.language, es.direction]).toEqual(["es", "ltr"]);
});
