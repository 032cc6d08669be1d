/**
 * Where a text stands among the patient's words, from its path: "safety.tiers.today.signs.0" is "Safety, tiers, today,
 * signs". The empty text where the path is but a number.
 */
export function placeText(path: string): string {
  const names = path.replaceAll("()", "").split(".");
  const inList = names.findIndex((name) => /^\d+$/.test(name));
  const place = inList >= 0 ? names.slice(0, inList) : names.length > 1 ? names.slice(0, -1) : names;
  const text = place.map(spacedOut).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "notOpen" is "not open", "thoracic-roll/start" is "thoracic roll, start". */
function spacedOut(name: string): string {
  return name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll("-", " ")
    .replaceAll("/", ", ");
}
