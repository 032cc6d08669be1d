import { expect, test } from "vitest";
import { footName } from "@/lib/handout/foot-name";

/** With plain spaces between the initials, which on paper stay on one line. */
const initials = (name: string) => footName(name).replaceAll("\u00a0", " ");

test.each([["M. K."], ["Ana Novak"], ["Rosa de Vega"], [""]])("%j has room in the foot", (name) => {
  expect(footName(name)).toBe(name);
});

test.each([
  ["Rosa Núñez de la Torre", "R. N. T."],
  ["María del Carmen Ruiz", "M. C. R."],
  ["Santiago Ramón y Cajal", "S. R. C."],
  ["Johanna van der Linden", "J. L."],
  ["Johan Van Der Berg", "J. B."],
  ["María Del Carmen Ruiz", "M. C. R."],
  ["Juan De La Cruz García", "J. C. G."],
  ["Otto von Bismarck", "O. B."],
  ["Paula da Costa dos Santos", "P. C. S."],
  ["Teresa Melo e Castro", "T. M. C."],
  ["Khalid bin Sultan al-Hashimi", "K. S. H."],
  ["David ben Avraham", "D. A."],
  ["عبدالله بن محمد الحربي", "ع. م. ا."],
])("%s is %s: no particle counts as a name", (name, short) => {
  expect(initials(name)).toBe(short);
});

test.each([
  ["Ben Carter-Jones", "B. C."],
  ["Van Nguyen Thi Minh", "V. T. M."],
  ["Nguyen Van Minh", "N. V. M."],
  ["Zhang Da Ming", "Z. D. M."],
  ["Kim Le Nguyen", "K. L. N."],
  ["Ana E Silva Gomes", "A. S. G."],
  ["Jacqueline E Ray", "J. E. R."],
  ["de la Cruz Ortiz María", "C. O. M."],
  ["Alexandrina Ben", "A. B."],
])("%s is %s: what is a name stays one", (name, short) => {
  expect(initials(name)).toBe(short);
});

test("of many names the first and the last two count", () => {
  expect(initials("Juan Carlos Alfonso Víctor de Borbón y Grecia")).toBe("J. B. G.");
  expect(initials("Martin Luther King Jr.")).toBe("M. L. K.");
});

test("letters of two code points stay whole, and signs before a name are no letters", () => {
  expect(initials("E\u0323la Wolfeschlegel")).toBe("E\u0323. W.");
  expect(initials("Katharina (Kati) Muster")).toBe("K. K. M.");
});
