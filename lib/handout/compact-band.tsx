import { View } from "@react-pdf/renderer";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigurePdf } from "@/lib/figure/figure-pdf";
import { BESIDE_GAP, bandFigures, placeBesides, placeUnder } from "./compact-figures";
import { smallTileLook } from "./compact-look";
import { type BandSqueeze, isWide } from "./compact-squeezes";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { type Look, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { bodyStyle, FeelLine, MoveNotes, Steps, StopLine } from "./move-lines";
import { NumberTile } from "./number-tile";
import { tagged } from "./tags";
import { Words } from "./words";

const STEP_GAP = 0.3;
/** Of two pictures with their captions, beside six lines of words. */
const PICTURES_HEIGHT = mm(31);
/** Captions go under the pictures only where that makes them so much larger. */
const MUCH_LARGER = 1.2;
/** A column with the view from the front too is so much wider, where all columns are narrow. */
const THREE_PICTURES = 1.5;

const stylesOf = stylesFor((look) => {
  const { row, text, type, drawn, columnGap } = look;
  const caption = { ...text.caption, lineHeight: 1.1 } as const;
  return {
    band: {
      borderTopWidth: mm(0.9),
      borderTopColor: ink.text,
      flexGrow: 1,
      flexShrink: RIGID,
    },
    body: { flexDirection: row, columnGap, flexGrow: 1 },
    head: { flexDirection: row, columnGap: mm(2.2), minHeight: mm(drawn.tile) },
    name: {
      ...text.title,
      fontSize: type.moveName,
      lineHeight: 1.1,
      letterSpacing: 0,
      alignSelf: "center",
      flexGrow: 1,
      flexBasis: 0,
    },
    pictures: { flexDirection: row, columnGap: BESIDE_GAP, flexGrow: 1 },
    pair: { flexGrow: 1, flexBasis: 0, justifyContent: "space-evenly", rowGap: mm(0.6) },
    figure: { flexDirection: row, alignItems: "center", columnGap: BESIDE_GAP },
    caption: { ...caption, flexGrow: 1, flexBasis: 0 },
    under: caption,
    front: { justifyContent: "flex-end", alignItems: "center", flexShrink: RIGID },
    frontCaption: { ...caption, textAlign: "center", width: "100%" },
    words: { flexGrow: 1, flexBasis: 0, paddingTop: mm(1.2), rowGap: mm(1) },
    columns: { flexDirection: row, columnGap },
    wideHead: { flexDirection: row, alignItems: "center", columnGap: mm(2.2) },
    wideName: {
      ...text.title,
      fontSize: type.moveName,
      lineHeight: 1.1,
      letterSpacing: 0,
      flexGrow: 1,
      flexBasis: 0,
    },
    wideDose: { ...text.body, lineHeight: 1.1, flexGrow: 1.6, flexBasis: 0, textAlign: look.end },
    wideAmount: { fontSize: type.dose, fontWeight: 700 },
    wideWords: { flexGrow: 1, flexBasis: 0, paddingTop: mm(0.4) },
    doseLine: { flexDirection: row, flexWrap: "wrap", alignItems: "flex-end", columnGap: mm(3) },
    steps: { flexGrow: 1, flexBasis: 0 },
    notes: { rowGap: mm(0.8), flexShrink: RIGID },
    amount: { ...text.boxHead, fontSize: type.dose, lineHeight: 1.15 },
    stepNumber: { ...text.bold, fontWeight: 800, color: ink.paper, backgroundColor: ink.text },
  } as const;
});

type BandPart = { move: MoveContent; look: Look; squeeze: BandSqueeze };

/** Start over end, each with its caption beside it; the view from the front at the end. */
function Pictures({ move, look, squeeze, lettering }: BandPart & { lettering: Lettering }) {
  const { picture, shownSide } = move;
  if (picture === null) return null;
  const styles = stylesOf(look);
  const room = {
    scale: look.figures[picture] * squeeze.pictures,
    width: mm(squeeze.pictureColumn),
    caption: styles.caption,
    lettering,
  };
  const beside = placeBesides(move, room);
  // In a narrow column, captions under the pictures may leave them larger.
  const under = isWide(squeeze) ? placeUnder(move, { ...room, height: PICTURES_HEIGHT }) : null;
  const isUnder = under !== null && under.scale > MUCH_LARGER * beside.scale;
  const { pair, front, scale, frontScale, frontWidth, captions } = isUnder ? under : beside;
  return (
    <View style={styles.pictures}>
      <View style={styles.pair}>
        {pair.map(({ name, alt }, index) => (
          <View key={name} style={isUnder ? {} : styles.figure}>
            <View {...tagged("Figure", alt)}>
              <FigurePdf
                name={name}
                side={shownSide}
                width={figureBox(name, shownSide).width * scale}
                ink="print"
              />
            </View>
            <Words style={isUnder ? styles.under : styles.caption}>{captions[index] ?? ""}</Words>
          </View>
        ))}
      </View>
      {front === null ? null : (
        <View style={{ ...styles.front, width: frontWidth }}>
          <View {...tagged("Figure", front.alt)}>
            <FigurePdf
              name={front.name}
              side={shownSide}
              width={figureBox(front.name, shownSide).width * frontScale}
              ink="print"
            />
          </View>
          <Words style={styles.frontCaption}>{front.captions.at(-1) ?? ""}</Words>
        </View>
      )}
    </View>
  );
}

/** The steps as running text, each number on a dark ground, so that the eye finds it. */
function RunningSteps({
  move: { steps, again, feel },
  look,
  withFeel = false,
}: {
  move: MoveContent;
  look: Look;
  /** Where to feel it goes on after them. */
  withFeel?: boolean;
}) {
  const { stepNumber } = stylesOf(look);
  return (
    <Words style={look.text.body}>
      {steps.map((step, index) => [
        <Words key={step} style={stepNumber}>{`\u00a0${index + 1}\u00a0`}</Words>,
        `\u00a0${step}${index + 1 < steps.length ? " " : ""}`,
      ])}
      {again === null ? null : <Words style={look.text.bold}>{` ${again}`}</Words>}
      {withFeel
        ? [
            " ",
            <Words key="feel" style={look.text.bold}>
              {feel.lead}
            </Words>,
            ` ${feel.text}`,
          ]
        : null}
    </Words>
  );
}

/** How much and which side. `inLine`: beside each other. */
function Dose({ move, look, inLine }: { move: MoveContent; look: Look; inLine: boolean }) {
  const styles = stylesOf(look);
  return (
    <View style={inLine ? styles.doseLine : {}}>
      <Words style={styles.amount}>{move.amount}</Words>
      {move.side === null ? null : <Words style={look.text.body}>{move.side}</Words>}
    </View>
  );
}

/** Where to feel it, where to stop. */
function Senses({ move, look }: { move: MoveContent; look: Look }) {
  const body = bodyStyle(look, look.text.body.lineHeight, look.type.body);
  return (
    <>
      <FeelLine feel={move.feel} look={look} body={body} />
      <StopLine stop={move.stop} look={look} body={body} />
    </>
  );
}

/** All words of a move but its name; `withNotes`: how much and where to stop are among them. */
function BandWords({ move, look, squeeze, withNotes }: BandPart & { withNotes: boolean }) {
  const styles = stylesOf(look);
  const body = bodyStyle(look, look.text.body.lineHeight, look.type.body);
  const steps =
    squeeze.words === "running" ? (
      <RunningSteps move={move} look={look} />
    ) : (
      <Steps move={move} gap={STEP_GAP} look={look} body={body} />
    );
  if (!withNotes) return steps;
  if (squeeze.words === "stacked") {
    return (
      <>
        <Dose move={move} look={look} inLine />
        {steps}
        <Senses move={move} look={look} />
      </>
    );
  }
  return (
    <View style={styles.columns}>
      <View style={styles.steps}>{steps}</View>
      <View style={{ ...styles.notes, width: mm(squeeze.notesColumn) }}>
        <Dose move={move} look={look} inLine={false} />
        <Senses move={move} look={look} />
      </View>
    </View>
  );
}

/** Number, name, how much and which side, in one line. */
function WideHead({ move, look }: { move: MoveContent; look: Look }) {
  const styles = stylesOf(look);
  return (
    <View style={styles.wideHead}>
      <NumberTile number={move.number} look={smallTileLook(look)} />
      <Words tag="H2" style={styles.wideName}>
        {move.name}
      </Words>
      <Words style={styles.wideDose}>
        <Words style={styles.wideAmount}>{move.amount}</Words>
        {move.side === null ? "" : ` ${move.side}`}
      </Words>
    </View>
  );
}

/** A move at its lowest: one line over the whole band, and under it the pictures beside all other words. */
function WideBand({ move, look, squeeze, lettering }: BandPart & { lettering: Lettering }) {
  const styles = stylesOf(look);
  const body = bodyStyle(look, look.text.body.lineHeight, look.type.body);
  const isJoined = squeeze.words === "joined";
  const isThree = bandFigures(move.figures).front !== null;
  const pictureColumn = squeeze.pictureColumn * (isThree ? THREE_PICTURES : 1);
  return (
    <View style={styles.band}>
      <WideHead move={move} look={look} />
      <View style={styles.body}>
        {move.picture === null ? null : (
          <View style={{ width: mm(pictureColumn), flexShrink: RIGID }}>
            <Pictures move={move} look={look} squeeze={{ ...squeeze, pictureColumn }} lettering={lettering} />
          </View>
        )}
        <View style={styles.wideWords}>
          <RunningSteps move={move} look={look} withFeel={isJoined} />
          {isJoined ? (
            <StopLine stop={move.stop} look={look} body={body} />
          ) : (
            <Senses move={move} look={look} />
          )}
          <MoveNotes notes={move.notes} look={look} body={body} />
        </View>
      </View>
    </View>
  );
}

/**
 * One move across the page: number, name and pictures; then its words. What has no pictures has how much and where to
 * stop in their place. What is for this patient only stands under all other words.
 */
export function CompactBand(part: BandPart & { lettering: Lettering }) {
  const { move, look, squeeze, lettering } = part;
  const styles = stylesOf(look);
  if (isWide(squeeze)) return <WideBand {...part} />;
  const body = bodyStyle(look, look.text.body.lineHeight, look.type.body);
  const hasPictures = move.picture !== null;
  return (
    <View style={styles.band}>
      <View style={styles.body}>
        <View style={{ width: mm(squeeze.pictureColumn), flexShrink: RIGID }}>
          <View style={styles.head}>
            <NumberTile number={move.number} look={look} />
            <Words tag="H2" style={styles.name}>
              {move.name}
            </Words>
          </View>
          {hasPictures ? (
            <Pictures move={move} look={look} squeeze={squeeze} lettering={lettering} />
          ) : (
            <View style={styles.notes}>
              <Dose move={move} look={look} inLine={false} />
              <Senses move={move} look={look} />
            </View>
          )}
        </View>
        <View style={styles.words}>
          <BandWords move={move} look={look} squeeze={squeeze} withNotes={hasPictures} />
          <MoveNotes notes={move.notes} look={look} body={body} />
        </View>
      </View>
    </View>
  );
}
