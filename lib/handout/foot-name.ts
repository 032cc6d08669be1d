/** The patient's name as the foot of every page bears it. */

/** Longer names than this are initials in the foot; the whole name stands on page 1. */
const FOOT_NAME_LETTERS = 12;
/** Of a longer row of names: the first, and as many of the last. */
const LAST_NAMES = 2;

/** What stands between names. In small letters it is none of them; with a capital it may be one: Nguyen Van Minh. */
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

/**
 * Its words without suffixes and small particles, and where they are more than fit, without those with a capital. The
 * last word is a name, whatever it is.
 */
function namesIn(name: string): readonly string[] {
  const words = name
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ""))
    .filter((word) => word !== "");
  const called = words.filter((word, index) => index < 2 || index < words.length - 1 || !suffix.test(word));
  const names = called.filter((word, index) => index === called.length - 1 || !particles.has(word));
  const kept =
    names.length > 1 + LAST_NAMES
      ? names.filter((word, index) => index === 0 || index === names.length - 1 || !isCapitalParticle(word))
      : names;
  return kept.map((word, index) => (index === 0 ? word : word.replace(ahead, "")));
}

/** "Van" in Johan Van Der Berg. A single letter is the initial of a name: the E of "Ana E Silva". */
function isCapitalParticle(word: string): boolean {
  return word.length > 1 && particles.has(word.toLowerCase());
}
