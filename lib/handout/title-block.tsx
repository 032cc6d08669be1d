import { Image, View } from "@react-pdf/renderer";
import type { FrontContent, Lead } from "./handout-content";
import { type BodyStyle, HUGGING, type Look, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { QrCode } from "./qr-code";
import { RollerSign } from "./symbols";
import { Words } from "./words";

const stylesOf = stylesFor(({ row, text, boxGap, drawn, end }) => {
  const top = { ...text.small, lineHeight: 1.25 } as const;
  // Centred: what joined letters may run out lies on both sides.
  const reserve = (text.small.paddingLeft ?? 0) / 2;
  const scan = { ...text.caption, textAlign: "center", paddingLeft: reserve, paddingRight: reserve } as const;
  return {
    top: {
      flexDirection: row,
      justifyContent: "space-between",
      alignItems: "flex-end",
      columnGap: mm(4),
      borderBottomWidth: mm(0.5),
      borderBottomColor: ink.text,
      paddingBottom: mm(1.5),
    },
    // Widths by share, not by content: a text that shrinks after it was measured keeps its old lines.
    clinic: { flexDirection: row, alignItems: "center", columnGap: mm(2), flexGrow: 1, flexBasis: 0 },
    clinicName: { ...top, fontWeight: 700, flexGrow: 1, flexBasis: 0 },
    contact: { ...top, flexGrow: 1.2, flexBasis: 0, textAlign: end },
    // A logo higher than a line takes its room from whom to reach, not from the clinic's name.
    shortContact: { ...top, flexGrow: 0.55, flexBasis: 0, textAlign: end },
    forWhom: { ...top, flexGrow: 0.6, flexBasis: 0, textAlign: end },
    shortForWhom: { ...top, flexGrow: 0.35, flexBasis: 0, textAlign: end },
    row: { flexDirection: row, columnGap: boxGap },
    words: { flexGrow: 1, flexBasis: 0, rowGap: mm(2), justifyContent: "space-between" },
    title: { ...text.title, marginTop: -mm(2.2), marginBottom: -mm(0.9) },
    facts: { flexDirection: row, flexWrap: "wrap", columnGap: mm(3) },
    link: { width: mm(drawn.playCode + 24), alignItems: "center", rowGap: mm(0.5) },
    scan,
    read: { ...scan, fontWeight: 400 },
    scanBelow: { ...top, textAlign: end },
    warning: { backgroundColor: ink.stop, paddingVertical: mm(2), paddingHorizontal: mm(2) },
    warningWords: { ...text.boxHead, color: ink.paper },
  } as const;
});

/** The most room a logo takes, in points: width and height. `line`: no higher than the clinic's name beside it. */
const logoRoom = {
  full: [mm(45), mm(14)],
  small: [mm(30), mm(8)],
  line: [mm(16), mm(5.2)],
} as const;
export type LogoSize = keyof typeof logoRoom;

/** The clinic's logo, as large as it may be; without one, the roller. */
function ClinicMark({ logo, look, size }: { logo: FrontContent["logo"]; look: Look; size: LogoSize }) {
  if (logo === null) return <RollerSign size={look.drawn.sign - 1} />;
  const [width, height] = logoRoom[size];
  const scale = Math.min(width / logo.width, height / logo.height);
  return (
    <Image
      src={{ data: Buffer.from(logo.png), format: "png" }}
      style={{ width: logo.width * scale, height: logo.height * scale, flexShrink: RIGID }}
    />
  );
}

/** Whose sheet it is: the clinic, and whom to reach, or for whom it is where there is no room for more. */
export function ClinicLine({
  content,
  look,
  isShort = false,
  logoSize = "full",
}: {
  content: FrontContent;
  look: Look;
  isShort?: boolean;
  logoSize?: LogoSize;
}) {
  const styles = stylesOf(look);
  const [forWhom] = content.facts;
  const hasRoom = content.logo === null || logoSize === "line";
  return (
    <View style={styles.top}>
      <View style={styles.clinic}>
        <ClinicMark logo={content.logo} look={look} size={logoSize} />
        <Words style={styles.clinicName}>{content.clinic}</Words>
      </View>
      {isShort && forWhom !== undefined ? (
        <Words style={hasRoom ? styles.forWhom : styles.shortForWhom}>
          {forWhom.lead} <Words style={look.text.bold}>{forWhom.text}</Words>
        </Words>
      ) : (
        <Words style={hasRoom ? styles.contact : styles.shortContact}>{content.contact}</Words>
      )}
    </View>
  );
}

/** That the sheet is not to be used, where that is so. */
export function Warning({ content: { warning }, look }: { content: FrontContent; look: Look }) {
  const styles = stylesOf(look);
  if (warning === null) return null;
  return (
    <View style={styles.warning}>
      <Words style={styles.warningWords}>{warning}</Words>
    </View>
  );
}

/** The code that plays the program, what it does, and until when. */
export function PlayCode({
  link,
  look,
  size = look.drawn.playCode,
}: {
  link: NonNullable<FrontContent["link"]>;
  look: Look;
  /** Width of the code in millimetres. */
  size?: number;
}) {
  const styles = stylesOf(look);
  return (
    <View style={styles.link}>
      <QrCode text={link.url} size={size} level="M" />
      <Words style={styles.scan}>{link.scan}</Words>
      <Words style={styles.read}>{link.read}</Words>
    </View>
  );
}

/** The link in words, for who cannot scan it. */
export function LinkAddress({ link, look }: { link: NonNullable<FrontContent["link"]>; look: Look }) {
  return (
    <View>
      {link.address.map((line) => (
        <Words key={line} style={look.text.small}>
          {line}
        </Words>
      ))}
    </View>
  );
}

/** Clinic, title, purpose, for whom and when, and the code that plays the program. */
export function TitleBlock({
  content,
  look,
  body,
  titleSize,
  codeSize,
  logoSize,
  isSnug,
}: {
  content: FrontContent;
  look: Look;
  body: BodyStyle;
  /** Points. */
  titleSize: number;
  /** Millimetres. */
  codeSize: number;
  logoSize: LogoSize;
  /** What the code does stands below in full width; the address is left out, which the code holds. */
  isSnug: boolean;
}) {
  const styles = stylesOf(look);
  const { link } = content;
  return (
    <>
      <ClinicLine content={content} look={look} logoSize={logoSize} />
      <Warning content={content} look={look} />
      <View style={styles.row}>
        <View style={styles.words}>
          <Words tag="H1" style={{ ...styles.title, fontSize: titleSize }}>
            {content.title}
          </Words>
          <Words style={body}>
            <Words style={look.text.bold}>{content.purpose.lead}</Words> {content.purpose.text}
          </Words>
          <View style={styles.facts}>
            {content.facts.map((fact) => (
              <Fact key={fact.lead} fact={fact} look={look} />
            ))}
          </View>
        </View>
        {link === null ? null : isSnug ? (
          <QrCode text={link.url} size={codeSize} level="M" />
        ) : (
          <PlayCode link={link} look={look} size={codeSize} />
        )}
      </View>
      {link === null ? null : isSnug ? (
        <Words style={styles.scanBelow}>
          <Words style={look.text.bold}>{link.scan}</Words> {link.read}
        </Words>
      ) : (
        <LinkAddress link={link} look={look} />
      )}
    </>
  );
}

/** A quiet word and, in bold, what is to be read: "For M. K." */
export function Fact({ fact, look }: { fact: Lead; look: Look }) {
  return (
    <Words style={{ ...look.text.small, ...HUGGING }}>
      {fact.lead} <Words style={look.text.bold}>{fact.text}</Words>
    </Words>
  );
}
