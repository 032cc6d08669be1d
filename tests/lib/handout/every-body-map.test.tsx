import { Text, View } from "@react-pdf/renderer";
import type { ComponentProps } from "react";
import { expect, test, vi } from "vitest";
import type { BodyMapPdf } from "@/lib/figure/body-map-pdf";
import { renderHandout } from "@/lib/handout/render-handout";
import { isFelt } from "@/lib/moves/move";
import { templateIds } from "@/lib/moves/templates";
import { papers } from "@/lib/program/paper";
import type { PrescribedMove } from "@/lib/program/program";
import { readPdf } from "../../support/pdf-text";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

// A body is lines only: a word laid over each one tells in the PDF's text that it was drawn.
vi.mock("@/lib/figure/body-map-pdf", async (importOriginal) => {
  const { BodyMapPdf: Body } = await importOriginal<{ BodyMapPdf: typeof BodyMapPdf }>();
  return {
    BodyMapPdf: (props: ComponentProps<typeof Body>) => (
      <View>
        <Body {...props} />
        <Text style={{ position: "absolute", fontSize: 10, lineHeight: 1 }}>body</Text>
      </View>
    ),
  };
});

const oneLegAtATime = (moves: readonly PrescribedMove[]) =>
  moves.map((move) => (move.move === "hamstring-roll" ? { ...move, side: "each" as const } : move));

test.each(papers.flatMap((paper) => templateIds.map((id) => [id, paper] as const)))(
  "every move of the %s routine on %s that is felt has its body, with both legs or each",
  async (id, paper) => {
    const usual = templateMoves(id);
    for (const moves of [usual, oneLegAtATime(usual)]) {
      const snapshot = sampleSnapshot(moves);
      const result = await renderHandout(sampleRequest(snapshot, paper));
      if (!result.ok) throw new Error(JSON.stringify(result));
      const { text } = await readPdf(result.pdf);
      expect(text.match(/\bbody\b/g)).toHaveLength(
        snapshot.moves.filter(({ move }) => isFelt(move.contactZone)).length,
      );
    }
  },
);
