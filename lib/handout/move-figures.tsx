/** The pictures of a move with their captions. */
import { View } from "@react-pdf/renderer";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigurePdf } from "@/lib/figure/figure-pdf";
import { captionWidth, placeCaptions } from "./figure-captions";
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
  const captions = placeCaptions(figures, shownSide, { scale, size: fontSize, end: look.end, lettering });
  return (
    <View style={styles.figures}>
      {figures.map(({ name, alt }, index) => {
        const box = figureBox(name, shownSide);
        const width = box.width * scale;
        const caption = captions.texts[index] ?? "";
        // A caption wider than its small picture runs on beyond it, in one line.
        const captionRoom = Math.max(width, captionWidth(caption, fontSize, lettering));
        const captionTop = (captions.top - box.y) * scale + CAPTION_GAP;
        return (
          <View
            key={name}
            style={{ width, height: Math.max(box.height * scale, captionTop + fontSize * lineHeight) }}
          >
            <View {...tagged("Figure", alt)}>
              <FigurePdf name={name} side={shownSide} width={width} ink="print" />
            </View>
            <Words style={{ ...styles.caption, top: captionTop, width: captionRoom }}>{caption}</Words>
          </View>
        );
      })}
    </View>
  );
}
