import { View } from "@react-pdf/renderer";
import type { FrontContent, Lead } from "./handout-content";
import { ink, mm } from "./measures";
import { QrCode } from "./qr-code";
import { RollerSign } from "./symbols";
import { textStyles, Words } from "./words";

const styles = {
  top: {
    flexDirection: "row",
    justifyContent: "space-between",
    alignItems: "flex-end",
    columnGap: mm(4),
    borderBottomWidth: mm(0.5),
    borderBottomColor: ink.text,
    paddingBottom: mm(1.5),
  },
  // Widths by share, not by content: a text that shrinks after it was measured keeps its old lines.
  clinic: { flexDirection: "row", alignItems: "center", columnGap: mm(2), flexGrow: 1, flexBasis: 0 },
  clinicName: { ...textStyles.small, lineHeight: 1.25, fontWeight: 700, flexGrow: 1, flexBasis: 0 },
  contact: { ...textStyles.small, lineHeight: 1.25, flexGrow: 1.2, flexBasis: 0, textAlign: "right" },
  row: { flexDirection: "row", columnGap: mm(3.8) },
  words: { flexGrow: 1, flexBasis: 0, rowGap: mm(2), justifyContent: "space-between" },
  title: { ...textStyles.title, marginTop: -mm(2.2), marginBottom: -mm(0.9) },
  facts: { flexDirection: "row", flexWrap: "wrap", columnGap: mm(3) },
  link: { width: mm(50), alignItems: "center", rowGap: mm(0.5) },
  scan: { ...textStyles.small, fontWeight: 600, textAlign: "center" },
  warning: { backgroundColor: ink.stop, paddingVertical: mm(2), paddingHorizontal: mm(3) },
  warningWords: { ...textStyles.boxHead, color: ink.paper },
} as const;

/** Clinic, title, purpose, for whom and when, and the code that plays the program. */
export function TitleBlock({ content, titleSize }: { content: FrontContent; titleSize: number }) {
  const { link } = content;
  return (
    <>
      <View style={styles.top}>
        <View style={styles.clinic}>
          <RollerSign size={5} />
          <Words style={styles.clinicName}>{content.clinic}</Words>
        </View>
        <Words style={styles.contact}>{content.contact}</Words>
      </View>
      {content.warning === null ? null : (
        <View style={styles.warning}>
          <Words style={styles.warningWords}>{content.warning}</Words>
        </View>
      )}
      <View style={styles.row}>
        <View style={styles.words}>
          <Words style={{ ...styles.title, fontSize: titleSize }}>{content.title}</Words>
          <Words style={textStyles.body}>
            <Words style={textStyles.bold}>{content.purpose.lead}</Words> {content.purpose.text}
          </Words>
          <View style={styles.facts}>
            {content.facts.map((fact) => (
              <Fact key={fact.lead} fact={fact} />
            ))}
          </View>
        </View>
        {link === null ? null : (
          <View style={styles.link}>
            <QrCode text={link.url} size={26} level="M" />
            <Words style={styles.scan}>{link.scan}</Words>
          </View>
        )}
      </View>
      {link === null ? null : (
        <View>
          {link.address.map((line) => (
            <Words key={line} style={textStyles.small}>
              {line}
            </Words>
          ))}
        </View>
      )}
    </>
  );
}

/** A quiet word and, in bold, what is to be read: "For M. K." */
function Fact({ fact }: { fact: Lead }) {
  return (
    <Words style={textStyles.small}>
      {fact.lead} <Words style={textStyles.bold}>{fact.text}</Words>
    </Words>
  );
}
