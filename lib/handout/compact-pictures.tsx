import { View } from "@react-pdf/renderer";
import { figureBox } from "@/lib/figure/figure-paths";
import { FigurePdf } from "@/lib/figure/figure-pdf";
import { BESIDE_GAP, bandFigures, placeBesides, placeUnder } from "./compact-figures";
import { type BandSqueeze, isLow } from "./compact-squeezes";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { type Look, stylesFor } from "./look";
import { mm, RIGID } from "./measures";
import { tagged } from "./tags";
import { Words } from "./words";

/** Of two pictures with their captions, beside six lines of words. */
const PICTURES_HEIGHT = mm(31);
/** Captions go under the pictures only where that makes them so much larger. */
const MUCH_LARGER = 1.2;
/** A column with the view from the front too is so much wider, where all columns are narrow. */
const THREE_PICTURES = 1.5;
/** Millimetres: what three pictures need, at most. */
const MOST_COLUMN = 56;

const stylesOf = stylesFor(({ row, text }) => {
  const caption = { ...text.caption, lineHeight: 1.1 } as const;
  return {
    pictures: { flexDirection: row, columnGap: BESIDE_GAP, flexGrow: 1 },
    pair: { flexGrow: 1, flexBasis: 0, justifyContent: "space-evenly", rowGap: mm(0.6) },
    figure: { flexDirection: row, alignItems: "center", columnGap: BESIDE_GAP },
    caption: { ...caption, flexGrow: 1, flexBasis: 0 },
    under: caption,
    front: { justifyContent: "flex-end", alignItems: "center", flexShrink: RIGID },
    frontCaption: { ...caption, textAlign: "center", width: "100%" },
  } as const;
});

/** Width of the column of a move's pictures, in millimetres; 0: it has none. */
export function pictureWidth({ picture, figures }: MoveContent, squeeze: BandSqueeze): number {
  if (picture === null) return 0;
  const isThree = isLow(squeeze) && bandFigures(figures).front !== null;
  const { pictureColumn } = squeeze;
  return isThree ? Math.min(MOST_COLUMN, pictureColumn * THREE_PICTURES) : pictureColumn;
}

/** Start over end, each with its caption beside it; the view from the front at the end. `width` of all, in mm. */
export function CompactPictures({
  move,
  look,
  squeeze,
  width,
  lettering,
}: {
  move: MoveContent;
  look: Look;
  squeeze: BandSqueeze;
  width: number;
  lettering: Lettering;
}) {
  const { picture, shownSide } = move;
  if (picture === null) return null;
  const styles = stylesOf(look);
  const room = {
    scale: look.figures[picture] * squeeze.pictures,
    width: mm(width),
    caption: styles.caption,
    lettering,
  };
  const beside = placeBesides(move, room);
  // In a narrow column, captions under the pictures may leave them larger.
  const under = isLow(squeeze) ? placeUnder(move, { ...room, height: PICTURES_HEIGHT }) : null;
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
