import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VersionMoves } from "@/app/(clinic)/patients/[patientId]/versions/[number]/version-moves";
import { sampleSnapshot, templateMoves } from "../../lib/handout/sample-request";

const usual = templateMoves("four-move");
const textOf = (moves: typeof usual) =>
  renderToStaticMarkup(<VersionMoves snapshot={sampleSnapshot(moves)} />)
    .replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test("a version says which of its moves are optional, and what a session takes without them", () => {
  const marked = textOf(usual.map((move, index) => (index === 1 ? { ...move, optional: true } : move)));
  expect(marked).toContain("Hip flexor release, front of hip, optional");
  expect(marked.split("optional")).toHaveLength(3);
  expect(marked).toContain("Whole session 7 min 20 s Without optional moves 4 min 50 s");
  expect(textOf(usual)).not.toMatch(/optional/i);
});
