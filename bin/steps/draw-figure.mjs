/** A picture as an SVG file, with its words. Reads the project's TypeScript, which the caller has made readable. */
export async function figureFile(name, side, ink) {
  const [{ standaloneSvg }, { figureLabel }, { patientCopy }, { findMove }, { builtInCatalogue }] =
    await Promise.all([
      import("../../lib/figure/figure-file.ts"),
      import("../../lib/figure/figure-descriptions.ts"),
      import("../../lib/copy/patient/patient-copy.ts"),
      import("../../lib/moves/move.ts"),
      import("../../lib/moves/catalogue.ts"),
    ]);
  const { title, description } = figureLabel(name, side, patientCopy("en").figures);
  const move = findMove(builtInCatalogue, name.split("/")[0]);
  // The file stands beside no other words: its title begins with the move's name.
  const named = move ? `${move.plainName}: ${title[0].toLowerCase()}${title.slice(1)}` : title;
  return standaloneSvg({ name, side, ink, label: { title: named, description } });
}
