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

/** The pictures in rows as wide as the page; in one row where `isOneRow`. `scale`: points for 1 cm of body. */
function figureRows(
  { figures, shownSide }: MoveContent,
  { textWidth }: Look,
  scale: number,
  isOneRow: boolean,
): readonly { readonly figures: Figures; readonly scale: number }[] {
  const widthOf = (row: Figures) => row.reduce((sum, { name }) => sum + figureBox(name, shownSide).width, 0);
  const room = (row: Figures) => textWidth - FIGURE_GAP * (row.length - 1);
  const rows: Figures[] = [];
  for (const figure of figures) {
    const open = rows.at(-1);
    const wider = [...(open ?? []), figure];
    const fits = isOneRow || widthOf(wider) * scale <= room(wider);
    if (open !== undefined && fits) rows[rows.length - 1] = wider;
    else rows.push([figure]);
  }
  // Start and end always share one scale.
  const common = Math.min(scale, ...rows.map((row) => room(row) / widthOf(row)));
  return rows.map((row) => ({ figures: row, scale: common }));
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
  const hasPictures = move.picture !== null && how.figures > 0;
  const scale = move.picture === null ? 0 : look.figures[move.picture] * how.figures;
  const body = bodyStyle(look, how.lineHeight, look.type.body * (hasPictures ? 1 : how.wordsType));
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
          {figureRows(move, look, scale, how.isOneRow).map((row) => (
            <CaptionedFigures
              key={row.figures[0]?.name}
              {...row}
              shownSide={move.shownSide}
              look={look}
              lettering={lettering}
            />
          ))}
        </View>
      ) : null}
      <Steps move={move} gap={how.stepGap} look={look} body={body} />
      <View style={styles.senses}>
        <View style={styles.senseLines}>
          <FeelLine feel={move.feel} look={look} body={body} />
          <StopLine stop={move.stop} look={look} body={body} />
          <MoveNotes notes={move.notes} look={look} body={body} />
        </View>
        <FeelMap map={move.map} width={how.map} />
      </View>
    </View>
  );
}
