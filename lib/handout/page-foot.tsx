import { View } from "@react-pdf/renderer";
import { compactCheckLines } from "./compact-foot";
import type { FootContent } from "./handout-content";
import { HUGGING, type Look, NATURAL_LINE, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { QrCode } from "./qr-code";
import { Arrow } from "./symbols";
import { decoration } from "./tags";
import { Words } from "./words";

/** Letters: a longer tag is set smaller, so that the code beside it stays on one line. */
const LONG_TAG = 18;

const stylesOf = stylesFor(({ row, text, type, start, marginSide, marginFoot, textWidth, footBand }) => {
  const small = { ...text.small, lineHeight: 1.1 } as const;
  const foot = {
    height: footBand,
    position: "absolute",
    left: marginSide,
    bottom: marginFoot,
    width: textWidth,
    borderTopWidth: mm(0.3),
    borderTopColor: ink.quiet,
    paddingTop: mm(1.2),
  } as const;
  return {
    foot: { ...foot, flexDirection: row, alignItems: "center", columnGap: mm(3) },
    // Read last, though it stands above: in the file the order of all feet is the same.
    highFoot: { ...foot, flexDirection: "column-reverse", justifyContent: "flex-end", rowGap: mm(0.8) },
    row: { flexDirection: row, alignItems: "center", columnGap: mm(3) },
    whereAbove: {
      flexDirection: start === "left" ? "row-reverse" : "row",
      justifyContent: "space-between",
      alignItems: "center",
    },
    words: { flexGrow: 1, flexBasis: 0 },
    small,
    // One above the other: the whole code stands on one line beside them.
    where: {
      alignItems: start === "left" ? "flex-end" : "flex-start",
      rowGap: mm(0.6),
      flexShrink: RIGID,
      maxWidth: textWidth * 0.5,
    },
    page: { ...small, ...HUGGING, fontWeight: 700 },
    next: {
      flexDirection: row,
      alignItems: "center",
      columnGap: mm(2),
      borderWidth: mm(0.5),
      borderColor: ink.text,
      backgroundColor: ink.amber,
      paddingVertical: mm(0.8),
      paddingHorizontal: mm(2.4),
    },
    nextWords: { ...text.act, ...HUGGING, flexShrink: 1, lineHeight: NATURAL_LINE },
    longNextWords: {
      ...text.act,
      ...HUGGING,
      flexShrink: 1,
      fontSize: type.small + 1,
      lineHeight: NATURAL_LINE,
    },
  } as const;
});

/** The foot of a page: how to check the sheet, whose it is, what comes next, which page. */
export function PageFoot({
  foot,
  look,
  page,
  pages,
  next,
}: {
  foot: FootContent;
  look: Look;
  page: number;
  pages: number;
  /** The next thing to do; null on the last page. */
  next: string | null;
}) {
  const styles = stylesOf(look);
  const where = (
    <>
      {next === null ? null : (
        <View style={styles.next}>
          <Words style={next.length > LONG_TAG ? styles.longNextWords : styles.nextWords}>{next}</Words>
          <Arrow look={look} weight={3} />
        </View>
      )}
      <Words style={styles.page}>{foot.pageOf(page, pages)}</Words>
    </>
  );
  // In large print what to do next stands above: beside it no code would stay on one line.
  if (look.layout === "large") {
    return (
      <View style={styles.highFoot} {...decoration}>
        <View style={styles.row}>
          <CheckWords foot={foot} look={look} beside={false} />
        </View>
        <View style={styles.whereAbove}>{where}</View>
      </View>
    );
  }
  return (
    <View style={styles.foot} {...decoration}>
      <CheckWords foot={foot} look={look} beside={next !== null} />
      <View style={styles.where}>{where}</View>
    </View>
  );
}

/** How to check the sheet, which version of whose it is. */
function CheckWords({
  foot,
  look,
  beside,
}: {
  foot: FootContent;
  look: Look;
  /** What to do next stands beside it. */
  beside: boolean;
}) {
  const styles = stylesOf(look);
  const lines =
    look.layout === "compact"
      ? compactCheckLines(foot, beside)
      : [foot.check, foot.version].filter((line) => line !== "");
  return (
    <>
      {foot.verifyUrl === null ? null : (
        <QrCode text={foot.verifyUrl} size={look.drawn.checkCode} level="L" />
      )}
      <View style={styles.words}>
        {lines.map((line) => (
          <Words key={line} style={styles.small}>
            {line}
          </Words>
        ))}
        {foot.code === null ? null : (
          <Words style={styles.small}>
            {foot.code.lead} <Words style={look.text.bold}>{foot.code.text}</Words>
          </Words>
        )}
      </View>
    </>
  );
}
