import { View } from "@react-pdf/renderer";
import { CrossedOutFigure } from "./crossed-out-figure";
import type { FrontContent } from "./handout-content";
import { ink, mm, type } from "./measures";
import { textStyles, Words } from "./words";

const styles = {
  box: {
    flexDirection: "row",
    alignItems: "center",
    columnGap: mm(4.8),
    borderWidth: mm(0.9),
    borderColor: ink.text,
    paddingVertical: mm(3),
    paddingHorizontal: mm(3.8),
  },
  words: { flexGrow: 1, flexBasis: 0, rowGap: mm(2) },
  main: { fontSize: type.rule, lineHeight: 1.1, fontWeight: 800 },
} as const;

/** The one rule: where the roller must never lie, crossed out and said. `millimetresPerCm` sizes the picture. */
export function OneRule({
  rule,
  millimetresPerCm,
}: {
  rule: FrontContent["rule"];
  millimetresPerCm: number;
}) {
  return (
    <View style={styles.box}>
      <CrossedOutFigure millimetresPerCm={millimetresPerCm} />
      <View style={styles.words}>
        <Words style={styles.main}>{rule.main}</Words>
        <Words style={textStyles.body}>{rule.more}</Words>
      </View>
    </View>
  );
}
