import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PrepareContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { HUGGING, type Look, stylesFor } from "./look";
import { mm, RIGID } from "./measures";
import { textWidth } from "./set-lines";
import { ContactSign, RollSign, StopLineSign } from "./symbols";
import { Words } from "./words";

/** Between a sign and its words; between two signs: in points. */
const SIGN_GAP = mm(1.2);
const GAP = mm(2.6);

const stylesOf = stylesFor(({ row, text }) => {
  const words = { ...text.small, ...HUGGING, lineHeight: 1.1 } as const;
  return {
    line: {
      flexDirection: row,
      flexWrap: "wrap",
      alignItems: "center",
      columnGap: GAP,
      rowGap: mm(0.4),
      paddingBottom: mm(0.5),
    },
    sign: { flexDirection: row, alignItems: "center", columnGap: SIGN_GAP, flexShrink: RIGID },
    head: { ...words, fontWeight: 700 },
    words,
  } as const;
});

/** What the marks in the pictures mean, in one line; what the line is about stands before it where there is room. */
export function CompactKey({
  content,
  look,
  lettering,
}: {
  content: NonNullable<PrepareContent["key"]>;
  look: Look;
  lettering: Lettering;
}) {
  const styles = stylesOf(look);
  const size = look.drawn.sign;
  const head = `${content.head}:`;
  const signs: readonly (readonly [string, ReactNode])[] = [
    [content.press, <ContactSign key="press" size={size} />],
    [content.roll, <RollSign key="roll" size={size} />],
    [content.stopLine, <StopLineSign key="stop" size={size} />],
  ];
  const { small } = look.type;
  const width = signs.reduce(
    (sum, [words]) => sum + GAP + mm(size) + SIGN_GAP + lettering.widthOf(words, small),
    textWidth(head, small, lettering),
  );
  return (
    <View style={styles.line}>
      {width > look.textWidth ? null : <Words style={styles.head}>{head}</Words>}
      {signs.map(([words, sign]) => (
        <View key={words} style={styles.sign}>
          {sign}
          <Words style={styles.words}>{words}</Words>
        </View>
      ))}
    </View>
  );
}
