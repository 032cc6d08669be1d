import { View } from "@react-pdf/renderer";
import type { FootContent } from "./handout-content";
import { footBand, ink, mm, RIGID, type Sheet } from "./measures";
import { QrCode } from "./qr-code";
import { Outline } from "./symbols";
import { NATURAL_LINE, textStyles, Words } from "./words";

const small = { ...textStyles.small, lineHeight: 1.2 } as const;

const styles = {
  foot: {
    height: footBand,
    position: "absolute",
    flexDirection: "row",
    alignItems: "center",
    columnGap: mm(3),
    borderTopWidth: mm(0.3),
    borderTopColor: ink.quiet,
    paddingTop: mm(1.2),
  },
  words: { flexGrow: 1, flexBasis: 0 },
  small,
  // One above the other: the whole code stands on one line beside them.
  where: { alignItems: "flex-end", rowGap: mm(0.6), flexShrink: RIGID },
  page: { ...small, fontWeight: 700 },
  next: {
    flexDirection: "row",
    alignItems: "center",
    columnGap: mm(2),
    borderWidth: mm(0.5),
    borderColor: ink.text,
    backgroundColor: ink.amber,
    paddingVertical: mm(0.8),
    paddingHorizontal: mm(3),
  },
  nextWords: { ...textStyles.act, lineHeight: NATURAL_LINE },
} as const;

/** The foot of a page: how to check the sheet, whose it is, what comes next, which page. */
export function PageFoot({
  foot,
  sheet,
  page,
  pages,
  next,
}: {
  foot: FootContent;
  sheet: Sheet;
  page: number;
  pages: number;
  /** The next thing to do; null on the last page. */
  next: string | null;
}) {
  return (
    <View
      style={{
        ...styles.foot,
        left: sheet.marginSide,
        bottom: sheet.marginFoot,
        width: sheet.textWidth,
      }}
    >
      {foot.verifyUrl === null ? null : <QrCode text={foot.verifyUrl} size={14.5} level="L" />}
      <View style={styles.words}>
        {foot.check === "" ? null : <Words style={styles.small}>{foot.check}</Words>}
        <Words style={styles.small}>{foot.version}</Words>
        {foot.code === null ? null : (
          <Words style={styles.small}>
            {foot.code.lead} <Words style={textStyles.bold}>{foot.code.text}</Words>
          </Words>
        )}
      </View>
      <View style={styles.where}>
        {next === null ? null : (
          <View style={styles.next}>
            <Words style={styles.nextWords}>{next}</Words>
            <Outline sign="arrow" size={5.8} weight={3} />
          </View>
        )}
        <Words style={styles.page}>{foot.pageOf(page, pages)}</Words>
      </View>
    </View>
  );
}
