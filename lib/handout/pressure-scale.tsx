import { View } from "@react-pdf/renderer";
import type { PrepareContent } from "./handout-content";
import { type BodyStyle, type Look, NATURAL_LINE, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { Outline } from "./symbols";
import { tagged } from "./tags";
import { Words } from "./words";

const CELLS = 11;
/** Where the scale says "too much": 8 of 10. */
const TOO_MUCH = 8;

const stylesOf = stylesFor(({ text, drawn, layout }) => {
  const cell = {
    flexGrow: 1,
    flexBasis: 0,
    height: mm(drawn.cell),
    borderWidth: mm(0.45),
    borderColor: ink.text,
    alignItems: "center",
    justifyContent: "center",
  } as const;
  const digit = { fontSize: text.small.fontSize, lineHeight: NATURAL_LINE, fontWeight: 700 } as const;
  return {
    section: { rowGap: mm(1.5) },
    scale: { rowGap: mm(1) },
    cells: { flexDirection: "row", columnGap: mm(0.8) },
    cell,
    filledCell: { ...cell, backgroundColor: ink.text },
    digit,
    filledDigit: { ...digit, color: ink.paper },
    labels: { flexDirection: "row", columnGap: layout === "compact" ? mm(2.5) : 0 },
    label: { flexDirection: "row", alignItems: "center", columnGap: mm(1.5), flexBasis: 0 },
    // A narrow scale may have no room for its labels under their numbers: the first gives way, the last ends the line.
    rigidLabel: { flexDirection: "row", alignItems: "center", columnGap: mm(1.2), flexShrink: RIGID },
    space: { flexGrow: 1 },
  } as const;
});

/**
 * The scale from 0 to 10 with the pressure to aim for and the one that is too much. Numbers run from the left in
 * every language, and so do the labels under them.
 */
export function PressureScale({
  pressure,
  look,
  body,
}: {
  pressure: PrepareContent["pressure"];
  look: Look;
  body: BodyStyle;
}) {
  const styles = stylesOf(look);
  const label = { ...body, textAlign: "left" } as const;
  const sign = look.drawn.sign - 0.2;
  const narrow = look.layout === "compact";
  const lowShare = { flexBasis: `${(100 * pressure.ceiling) / CELLS - 3}%` } as const;
  return (
    <View style={styles.section}>
      <Words tag="H3" style={look.text.boxHead}>
        {pressure.head}
      </Words>
      <View style={styles.scale}>
        <View style={styles.cells} {...tagged("P")}>
          {Array.from({ length: CELLS }, (_, number) => (
            <View key={number} style={number === pressure.ceiling ? styles.filledCell : styles.cell}>
              <Words style={number === pressure.ceiling ? styles.filledDigit : styles.digit}>{number}</Words>
            </View>
          ))}
        </View>
        <View style={styles.labels}>
          {/* Each label begins under its number. */}
          <View style={narrow ? lowShare : { ...styles.label, flexGrow: pressure.ceiling }}>
            <Words style={label}>{pressure.ceiling > 2 ? pressure.low : ""}</Words>
          </View>
          <View
            style={narrow ? styles.rigidLabel : { ...styles.label, flexGrow: TOO_MUCH - pressure.ceiling }}
          >
            <Outline sign="check" size={sign} weight={3.4} />
            <Words style={{ ...label, fontWeight: 800 }}>{pressure.right}</Words>
          </View>
          {narrow ? <View style={styles.space} /> : null}
          <View style={narrow ? styles.rigidLabel : { ...styles.label, flexGrow: CELLS - TOO_MUCH }}>
            <Outline sign="cross" size={sign} color={ink.stop} weight={3.4} />
            <Words style={{ ...label, fontWeight: 700 }}>{pressure.tooMuch}</Words>
          </View>
        </View>
      </View>
      <Words style={body}>{pressure.slow}</Words>
    </View>
  );
}
