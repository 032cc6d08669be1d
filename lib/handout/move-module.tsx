import { View } from "@react-pdf/renderer";
import { figureBox } from "@/lib/figure/figure-paths";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { type Look, startEdge, startPadding, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { CaptionedFigures, FIGURE_GAP } from "./move-figures";
import { bodyStyle, FeelLine, FeelMap, hasNotes, MoveNotes, Steps, StopLine } from "./move-lines";
import { type MoveSqueeze, moveSqueezes } from "./move-squeezes";
import { NumberTile } from "./number-tile";
import { Words } from "./words";

const stylesOf = stylesFor((look) => {
  const { row, text, type, drawn, columnGap } = look;
  return {
    move: { borderTopWidth: mm(0.9), borderTopColor: ink.text },
    head: { flexDirection: row, minHeight: mm(drawn.tile), columnGap: mm(3), marginBottom: mm(2) },
    name: {
      ...text.title,
      letterSpacing: 0,
      flexGrow: 1.32,
      flexBasis: 0,
      alignSelf: "center",
    },
    dose: { flexGrow: 1, flexBasis: 0, justifyContent: "center", rowGap: mm(0.5) },
    amount: { ...text.boxHead, fontSize: type.dose, lineHeight: 1.1 },
    side: { ...text.body, lineHeight: 1.15 },
    under: { marginTop: mm(3) },
    columns: { flexDirection: row, columnGap },
    steps: { flexBasis: 0 },
    notes: {
      flexGrow: 1,
      flexBasis: 0,
      rowGap: mm(2.5),
      ...startEdge(look, mm(0.45), ink.quiet),
      ...startPadding(look, mm(4)),
    },
    sensed: { flexDirection: row, columnGap: mm(3) },
    sensedLines: { flexGrow: 1, flexBasis: 0, rowGap: mm(2.5) },
    senses: { flexDirection: row, columnGap, marginTop: mm(3) },
    sense: {
      flexGrow: 1,
      flexBasis: 0,
      borderTopWidth: mm(0.45),
      borderTopColor: ink.quiet,
      paddingTop: mm(2),
    },
    below: { rowGap: mm(1), marginTop: mm(2) },
  } as const;
});

/** Points of paper for 1 cm of body, small enough for all figures of the move to stand side by side. */
function figureScale(
  { picture, figures, shownSide }: MoveContent,
  { figures: scales, textWidth }: Look,
  squeeze: number,
): number {
  const widths = figures.map(({ name }) => figureBox(name, shownSide).width);
  const room = textWidth - FIGURE_GAP * (widths.length - 1);
  const widest = room / widths.reduce((sum, width) => sum + width, 0);
  return picture === null ? 0 : Math.min(scales[picture] * squeeze, widest);
}

type MovePart = { move: MoveContent; look: Look; squeeze: MoveSqueeze };

/** The steps as wide as the page, then where to feel it and where to stop side by side. */
function StackedWords({
  move,
  look,
  squeeze: { stepGap, lineHeight, map, wordsType },
  hasPictures,
}: MovePart & { hasPictures: boolean }) {
  const styles = stylesOf(look);
  const body = bodyStyle(look, lineHeight, look.type.body * (hasPictures ? 1 : wordsType));
  return (
    <View style={hasPictures ? styles.under : {}}>
      <Steps move={move} gap={stepGap} look={look} body={body} />
      <View style={styles.senses}>
        <View style={styles.sense}>
          <FeelLine feel={move.feel} look={look} body={body} />
        </View>
        <View style={styles.sense}>
          <StopLine stop={move.stop} look={look} body={body} />
        </View>
        <FeelMap map={move.map} width={map} />
      </View>
      {hasNotes(move) ? (
        <View style={styles.below}>
          <MoveNotes move={move} look={look} body={body} />
        </View>
      ) : null}
    </View>
  );
}

/** The steps, and beside them where to feel it and where to stop. */
function WordsInColumns({
  move,
  look,
  squeeze: { lineHeight, map, stepGap, stepShare, notesBelow },
}: MovePart) {
  const styles = stylesOf(look);
  const body = bodyStyle(look, lineHeight, look.type.body);
  return (
    <>
      <View style={{ ...styles.columns, ...styles.under }}>
        <View style={{ ...styles.steps, flexGrow: stepShare }}>
          <Steps move={move} gap={stepGap} look={look} body={body} />
        </View>
        <View style={styles.notes}>
          <View style={styles.sensed}>
            <View style={styles.sensedLines}>
              <FeelLine feel={move.feel} look={look} body={body} />
              <StopLine stop={move.stop} look={look} body={body} />
            </View>
            <FeelMap map={move.map} width={map} />
          </View>
          {notesBelow ? null : <MoveNotes move={move} look={look} body={body} />}
        </View>
      </View>
      {notesBelow ? (
        <View style={styles.below}>
          <MoveNotes move={move} look={look} body={body} />
        </View>
      ) : null}
    </>
  );
}

/** One move: number, name, how much and which side, pictures where it has some, steps, where to feel it, where to stop. */
export function MoveModule({
  move,
  look,
  lettering,
  squeeze,
}: {
  move: MoveContent;
  look: Look;
  lettering: Lettering;
  squeeze: number;
}) {
  const styles = stylesOf(look);
  const how = moveSqueezes[squeeze] ?? moveSqueezes[0];
  const hasPictures = move.picture !== null && how.figures > 0;
  return (
    <View style={styles.move}>
      <View style={styles.head}>
        <NumberTile number={move.number} look={look} />
        <Words tag="H2" style={{ ...styles.name, fontSize: look.type.moveName * how.name }}>
          {move.name}
        </Words>
        <View style={styles.dose}>
          <Words style={styles.amount}>{move.amount}</Words>
          {move.side === null ? null : <Words style={styles.side}>{move.side}</Words>}
        </View>
      </View>
      {hasPictures ? (
        <CaptionedFigures
          figures={move.figures}
          shownSide={move.shownSide}
          scale={figureScale(move, look, how.figures)}
          look={look}
          lettering={lettering}
        />
      ) : null}
      {how.stacked || !hasPictures ? (
        <StackedWords move={move} look={look} squeeze={how} hasPictures={hasPictures} />
      ) : (
        <WordsInColumns move={move} look={look} squeeze={how} />
      )}
    </View>
  );
}
