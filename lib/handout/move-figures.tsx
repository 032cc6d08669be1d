/** The pictures of a move with their captions. */
import { View } from "@react-pdf/renderer";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigurePdf } from "@/lib/figure/figure-pdf";
import { placeCaptions } from "./figure-captions";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { fromEnd, type Look, stylesFor } from "./look";
import { mm } from "./measures";
import { tagged } from "./tags";
import { Words } from "./words";

/** Between pictures standing side by side, in points. */
export const FIGURE_GAP = mm(2);
/** From the floor, or from the arrow, down to the caption. */
const CAPTION_GAP = mm(0.6);

const stylesOf = stylesFor(
  (look) =>
    ({
      figures: { flexDirection: look.row, alignItems: "flex-end", justifyContent: "space-between" },
      caption: { ...look.text.caption, position: "absolute", ...fromEnd(look, 0), textAlign: look.end },
    }) as const,
);

/** Between pictures spread over the width of the page, in points. */
function gapBetween(widths: readonly number[], { textWidth }: Look): number {
  const sum = widths.reduce((all, width) => all + width, 0);
  return Math.max(0, textWidth - sum) / Math.max(1, widths.length - 1);
}

/**
 * The drawings side by side, each caption under the end of its floor line: beside the arrow it costs no height.
 * `scale`: points for 1 cm of body.
 */
export function CaptionedFigures({
  figures,
  shownSide,
  scale,
  look,
  lettering,
}: Pick<MoveContent, "figures" | "shownSide"> & { scale: number; look: Look; lettering: Lettering }) {
  const styles = stylesOf(look);
  const { fontSize, lineHeight } = look.text.caption;
  const widths = figures.map(({ name }) => figureBox(name, shownSide).width * scale);
  const { captions, lines, top } = placeCaptions(figures, shownSide, {
    scale,
    gap: gapBetween(widths, look),
    size: fontSize,
    end: look.end,
    lettering,
  });
  return (
    <View style={styles.figures}>
      {figures.map(({ name, alt }, index) => {
        const box = figureBox(name, shownSide);
        const width = box.width * scale;
        const caption = captions[index] ?? { text: "", width };
        const captionTop = (top - box.y) * scale + CAPTION_GAP;
        const captionHeight = lines * fontSize * lineHeight;
        return (
          <View
            key={name}
            style={{ width, height: Math.max(box.height * scale, captionTop + captionHeight) }}
          >
            <View {...tagged("Figure", alt)}>
              <FigurePdf name={name} side={shownSide} width={width} ink="print" />
            </View>
            <Words style={{ ...styles.caption, top: captionTop, width: caption.width }}>{caption.text}</Words>
          </View>
        );
      })}
    </View>
  );
}
