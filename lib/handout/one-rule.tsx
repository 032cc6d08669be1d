import { View } from "@react-pdf/renderer";
import { CrossedOutFigure } from "./crossed-out-figure";
import type { FrontContent } from "./handout-content";
import { type BodyStyle, type Look, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { tagged } from "./tags";
import { Words } from "./words";

const stylesOf = stylesFor(({ row, text, layout }) => {
  const isCompact = layout === "compact";
  const box = {
    flexDirection: row,
    alignItems: "center",
    columnGap: mm(4.8),
    borderWidth: mm(0.9),
    borderColor: ink.text,
    paddingVertical: mm(isCompact ? 1.4 : 3),
    paddingHorizontal: mm(3.8),
  } as const;
  const words = { flexGrow: 1, flexBasis: 0, rowGap: mm(isCompact ? 0.8 : 2) } as const;
  return {
    box,
    words,
    snugBox: { ...box, columnGap: mm(3.8), paddingVertical: mm(1.4) },
    snugWords: { ...words, rowGap: mm(0.8) },
    main: { ...text.sectionHead, lineHeight: 1.1 },
  } as const;
});

/** The one rule: where the roller must never lie, crossed out and said. `millimetresPerCm` sizes the picture. */
export function OneRule({
  rule,
  look,
  body,
  size = look.type.rule,
  millimetresPerCm,
  isSnug = false,
}: {
  rule: FrontContent["rule"];
  look: Look;
  body: BodyStyle;
  /** Type of the rule, in points. */
  size?: number;
  millimetresPerCm: number;
  /** Less air in its box. */
  isSnug?: boolean;
}) {
  const styles = stylesOf(look);
  return (
    <View style={isSnug ? styles.snugBox : styles.box}>
      <View {...tagged("Figure", rule.alt)}>
        <CrossedOutFigure millimetresPerCm={millimetresPerCm} />
      </View>
      <View style={isSnug ? styles.snugWords : styles.words}>
        <Words style={{ ...styles.main, fontSize: size }}>{rule.main}</Words>
        <Words style={body}>{rule.more}</Words>
      </View>
    </View>
  );
}
