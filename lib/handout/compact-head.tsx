import { View } from "@react-pdf/renderer";
import { AtAGlance } from "./at-a-glance";
import type { FrontContent } from "./handout-content";
import { columnFor, type Look, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { QrCode } from "./qr-code";
import { ClinicLine, Fact, LinkAddress, type LogoSize } from "./title-block";
import { LeadWords, Words } from "./words";

/** Width of the code in millimetres: beside four rows of words it may be larger than in a narrow column. */
const CODE = 27;

const stylesOf = stylesFor(
  ({ row, text, columnGap }) =>
    ({
      row: { flexDirection: row, columnGap: columnGap * 1.5 },
      words: { flexGrow: 1, flexBasis: 0, justifyContent: "space-between", rowGap: mm(1.2) },
      title: { ...text.title, marginTop: -mm(1.6), marginBottom: -mm(1.2) },
      facts: { flexDirection: row, flexWrap: "wrap", columnGap: mm(3) },
      code: { justifyContent: "center", flexShrink: RIGID },
      warning: { backgroundColor: ink.stop, paddingVertical: mm(1.2), paddingHorizontal: mm(3) },
      warningWords: { ...text.boxHead, color: ink.paper },
    }) as const,
);

/** What the code does, and the same address in letters, across the page under it. */
function LinkWords({ link, look }: { link: NonNullable<FrontContent["link"]>; look: Look }) {
  return (
    <View>
      <LeadWords content={{ lead: link.scan, text: link.read }} look={look} style={look.text.small} />
      <LinkAddress link={link} look={look} />
    </View>
  );
}

/** Clinic, title, purpose, for whom and when, how often; beside them the code that plays the program. */
export function CompactHead({
  front,
  look,
  logoSize,
  joined,
}: {
  front: FrontContent;
  look: Look;
  logoSize: LogoSize;
  joined: boolean;
}) {
  const styles = stylesOf(look);
  const { link } = front;
  return (
    <>
      <ClinicLine content={front} look={look} logoSize={logoSize} />
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
          {/* Beside the code it is hardly wider than a line to read, and a full front has no third line to give. */}
          <View style={joined ? {} : columnFor(look, look.type.body)}>
            <LeadWords content={front.purpose} look={look} />
          </View>
          <View style={styles.facts}>
            {front.facts.map((fact) => (
              <Fact key={fact.lead} fact={fact} look={look} />
            ))}
          </View>
          <AtAGlance glance={front.glance} look={look} />
        </View>
        {link === null ? null : (
          <View style={styles.code}>
            <QrCode text={link.url} size={CODE} level="M" />
          </View>
        )}
      </View>
      {link === null ? null : <LinkWords link={link} look={look} />}
    </>
  );
}
