import { View } from "@react-pdf/renderer";
import { AtAGlance } from "./at-a-glance";
import type { FrontContent } from "./handout-content";
import { type Look, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { QrCode } from "./qr-code";
import { ClinicLine, Fact } from "./title-block";
import { LeadWords, Words } from "./words";

const stylesOf = stylesFor(
  ({ row, text, columnGap, drawn }) =>
    ({
      row: { flexDirection: row, columnGap },
      words: { flexGrow: 1, flexBasis: 0, justifyContent: "space-between", rowGap: mm(1.2) },
      title: { ...text.title, marginTop: -mm(1.6), marginBottom: -mm(1.2) },
      facts: { flexDirection: row, flexWrap: "wrap", columnGap: mm(3) },
      link: { width: mm(drawn.playCode + 20), alignItems: "center", rowGap: mm(0.5) },
      scan: { ...text.caption, textAlign: "center" },
      read: { ...text.caption, textAlign: "center", fontWeight: 400 },
      warning: { backgroundColor: ink.stop, paddingVertical: mm(1.2), paddingHorizontal: mm(3) },
      warningWords: { ...text.boxHead, color: ink.paper },
    }) as const,
);

/** Clinic, title, purpose, for whom and when, how often; beside them the code that plays the program. */
export function CompactHead({
  front,
  look,
  address,
  read,
}: {
  front: FrontContent;
  look: Look;
  /** The link in letters; that the sheet can be read there too. */
  address: boolean;
  read: boolean;
}) {
  const styles = stylesOf(look);
  const { link } = front;
  return (
    <>
      <ClinicLine content={front} look={look} />
      {front.warning === null ? null : (
        <View style={styles.warning}>
          <Words style={styles.warningWords}>{front.warning}</Words>
        </View>
      )}
      <View style={styles.row}>
        <View style={styles.words}>
          <Words tag="H1" style={styles.title}>
            {front.title}
          </Words>
          <LeadWords content={front.purpose} look={look} />
          <View style={styles.facts}>
            {front.facts.map((fact) => (
              <Fact key={fact.lead} fact={fact} look={look} />
            ))}
          </View>
          <AtAGlance glance={front.glance} look={look} />
        </View>
        {link === null ? null : (
          <View style={styles.link}>
            <QrCode text={link.url} size={look.drawn.playCode} level="M" />
            <Words style={styles.scan}>{link.scan}</Words>
            {read ? <Words style={styles.read}>{link.read}</Words> : null}
          </View>
        )}
      </View>
      {link === null || !address ? null : (
        <View>
          {link.address.map((line) => (
            <Words key={line} style={look.text.small}>
              {line}
            </Words>
          ))}
        </View>
      )}
    </>
  );
}
