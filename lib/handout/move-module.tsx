import { View } from "@react-pdf/renderer";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigurePdf } from "@/lib/figure/figure-pdf";
import type { BuiltInSlug } from "@/lib/moves/move";
import { captionWidth, placeCaptions } from "./figure-captions";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { ink, mm, RIGID, type Sheet, type } from "./measures";
import { bodyStyle, FeelLine, FeelMap, MoveNotes, Steps, StopLine } from "./move-lines";
import { type MoveSqueeze, moveSqueezes } from "./move-squeezes";
import { NATURAL_LINE, textStyles, Words } from "./words";

/** Millimetres of paper for 1 cm of body, by move: start and end always share one scale. */
const figureScales: Record<BuiltInSlug, number> = {
  "thoracic-roll": 0.525,
  "thoracic-extension": 0.525,
  "lat-side-body-release": 0.4,
  "glute-piriformis-roll": 0.415,
  "hip-flexor-release": 0.402,
  "hamstring-roll": 0.415,
  "calves-up-breathing-reset": 0.44,
};

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
  caption: { ...textStyles.caption, position: "absolute", right: 0, textAlign: "right" },
  under: { marginTop: mm(3) },
  columns: { flexDirection: "row", columnGap: mm(7) },
  steps: { flexBasis: 0 },
  notes: {
    flexGrow: 1,
    flexBasis: 0,
    rowGap: mm(2.5),
    borderLeftWidth: mm(0.45),
    borderLeftColor: ink.quiet,
    paddingLeft: mm(4),
  },
  sensed: { flexDirection: "row", columnGap: mm(3) },
  sensedLines: { flexGrow: 1, flexBasis: 0, rowGap: mm(2.5) },
  senses: { flexDirection: "row", columnGap: mm(7), marginTop: mm(3) },
  sense: {
    flexGrow: 1,
    flexBasis: 0,
    borderTopWidth: mm(0.45),
    borderTopColor: ink.quiet,
    paddingTop: mm(2),
  },
  below: { rowGap: mm(1), marginTop: mm(2) },
} as const;

/** Points of paper for 1 cm of body, small enough for all figures of the move to stand side by side. */
function figureScale(
  picture: BuiltInSlug,
  { figures, shownSide }: MoveContent,
  sheet: Sheet,
  squeeze: number,
): number {
  const widths = figures.map(({ name }) => figureBox(name, shownSide).width);
  const room = sheet.textWidth - mm(FIGURE_GAP) * (widths.length - 1);
  const widest = room / widths.reduce((sum, width) => sum + width, 0);
  return Math.min(mm(figureScales[picture]) * sheet.figureScale * squeeze, widest);
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
        const caption = captions.texts[index] ?? "";
        // A caption wider than its small picture runs on to the left of it, in one line.
        const captionRoom = Math.max(width, captionWidth(caption, textStyles.caption.fontSize, lettering));
        const captionTop = (captions.top - box.y) * scale + CAPTION_GAP;
        return (
          <View
            key={name}
            style={{ width, height: Math.max(box.height * scale, captionTop + CAPTION_HEIGHT) }}
          >
            <FigurePdf name={name} side={shownSide} width={width} ink="print" />
            <Words style={{ ...styles.caption, top: captionTop, width: captionRoom }}>{caption}</Words>
          </View>
        );
      })}
    </View>
  );
}

/** The steps as wide as the page, then where to feel it and where to stop side by side. */
function StackedWords({
  move,
  squeeze: { stepGap, lineHeight, map, wordsType },
  hasPictures,
}: {
  move: MoveContent;
  squeeze: MoveSqueeze;
  hasPictures: boolean;
}) {
  const body = bodyStyle(lineHeight, hasPictures ? type.body : wordsType);
  return (
    <View style={hasPictures ? styles.under : {}}>
      <Steps steps={move.steps} gap={stepGap} body={body} />
      <View style={styles.senses}>
        <View style={styles.sense}>
          <FeelLine feel={move.feel} body={body} />
        </View>
        <View style={styles.sense}>
          <StopLine stop={move.stop} body={body} />
        </View>
        <FeelMap map={move.map} width={map} />
      </View>
      {move.notes.length === 0 ? null : (
        <View style={styles.below}>
          <MoveNotes notes={move.notes} body={body} />
        </View>
      )}
    </View>
  );
}

/** The steps, and beside them where to feel it and where to stop. */
function WordsInColumns({
  move,
  squeeze: { lineHeight, map, stepGap, stepShare, notesBelow },
}: {
  move: MoveContent;
  squeeze: MoveSqueeze;
}) {
  const body = bodyStyle(lineHeight, type.body);
  return (
    <>
      <View style={{ ...styles.columns, ...styles.under }}>
        <View style={{ ...styles.steps, flexGrow: stepShare }}>
          <Steps steps={move.steps} gap={stepGap} body={body} />
        </View>
        <View style={styles.notes}>
          <View style={styles.sensed}>
            <View style={styles.sensedLines}>
              <FeelLine feel={move.feel} body={body} />
              <StopLine stop={move.stop} body={body} />
            </View>
            <FeelMap map={move.map} width={map} />
          </View>
          {notesBelow ? null : <MoveNotes notes={move.notes} body={body} />}
        </View>
      </View>
      {notesBelow ? (
        <View style={styles.below}>
          <MoveNotes notes={move.notes} body={body} />
        </View>
      ) : null}
    </>
  );
}

/** One move: number, name, how much and which side, pictures where it has some, steps, where to feel it, where to stop. */
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
  const how = moveSqueezes[squeeze] ?? moveSqueezes[0];
  const picture = how.figures > 0 ? move.picture : null;
  return (
    <View style={styles.move}>
      <View style={styles.head}>
        <View style={styles.tile}>
          <Words style={styles.tileNumber}>{move.number}</Words>
        </View>
        <Words style={{ ...styles.name, fontSize: how.name }}>{move.name}</Words>
        <View style={styles.dose}>
          <Words style={styles.amount}>{move.amount}</Words>
          {move.side === null ? null : <Words style={styles.side}>{move.side}</Words>}
        </View>
      </View>
      {picture === null ? null : (
        <CaptionedFigures
          move={move}
          scale={figureScale(picture, move, sheet, how.figures)}
          lettering={lettering}
        />
      )}
      {picture === null || how.stacked ? (
        <StackedWords move={move} squeeze={how} hasPictures={picture !== null} />
      ) : (
        <WordsInColumns move={move} squeeze={how} />
      )}
    </View>
  );
}
