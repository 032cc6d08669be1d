import { View } from "@react-pdf/renderer";
import type { PrepareContent } from "./handout-content";
import { ink, mm } from "./measures";
import { Outline } from "./symbols";
import { type BodyStyle, NATURAL_LINE, textStyles, Words } from "./words";

const CELLS = 11;
/** Where the scale says "too much": 8 of 10. */
const TOO_MUCH = 8;

const cell = {
  flexGrow: 1,
  flexBasis: 0,
  height: mm(8),
  borderWidth: mm(0.45),
  borderColor: ink.text,
  alignItems: "center",
  justifyContent: "center",
} as const;

const digit = { ...textStyles.small, lineHeight: NATURAL_LINE, fontWeight: 700 } as const;

const styles = {
  section: { rowGap: mm(1.5) },
  scale: { rowGap: mm(1) },
  cells: { flexDirection: "row", columnGap: mm(0.8) },
  cell,
  filledCell: { ...cell, backgroundColor: ink.text },
  digit,
  filledDigit: { ...digit, color: ink.paper },
  labels: { flexDirection: "row" },
  label: { flexDirection: "row", alignItems: "center", columnGap: mm(1.5), flexBasis: 0 },
} as const;

/** The scale from 0 to 10 with the pressure to aim for and the one that is too much. */
export function PressureScale({ pressure, body }: { pressure: PrepareContent["pressure"]; body: BodyStyle }) {
  return (
    <View style={styles.section}>
      <Words style={textStyles.boxHead}>{pressure.head}</Words>
      <View style={styles.scale}>
        <View style={styles.cells}>
          {Array.from({ length: CELLS }, (_, number) => (
            <View key={number} style={number === pressure.ceiling ? styles.filledCell : styles.cell}>
              <Words style={number === pressure.ceiling ? styles.filledDigit : styles.digit}>{number}</Words>
            </View>
          ))}
        </View>
        <View style={styles.labels}>
          {/* Each label begins under its number. */}
          <View style={{ ...styles.label, flexGrow: pressure.ceiling }}>
            <Words style={body}>{pressure.ceiling > 2 ? pressure.low : ""}</Words>
          </View>
          <View style={{ ...styles.label, flexGrow: TOO_MUCH - pressure.ceiling }}>
            <Outline sign="check" size={5.8} weight={3.4} />
            <Words style={{ ...body, fontWeight: 800 }}>{pressure.right}</Words>
          </View>
          <View style={{ ...styles.label, flexGrow: CELLS - TOO_MUCH }}>
            <Outline sign="cross" size={5.8} color={ink.stop} weight={3.4} />
            <Words style={{ ...body, fontWeight: 700 }}>{pressure.tooMuch}</Words>
          </View>
        </View>
      </View>
      <Words style={body}>{pressure.slow}</Words>
    </View>
  );
}
