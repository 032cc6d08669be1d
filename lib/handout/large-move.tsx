import { View } from "@react-pdf/renderer";
import { figureBox } from "@/lib/figure/figure-paths";
import type { MoveContent } from "./handout-content";
import { type LargeMoveSqueeze, largeMoveSqueezes } from "./large-move-squeezes";
import type { Lettering } from "./lettering";
import { HUGGING, type Look, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { CaptionedFigures, FIGURE_GAP } from "./move-figures";
import { bodyStyle, FeelLine, FeelMap, MoveNotes, Steps, StopLine } from "./move-lines";
import { NumberTile } from "./number-tile";
import { Words } from "./words";

const stylesOf = stylesFor(
  ({ row, text, type, drawn, columnGap }) =>
    ({
      move: { borderTopWidth: mm(0.9), borderTopColor: ink.text },
      head: { flexDirection: row, minHeight: mm(drawn.tile), columnGap: mm(3.4), marginBottom: mm(3) },
      headWords: { flexGrow: 1, flexBasis: 0, justifyContent: "center", rowGap: mm(0.4) },
      name: { ...text.title, letterSpacing: 0, lineHeight: 1.1 },
      dose: { flexDirection: row, flexWrap: "wrap", alignItems: "flex-end", columnGap: mm(3) },
      amount: { ...text.boxHead, ...HUGGING, fontSize: type.dose, lineHeight: 1.15 },
      side: { ...text.body, ...HUGGING, lineHeight: 1.25 },
      figures: { rowGap: mm(2), marginBottom: mm(4) },
      steps: { flexDirection: row, columnGap },
      stepLines: { flexGrow: 1, flexBasis: 0 },
      senses: {
        flexDirection: row,
        columnGap,
        borderTopWidth: mm(0.45),
        borderTopColor: ink.quiet,
        marginTop: mm(3),
        paddingTop: mm(3),
      },
      senseLines: { flexGrow: 1, flexBasis: 0, rowGap: mm(2) },
    }) as const,
);

type Figures = MoveContent["figures"];

/** A row of all pictures is taken, however few centimetres larger they would be one below the other. */
const ROW_WORTH = 0.85;
/** A last picture this narrow, as a share of the page's width, stands beside the steps. */
const MOST_BESIDE = 0.35;

type Arrangement = {
  readonly rows: readonly Figures[];
  /** Beside the steps. */
  readonly beside: Figures[number] | null;
  /** Points for 1 cm of body: start and end always share one scale. */
  readonly scale: number;
};

/** Where the pictures stand: in one row as wide as the page, or in rows as large as `squeeze` allows. */
function arrange(
  { picture, figures, shownSide }: MoveContent,
  { textWidth, figures: scales }: Look,
  { figures: share, isOneRow }: LargeMoveSqueeze,
): Arrangement {
  if (picture === null || share === 0) return { rows: [], beside: null, scale: 0 };
  const widthOf = (row: Figures) => row.reduce((sum, { name }) => sum + figureBox(name, shownSide).width, 0);
  const widest = (row: Figures) => (textWidth - FIGURE_GAP * (row.length - 1)) / widthOf(row);
  const most = scales[picture];
  const wanted = isOneRow ? most : most * share;
  if (isOneRow || widest(figures) >= wanted * ROW_WORTH) {
    return {
      rows: [figures],
      beside: null,
      scale: Math.min(isOneRow ? most * share : most, widest(figures)),
    };
  }

  const [last] = figures.slice(-1);
  const others = figures.slice(0, -1);
  const scale = Math.min(wanted, widest(others));
  if (last !== undefined && others.length > 1 && widthOf([last]) * scale <= textWidth * MOST_BESIDE) {
    return { rows: [others], beside: last, scale };
  }
  return { rows: figures.map((figure) => [figure]), beside: null, scale: wanted };
}

/** One move, as wide as the page: number, name, how much and which side, pictures, steps, where to feel it, where to stop. */
export function LargeMove({
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
  const how: LargeMoveSqueeze = largeMoveSqueezes[squeeze] ?? largeMoveSqueezes[0];
  const { rows, beside, scale } = arrange(move, look, how);
  const hasPictures = rows.length > 0;
  const body = bodyStyle(look, how.lineHeight, look.type.body * (hasPictures ? 1 : how.wordsType));
  const drawn = { shownSide: move.shownSide, scale, look, lettering };
  return (
    <View style={styles.move}>
      <View style={styles.head}>
        <NumberTile number={move.number} look={look} />
        <View style={styles.headWords}>
          <Words tag="H2" style={{ ...styles.name, fontSize: look.type.moveName * how.name }}>
            {move.name}
          </Words>
          <View style={styles.dose}>
            <Words style={styles.amount}>{move.amount}</Words>
            {move.side === null ? null : <Words style={styles.side}>{move.side}</Words>}
          </View>
        </View>
      </View>
      {hasPictures ? (
        <View style={styles.figures}>
          {rows.map((row) => (
            <CaptionedFigures key={row[0]?.name} figures={row} {...drawn} />
          ))}
        </View>
      ) : null}
      <View style={styles.steps}>
        <View style={styles.stepLines}>
          <Steps move={move} gap={how.stepGap} look={look} body={body} />
        </View>
        {beside === null ? null : <CaptionedFigures figures={[beside]} {...drawn} />}
      </View>
      <View style={styles.senses}>
        <View style={styles.senseLines}>
          <FeelLine feel={move.feel} look={look} body={body} />
          <StopLine stop={move.stop} look={look} body={body} />
          <MoveNotes move={move} look={look} body={body} />
        </View>
        <FeelMap map={move.map} width={how.map} />
      </View>
    </View>
  );
}
