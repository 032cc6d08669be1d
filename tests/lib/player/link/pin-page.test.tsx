import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { PinPage, pinDigits, pinProblem } from "@/lib/player/link/pin-page";
import { PIN_TRIES } from "@/lib/share/link-pin";

const locales = ["en", "es"] as const;

describe.each(locales)("the page that asks for a code, in %s", (locale) => {
  const copy = patientCopy(locale);
  const words = copy.link.pin;
  const markup = renderToStaticMarkup(<PinPage copy={copy} onSubmit={async () => "unknown"} />);

  test("has one field, which a phone fills with its digit keys and may fill by itself", () => {
    const fields = markup.match(/<input[^>]*>/g) ?? [];
    expect(fields).toHaveLength(1);
    for (const attribute of [
      'type="text"',
      'inputMode="numeric"',
      'autoComplete="one-time-code"',
      'pattern="[0-9]{6}"',
      'aria-invalid="false"',
    ])
      expect(fields[0]).toContain(attribute);
    // It would cut a code that comes with a space in it.
    expect(fields[0]).not.toContain("maxLength");
  });

  test("names the field, and ties to it what is asked for and what was wrong", () => {
    expect(markup).toContain(`<label for="pin">${words.label}</label>`);
    expect(markup).toContain('aria-describedby="pin-hint pin-problem"');
    expect(markup).toMatch(/id="pin-hint">[^<]+</);
    expect(markup).toContain('id="pin-problem" role="alert"></p>');
  });

  test("says that the clinic sees a wrong code", () => {
    expect(words.clinicSees).toMatch(/cl[ií]ni/);
    expect(markup).toContain(words.clinicSees);
  });

  test("tells what to do about each answer, and how many tries are left where somebody counts", () => {
    const problems = (["short", "busy", "unknown"] as const).map((answer) => pinProblem(words, answer));
    expect(new Set(problems).size).toBe(3);
    for (const problem of problems) expect(problem).toMatch(/\.$/);
    expect(pinProblem(words, { wrong: null })).toBe(words.wrong);
    for (let left = 1; left < PIN_TRIES; left++)
      expect(pinProblem(words, { wrong: left })).toContain(`${words.wrong} ${words.triesLeft(left)}`);
    expect(pinProblem(words, "opened")).toBe("");
  });
});

test("the tries that are left are counted in the words of the language", () => {
  const left = (locale: (typeof locales)[number], count: number) =>
    patientCopy(locale).link.pin.triesLeft(count).replace("\u00a0", " ");
  expect([left("en", 1), left("en", 4)]).toEqual(["You can try 1 more time.", "You can try 4 more times."]);
  expect([left("es", 1), left("es", 4)]).toEqual([
    "Puede intentar 1 vez más.",
    "Puede intentar 4 veces más.",
  ]);
});

test.each([
  ["482913", "482913"],
  ["482 913", "482913"],
  ["Your code is 482-913.", "482913"],
  ["4829137", "482913"],
  ["48x", "48"],
  ["", ""],
])("of %j it takes the digits: %j", (text, digits) => {
  expect(pinDigits(text)).toBe(digits);
});

test("a code in the digits of an Asian keyboard is the same code", () => {
  expect(pinDigits("８３５ ７５５")).toBe("835755");
});
