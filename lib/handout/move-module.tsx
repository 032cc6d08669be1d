import { View } from "@react-pdf/renderer";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigurePdf } from "@/lib/figure/figure-pdf";
import type { MoveSlug } from "@/lib/moves/move";
import { placeCaptions } from "./figure-captions";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { ink, mm, RIGID, type Sheet, type } from "./measures";
import { ContactSign, Outline, StopLineSign } from "./symbols";
import { LeadWords, NATURAL_LINE, type TextStyle, textStyles, Words } from "./words";

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

type MoveSqueeze = {
  /** Size of the pictures, as a share of that on a roomy page. */
  readonly figures: number;
  readonly name: number;
  readonly lineHeight: number;
  /** Millimetres between steps. */
  readonly stepGap: number;
  /** Width of the steps, where what is felt beside them has 1. */
  readonly stepShare: number;
  /** What is for this patient only stands below both columns, as wide as the page. */
  readonly notesBelow: boolean;
};

/** How much a move gives up to fit, from nothing to what only the longest texts need. The type stays 14 pt. */
export const moveSqueezes: readonly [MoveSqueeze, ...MoveSqueeze[]] = [
  { figures: 1, name: type.moveName, lineHeight: 1.45, stepGap: 1.1, stepShare: 1.4, notesBelow: false },
  { figures: 0.9, name: type.moveName, lineHeight: 1.3, stepGap: 0.8, stepShare: 1.8, notesBelow: false },
  { figures: 0.7, name: 20, lineHeight: 1.25, stepGap: 0.6, stepShare: 1.8, notesBelow: false },
  { figures: 0.5, name: 20, lineHeight: 1.25, stepGap: 0.4, stepShare: 1.8, notesBelow: false },
  { figures: 0.5, name: 20, lineHeight: 1.25, stepGap: 0.4, stepShare: 1.8, notesBelow: true },
];

const TILE = 15;
const FIGURE_GAP = 2;
const CAPTION_HEIGHT = textStyles.caption.fontSize * textStyles.caption.lineHeight;
/** From the floor, or from the arrow, down to the caption. */
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
  below: { rowGap: mm(1), marginTop: mm(2) },
} as const;

/** Points of paper for 1 cm of body, small enough for all figures of the move to stand side by side. */
function figureScale(move: MoveContent, sheet: Sheet, squeeze: number): number {
  const widths = move.figures.map(({ name }) => figureBox(name, move.shownSide).width);
  const room = sheet.textWidth - mm(FIGURE_GAP) * (widths.length - 1);
  const widest = room / widths.reduce((sum, width) => sum + width, 0);
  return Math.min(mm(figureScales[move.slug]) * sheet.figureScale * squeeze, widest);
}

/** The drawings side by side, each caption under the right end of its floor line: beside the arrow it costs no height. */
function CaptionedFigures({
  move: { figures, shownSide },
  scale,
  lettering,
}: {
  move: MoveContent;
  scale: number;
  lettering: Lettering;
}) {
  const captions = placeCaptions(figures, shownSide, { scale, size: textStyles.caption.fontSize, lettering });
  return (
    <View style={styles.figures}>
      {figures.map(({ name }, index) => {
        const box = figureBox(name, shownSide);
        const width = box.width * scale;
        const captionTop = (captions.top - box.y) * scale + CAPTION_GAP;
        return (
          <View
            key={name}
            style={{ width, height: Math.max(box.height * scale, captionTop + CAPTION_HEIGHT) }}
          >
            <FigurePdf name={name} side={shownSide} width={width} ink="print" />
            <Words style={{ ...styles.caption, top: captionTop }}>{captions.texts[index]}</Words>
          </View>
        );
      })}
    </View>
  );
}

/** What is said for this patient only: lower pressure, a hold of its own, the clinician's note. */
function MoveNotes({ notes, body }: { notes: MoveContent["notes"]; body: TextStyle }) {
  return notes.map((note) => (
    <View key={note.lead + note.text} style={styles.note}>
      <Outline sign="person" size={6} />
      <LeadWords content={note} style={body} />
    </View>
  ));
}

/** One move: number, name, how much and which side, pictures, steps, where to feel it, where to stop. */
export function MoveModule({
  move,
  sheet,
  lettering,
  squeeze,
}: {
  move: MoveContent;
  sheet: Sheet;
  lettering: Lettering;
  squeeze: number;
}) {
  const { figures, name, lineHeight, stepGap, stepShare, notesBelow } =
    moveSqueezes[squeeze] ?? moveSqueezes[0];
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
      <CaptionedFigures move={move} scale={scale} lettering={lettering} />
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
          {notesBelow ? null : <MoveNotes notes={move.notes} body={body} />}
        </View>
      </View>
      {notesBelow ? (
        <View style={styles.below}>
          <MoveNotes notes={move.notes} body={body} />
        </View>
      ) : null}
    </View>
  );
}
