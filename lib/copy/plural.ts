/** Plural forms by the rules of the language, not by adding an "s". */

export type PluralForms = { readonly other: string } & Partial<
  Record<Exclude<Intl.LDMLPluralRule, "other">, string>
>;

const rulesOf = new Map<string, Intl.PluralRules>();

/** The form of a word that goes with a count: `plural("en", 1, { one: "move", other: "moves" })` is "move". */
export function plural(locale: string, count: number, forms: PluralForms): string {
  let rules = rulesOf.get(locale);
  if (!rules) {
    rules = new Intl.PluralRules(locale);
    rulesOf.set(locale, rules);
  }
  return forms[rules.select(count)] ?? forms.other;
}

/** A count with its word, held together by a no-break space: "6 moves". */
export function counted(locale: string, count: number, forms: PluralForms): string {
  return `${count}\u00a0${plural(locale, count, forms)}`;
}
