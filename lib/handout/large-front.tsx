/** The first pages of a handout in large print. */
import { View } from "@react-pdf/renderer";
import { AtAGlance } from "./at-a-glance";
import type { FrontContent } from "./handout-content";
import { type Look, type Spacing, stylesFor } from "./look";
import { mm } from "./measures";
import { OneRule } from "./one-rule";
import { StopTiers, type TierArrangement } from "./stop-tiers";
import { ClinicLine, Fact, LinkAddress, PlayCode, Warning } from "./title-block";
import { Words } from "./words";

type LargeFrontSqueeze = {
  /** Points. */
  readonly title: number;
  readonly rule: number;
  /** Millimetres between blocks. */
  readonly gap: number;
  /** Running text: smaller only where page 1 would else not hold all stop signs, and never below the smallest. */
  readonly text: Spacing | "small" | "smallLeast";
  readonly tiers: TierArrangement;
  /** Less air in the boxes, a smaller picture of the rule and a smaller logo. */
  readonly isSnug: boolean;
};

const stacked = { tiers: "stacked", isSnug: false } as const;
const beside = { tiers: "beside", isSnug: false } as const;
const snug = { tiers: "beside", isSnug: true } as const;

/**
 * What page 1 gives up, step by step: air first, then the two lower boxes stand side by side, then room of the rule's
 * picture and the logo; never a stop sign and never a word.
 */
const largeFrontSqueezes: readonly [LargeFrontSqueeze, ...LargeFrontSqueeze[]] = [
  { ...stacked, title: 34, rule: 32, gap: 3.6, text: "bodySnug" },
  { ...stacked, title: 34, rule: 32, gap: 3, text: "bodyTight" },
  { ...stacked, title: 32, rule: 28, gap: 2.2, text: "bodyTight" },
  { ...beside, title: 34, rule: 32, gap: 3.6, text: "bodySnug" },
  { ...beside, title: 34, rule: 30, gap: 3, text: "bodyTight" },
  { ...beside, title: 30, rule: 26, gap: 1.4, text: "bodyTight" },
  { ...snug, title: 30, rule: 24, gap: 2, text: "bodyTight" },
  { ...snug, title: 28, rule: 24, gap: 1.4, text: "small" },
  { ...snug, title: 24, rule: 22, gap: 1, text: "smallLeast" },
];

/** Millimetres of paper for 1 cm of body in the rule's picture, where room is short. */
const SNUG_PICTURE = 0.18;

const stylesOf = stylesFor(
  ({ row, text, columnGap }) =>
    ({
      purpose: { ...text.bodyTight, fontWeight: 600 },
      snugPurpose: { ...text.bodyLeast, fontWeight: 600 },
      row: { flexDirection: row, columnGap },
      words: { flexGrow: 1, flexBasis: 0, rowGap: mm(1.2) },
      facts: { flexDirection: row, flexWrap: "wrap", columnGap: mm(4) },
    }) as const,
);

/** How often page 1 can be drawn smaller. */
export const largeFrontSteps = largeFrontSqueezes.length - 1;

type FrontPart = { content: FrontContent; look: Look; squeeze: number };

/** A line as high as the font wants it; the margins take its air back. `size` in points. */
function titleStyle({ text, type }: Look, size: number) {
  const share = size / type.title;
  return {
    ...text.title,
    fontSize: size,
    marginTop: -mm(2.4) * share,
    marginBottom: -mm(1.6) * share,
  } as const;
}

function squeezed(squeeze: number): LargeFrontSqueeze {
  return largeFrontSqueezes[squeeze] ?? largeFrontSqueezes[0];
}

/** Page 1, which may be the only one read: purpose, the one rule, the stop signs. */
export function LargeFront(part: FrontPart) {
  return (
    <View style={{ rowGap: mm(squeezed(part.squeeze).gap) }}>
      <LargeHead {...part} />
      <LargeStops {...part} />
    </View>
  );
}

/** Whose plan it is, and what for. */
export function LargeHead({ content, look, squeeze }: FrontPart) {
  const styles = stylesOf(look);
  const { title, gap, isSnug } = squeezed(squeeze);
  return (
    <View style={{ rowGap: mm(gap) }}>
      <ClinicLine content={content} look={look} isShort logoSize={isSnug ? "small" : "full"} />
      <Warning content={content} look={look} />
      <Words tag="H1" style={titleStyle(look, title)}>
        {content.title}
      </Words>
      <Words style={isSnug ? styles.snugPurpose : styles.purpose}>{content.purpose.lead}</Words>
    </View>
  );
}

/** What keeps the patient safe: the one rule, the stop signs. */
export function LargeStops({ content, look, squeeze }: FrontPart) {
  const { rule, gap, text, tiers, isSnug } = squeezed(squeeze);
  const body = look.text[text];
  return (
    <View style={{ rowGap: mm(gap) }}>
      <OneRule
        rule={content.rule}
        look={look}
        body={body}
        size={rule}
        millimetresPerCm={isSnug ? SNUG_PICTURE : look.drawn.rulePicture}
        isSnug={isSnug}
      />
      <StopTiers content={content} look={look} body={body} arrangement={tiers} isSnug={isSnug} />
    </View>
  );
}

/** Millimetres between the parts of what page 1 had no room for, from full size down. */
const aboutGaps = [3.6, 1.8] as const;

/** How often that can be drawn smaller. */
export const largeAboutSqueezes = aboutGaps.length - 1;

/** Page 2 begins with what page 1 had no room for: dates, how often, whom to reach and when, the code to play it. */
export function LargeAbout({ content, look, squeeze }: FrontPart) {
  const styles = stylesOf(look);
  const { link } = content;
  return (
    <View style={{ rowGap: mm(aboutGaps[squeeze] ?? aboutGaps[0]) }}>
      <AtAGlance glance={content.glance} look={look} />
      <View style={styles.row}>
        <View style={styles.words}>
          <Words style={look.text.bodyTight}>{content.purpose.text}</Words>
          <View style={styles.facts}>
            {content.facts.slice(1).map((fact) => (
              <Fact key={fact.lead} fact={fact} look={look} />
            ))}
          </View>
          <Words style={look.text.small}>{content.contact}</Words>
          {content.today.hours === "" ? null : <Words style={look.text.small}>{content.today.hours}</Words>}
        </View>
        {link === null ? null : <PlayCode link={link} look={look} />}
      </View>
      {link === null ? null : <LinkAddress link={link} look={look} />}
    </View>
  );
}
