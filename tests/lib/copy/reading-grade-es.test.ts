import { describe, expect, test } from "vitest";
import {
  countSpanishSyllables,
  MAX_SPANISH_GRADE,
  spanishEase,
  spanishGrade,
} from "@/lib/copy/reading-grade-es";

describe("syllables in Spanish", () => {
  test.each([
    ["pie", 1],
    ["hoy", 1],
    ["y", 1],
    ["que", 1],
    ["buey", 1],
    ["mes", 1],
    // Two strong vowels part, and a stressed weak one parts
    ["leer", 2],
    ["día", 2],
    ["aún", 2],
    ["país", 2],
    ["mareo", 3],
    ["caída", 3],
    ["línea", 3],
    ["oía", 3],
    // Diphthongs and triphthongs stay together
    ["aire", 2],
    ["ciudad", 2],
    ["cuello", 2],
    ["viuda", 2],
    ["despacio", 3],
    ["siéntese", 3],
    ["Uruguay", 3],
    ["respiración", 4],
    // The silent u of que, qui, gue, gui, and the spoken one
    ["sigue", 2],
    ["guía", 2],
    ["izquierdo", 3],
    ["quédese", 3],
    ["antigüedad", 4],
    ["agua", 2],
    // A silent h
    ["búho", 2],
    ["ahora", 3],
    ["rehúsa", 3],
    ["alcohol", 3],
    // A y between vowels is a consonant
    ["apoye", 3],
    ["rodillo", 3],
    ["fisioterapeuta", 6],
    ["20", 1],
  ])("%s has %i", (word, syllables) => {
    expect(countSpanishSyllables(word)).toBe(syllables);
  });

  test("are the same however the accents are typed", () => {
    expect(countSpanishSyllables("día".normalize("NFD"))).toBe(2);
    expect(countSpanishSyllables("DÍA")).toBe(2);
  });
});

test("the grade is Crawford's", () => {
  // 5 words, 1 sentence, 10 syllables: 20 sentences and 200 syllables in 100 words.
  expect(spanishGrade("Tome aire por cuatro segundos.")).toBeCloseTo(-0.205 * 20 + 0.049 * 200 - 3.407, 5);
});

test("the ease is that of Szigriszt-Pazos", () => {
  expect(spanishEase("Tome aire por cuatro segundos.")).toBeCloseTo(206.835 - 62.3 * (10 / 5) - 5, 5);
});

test("clinicians' words read far harder than patients' words", () => {
  const hard = "Contraindicación absoluta: osteoporosis vertebral posterior a inmovilización prolongada.";
  const plain = "No use el rodillo en la parte baja de la espalda.";
  expect(spanishGrade(hard)).toBeGreaterThan(MAX_SPANISH_GRADE + 4);
  expect(spanishGrade(plain)).toBeLessThan(MAX_SPANISH_GRADE);
  expect(spanishEase(hard)).toBeLessThan(0);
  expect(spanishEase(plain)).toBeGreaterThan(65);
});

test("a text without a word is easy", () => {
  expect([spanishGrade(""), spanishEase("¿?")]).toEqual([0, 100]);
});
