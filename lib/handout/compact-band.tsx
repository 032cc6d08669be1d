import { View } from "@react-pdf/renderer";
import { smallTileLook } from "./compact-look";
import { CompactPictures, pictureWidth } from "./compact-pictures";
import { type BandSqueeze, isLow } from "./compact-squeezes";
import { PairedSteps, RunningSteps } from "./compact-steps";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { type Look, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { bodyStyle, FeelLine, MoveNotes, Steps, StopLine } from "./move-lines";
import { NumberTile } from "./number-tile";
import { Words } from "./words";

const STEP_GAP = 0.3;
/** Between the head and what stands under it, in millimetres: as a rule, and at the lowest. */
const HEAD_GAP = 1;
const LEAST_HEAD_GAP = 0.4;

const stylesOf = stylesFor(({ row, text, type, end, columnGap }) => {
  const name = { ...text.title, fontSize: type.moveName, lineHeight: 1.1, letterSpacing: 0 } as const;
  return {
    band: { flexGrow: 1, flexShrink: RIGID },
    // The ground runs across the page: it tells one move from the next, and is where the eye goes first.
    head: { flexDirection: row, alignItems: "center", columnGap: mm(2.2), backgroundColor: ink.tint },
    name: { ...name, flexGrow: 1, flexBasis: 0 },
    dose: { ...text.body, lineHeight: 1.1, flexGrow: 1.5, flexBasis: 0, textAlign: end },
    amount: { fontSize: type.dose, fontWeight: 700 },
    end: { width: mm(0.6) },
    body: { flexDirection: row, columnGap, flexGrow: 1 },
    words: { flexGrow: 1, flexBasis: 0 },
    columns: { flexDirection: row, columnGap },
    half: { flexGrow: 1, flexBasis: 0 },
    notes: { rowGap: mm(0.8), flexShrink: RIGID },
  } as const;
});

type BandPart = { move: MoveContent; look: Look; squeeze: BandSqueeze; lettering: Lettering };

/** Number, name, how much and which side, in one line across the page. */
function Head({ move, look }: { move: MoveContent; look: Look }) {
  const styles = stylesOf(look);
  return (
    <View style={styles.head}>
      <NumberTile number={move.number} look={smallTileLook(look)} />
      <Words tag="H2" style={styles.name}>
        {move.name}
      </Words>
      <Words style={styles.dose}>
        <Words style={styles.amount}>{move.amount}</Words>
        {move.side === null ? "" : ` ${move.side}`}
      </Words>
      <View style={styles.end} />
    </View>
  );
}

/** The words of a move under its name; `width` of them, in points. */
function BandWords({ move, look, squeeze, width, lettering }: BandPart & { width: number }) {
  const styles = stylesOf(look);
  const body = bodyStyle(look, look.text.body.lineHeight, look.type.body);
  const feel = <FeelLine feel={move.feel} look={look} body={body} />;
  const stop = <StopLine stop={move.stop} look={look} body={body} />;
  const list = <Steps move={move} gap={STEP_GAP} look={look} body={body} />;
  switch (squeeze.words) {
    case "stacked":
      return (
        <>
          {list}
          {feel}
          {stop}
        </>
      );
    case "columns":
      return (
        <View style={styles.columns}>
          <View style={styles.half}>{list}</View>
          <View style={{ ...styles.notes, width: mm(squeeze.notesColumn) }}>
            {feel}
            {stop}
          </View>
        </View>
      );
    case "paired":
      return (
        <>
          <PairedSteps move={move} look={look} width={width} lettering={lettering} />
          <View style={styles.columns}>
            <View style={styles.half}>{feel}</View>
            <View style={styles.half}>{stop}</View>
          </View>
        </>
      );
    case "across":
      return (
        <>
          <RunningSteps move={move} look={look} />
          {feel}
          {stop}
        </>
      );
    case "joined":
      return (
        <>
          <RunningSteps move={move} look={look} joined />
          {stop}
        </>
      );
  }
}

/** One move across the page: its head; under it the pictures, and beside them its words. What is for this patient only comes last. */
export function CompactBand(part: BandPart) {
  const { move, look, squeeze, lettering } = part;
  const styles = stylesOf(look);
  const low = isLow(squeeze);
  const body = bodyStyle(look, look.text.body.lineHeight, look.type.body);
  const column = pictureWidth(move, squeeze);
  // Said in the running text already.
  const noted = squeeze.words === "joined" ? { ...move, optional: null } : move;
  const width = look.textWidth - (column === 0 ? 0 : mm(column) + look.columnGap);
  return (
    <View style={styles.band}>
      <Head move={move} look={look} />
      <View style={{ ...styles.body, paddingTop: mm(low ? LEAST_HEAD_GAP : HEAD_GAP) }}>
        {column === 0 ? null : (
          <View style={{ width: mm(column), flexShrink: RIGID }}>
            <CompactPictures move={move} look={look} squeeze={squeeze} width={column} lettering={lettering} />
          </View>
        )}
        <View style={{ ...styles.words, rowGap: low ? 0 : mm(0.8) }}>
          <BandWords {...part} width={width} />
          <MoveNotes move={noted} look={look} body={body} />
        </View>
      </View>
    </View>
  );
}
