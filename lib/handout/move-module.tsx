import { View } from "@react-pdf/renderer";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigurePdf } from "@/lib/figure/figure-pdf";
import type { MoveSlug } from "@/lib/moves/move";
import type { MoveContent } from "./handout-content";
import { ink, mm, RIGID, type Sheet, type } from "./measures";
import { ContactSign, Outline, StopLineSign } from "./symbols";
import { LeadWords, NATURAL_LINE, textStyles, Words } from "./words";

/** Millimetres of paper for 1 cm of body, by move: start and end always share one scale. */
const figureScales: Record<MoveSlug, number> = {
  "thoracic-roll": 0.525,
  "thoracic-extension": 0.525,
  "lat-side-body-release": 0.4,
  "glute-piriformis-roll": 0.415,
  "hip-flexor-release": 0.402,
  "hamstring-roll": 0.415,
  "calves-up-breathing-reset": 0.44,
};

/** How much a move gives up to fit, from nothing to what only the longest texts need. The type stays 14 pt. */
export const moveSqueezes = [
  { figures: 1, name: type.moveName, lineHeight: 1.45, stepGap: 1.1, stepShare: 1.4 },
  { figures: 0.9, name: type.moveName, lineHeight: 1.3, stepGap: 0.8, stepShare: 1.8 },
  { figures: 0.7, name: 20, lineHeight: 1.25, stepGap: 0.6, stepShare: 1.8 },
  { figures: 0.5, name: 20, lineHeight: 1.25, stepGap: 0.4, stepShare: 1.8 },
] as const;

const TILE = 15;
const FIGURE_GAP = 2;
const CAPTION_HEIGHT = textStyles.caption.fontSize * textStyles.caption.lineHeight;
/** Thickness of the drawn floor in cm of body, from 0 down. */
const FLOOR = 2.6;
/** A narrower figure says its side in short, or the caption would run into the arrow. */
const FULL_CAPTION = mm(80);
/** From the floor down to the caption. */
const CAPTION_GAP = mm(0.6);

const styles = {
  move: { borderTopWidth: mm(0.9), borderTopColor: ink.text },
  head: { flexDirection: "row", minHeight: mm(TILE), columnGap: mm(3), marginBottom: mm(2) },
  tile: {
    width: mm(TILE),
    height: mm(TILE),
    flexShrink: RIGID,
    backgroundColor: ink.text,
    alignItems: "center",
    justifyContent: "center",
  },
  tileNumber: { fontSize: 32, lineHeight: NATURAL_LINE, fontWeight: 800, color: ink.paper },
  name: { lineHeight: NATURAL_LINE, fontWeight: 800, flexGrow: 1.32, flexBasis: 0, alignSelf: "center" },
  dose: { flexGrow: 1, flexBasis: 0, justifyContent: "center", rowGap: mm(0.5) },
  amount: { fontSize: type.dose, lineHeight: 1.1, fontWeight: 700 },
  side: { ...textStyles.body, lineHeight: 1.15 },
  figures: { flexDirection: "row", alignItems: "flex-end", justifyContent: "space-between" },
  caption: { ...textStyles.caption, position: "absolute", right: 0 },
  columns: { flexDirection: "row", columnGap: mm(7), marginTop: mm(3) },
  steps: { flexBasis: 0 },
  step: { flexDirection: "row", columnGap: mm(2.4) },
  stepNumber: { fontSize: type.body, width: mm(5), flexShrink: RIGID, fontWeight: 800 },
  words: { ...textStyles.body, flexGrow: 1, flexBasis: 0 },
  notes: {
    flexGrow: 1,
    flexBasis: 0,
    rowGap: mm(2.5),
    borderLeftWidth: mm(0.45),
    borderLeftColor: ink.quiet,
    paddingLeft: mm(4),
  },
  note: { flexDirection: "row", columnGap: mm(2) },
} as const;

/** Points of paper for 1 cm of body, small enough for all figures of the move to stand side by side. */
function figureScale(move: MoveContent, sheet: Sheet, squeeze: number): number {
  const widths = move.figures.map(({ name }) => figureBox(name, move.shownSide).width);
  const room = sheet.textWidth - mm(FIGURE_GAP) * (widths.length - 1);
  const widest = room / widths.reduce((sum, width) => sum + width, 0);
  return Math.min(mm(figureScales[move.slug]) * sheet.figureScale * squeeze, widest);
}

/** One drawing with its caption under the right end of the floor line, beside the arrow: it costs no height. */
function CaptionedFigure({
  figure,
  side,
  scale,
}: {
  figure: MoveContent["figures"][number];
  side: MoveContent["shownSide"];
  scale: number;
}) {
  const box = figureBox(figure.name, side);
  const width = box.width * scale;
  const captionTop = (FLOOR - box.y) * scale + CAPTION_GAP;
  return (
    <View
      style={{ width: box.width * scale, height: Math.max(box.height * scale, captionTop + CAPTION_HEIGHT) }}
    >
      <FigurePdf name={figure.name} side={side} width={width} ink="print" />
      <Words style={{ ...styles.caption, top: captionTop }}>
        {width < FULL_CAPTION ? figure.shortCaption : figure.caption}
      </Words>
    </View>
  );
}

/** One move: number, name, how much and which side, pictures, steps, where to feel it, where to stop. */
export function MoveModule({ move, sheet, squeeze }: { move: MoveContent; sheet: Sheet; squeeze: number }) {
  const { figures, name, lineHeight, stepGap, stepShare } = moveSqueezes[squeeze] ?? moveSqueezes[0];
  const body = { ...styles.words, lineHeight };
  const scale = figureScale(move, sheet, figures);
  return (
    <View style={styles.move}>
      <View style={styles.head}>
        <View style={styles.tile}>
          <Words style={styles.tileNumber}>{move.number}</Words>
        </View>
        <Words style={{ ...styles.name, fontSize: name }}>{move.name}</Words>
        <View style={styles.dose}>
          <Words style={styles.amount}>{move.amount}</Words>
          <Words style={styles.side}>{move.side}</Words>
        </View>
      </View>
      <View style={styles.figures}>
        {move.figures.map((figure) => (
          <CaptionedFigure key={figure.name} figure={figure} side={move.shownSide} scale={scale} />
        ))}
      </View>
      <View style={styles.columns}>
        <View style={{ ...styles.steps, flexGrow: stepShare, rowGap: mm(stepGap) }}>
          {move.steps.map((step, index) => (
            <View key={step} style={styles.step}>
              <Words style={{ ...styles.stepNumber, lineHeight }}>{index + 1}</Words>
              <Words style={body}>{step}</Words>
            </View>
          ))}
        </View>
        <View style={styles.notes}>
          <View style={styles.note}>
            <ContactSign size={6} />
            <LeadWords content={move.feel} style={body} />
          </View>
          <View style={styles.note}>
            {move.stop.hasLine ? (
              <StopLineSign size={6} />
            ) : (
              <Outline sign="octagon" size={6} color={ink.stop} weight={2.4} />
            )}
            <LeadWords content={move.stop} style={body} />
          </View>
          {move.notes.map((note) => (
            <View key={note.lead + note.text} style={styles.note}>
              <Outline sign="person" size={6} />
              <LeadWords content={note} style={body} />
            </View>
          ))}
        </View>
      </View>
    </View>
  );
}
