/** The patient's name as the foot of every page bears it. */

/** Longer names than this are initials in the foot; the whole name stands on page 1. */
const FOOT_NAME_LETTERS = 12;
/** Of a longer row of names: the first, and as many of the last. */
const LAST_NAMES = 2;

/** What stands between names and is none of them. */
const particles = new Set(
  [
    "de del della di da das do dos du des d la las le les lo los y e i",
    "van von vom zu zur der den het ter ten te af av och",
    "al el bin bint ben ibn بن ابن بنت",
  ].flatMap((words) => words.split(" ")),
);
/** One that a name is grown together with: "al-Hashimi". */
const ahead = /^(?:al|el)-(?=\p{L})/iu;
/** What follows the last name and is none. */
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The name, or where it would crowd the foot its initials: of the first name and the last two. */
export function footName(name: string): string {
  if (name.length <= FOOT_NAME_LETTERS) return name;
  const names = namesIn(name);
  const kept = names.length > 1 + LAST_NAMES ? [...names.slice(0, 1), ...names.slice(-LAST_NAMES)] : names;
  return kept.map((word) => `${[...letters.segment(word)][0]?.segment ?? ""}.`).join("\u00a0");
}

/** Its words without particles and suffixes. The last word is a name, whatever it is. */
function namesIn(name: string): readonly string[] {
  const words = name
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ""))
    .filter((word) => word !== "");
  const called = words.filter((word, index) => index < 2 || index < words.length - 1 || !suffix.test(word));
  return called
    .filter((word, index) => index === called.length - 1 || !isParticle(word, index))
    .map((word, index) => (index === 0 ? word : word.replace(ahead, "")));
}

/** "Ben Carter" is called Ben, and the E of "Ana E Silva" is a name: those are written with a capital. */
function isParticle(word: string, index: number): boolean {
  const lower = word.toLowerCase();
  return particles.has(lower) && (word === lower || (index > 0 && word.length > 1));
}
