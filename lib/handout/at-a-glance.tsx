import { View } from "@react-pdf/renderer";
import type { FrontContent } from "./handout-content";
import { ink, mm, type } from "./measures";
import { NATURAL_LINE, textStyles, Words } from "./words";

const styles = {
  row: { flexDirection: "row", columnGap: mm(3.8) },
  cell: {
    flexGrow: 1,
    flexBasis: 0,
    flexDirection: "row",
    alignItems: "center",
    columnGap: mm(2.4),
    borderTopWidth: mm(1),
    borderTopColor: ink.accent,
    paddingTop: mm(1),
  },
  // The font's own line height sets the digits in the middle of their line; the margins take its air back.
  figure: { fontSize: type.title, lineHeight: NATURAL_LINE, fontWeight: 800, marginVertical: -mm(1.7) },
  words: { ...textStyles.body, lineHeight: 1.15, flexShrink: 1 },
} as const;

/** Days a week, minutes in all, number of moves. */
export function AtAGlance({ glance }: { glance: FrontContent["glance"] }) {
  return (
    <View style={styles.row}>
      {glance.map(({ figure, words }) => (
        <View key={words} style={styles.cell}>
          <Words style={styles.figure}>{figure}</Words>
          <Words style={styles.words}>{words}</Words>
        </View>
      ))}
    </View>
  );
}
