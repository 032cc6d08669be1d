import { View } from "@react-pdf/renderer";
import { AtAGlance } from "./at-a-glance";
import type { FrontContent } from "./handout-content";
import type { Look, Spacing } from "./look";
import { mm } from "./measures";
import { OneRule } from "./one-rule";
import { StopTiers } from "./stop-tiers";
import { type LogoSize, TitleBlock } from "./title-block";
import { Words } from "./words";

type FrontSqueeze = {
  /** Millimetres of paper for 1 cm of body in the rule's picture. */
  readonly picture: number;
  /** Points. */
  readonly title: number;
  readonly rule: number;
  readonly gap: number;
  readonly heading: boolean;
  readonly spacing: Spacing;
  /** Width of the code that plays the program, in mm. */
  readonly code: number;
  readonly logo: LogoSize;
  /** Less air in the boxes. */
  readonly isSnug: boolean;
  /** The typed address gives way, and what the code does stands below it. */
  readonly isShortLink: boolean;
};

const full = { rule: 26, heading: true, logo: "full", isSnug: false, isShortLink: false } as const;
const small = { rule: 22, heading: false, logo: "small", isSnug: true, spacing: "bodyTight" } as const;

/**
 * What page 1 gives up when its texts are long, step by step: room of the rule's picture first, then air, then the
 * heading over the stop signs, then the logo, then the address that the code holds as well; never a stop sign. The
 * same steps on every paper.
 */
export const frontSqueezes: readonly [FrontSqueeze, ...FrontSqueeze[]] = [
  { ...full, picture: 0.38, title: 32, gap: 3.8, spacing: "body", code: 26 },
  { ...full, picture: 0.3, title: 32, gap: 3.6, spacing: "bodySnug", code: 26 },
  { ...full, picture: 0.3, title: 32, gap: 3.2, spacing: "bodyTight", code: 24 },
  { ...full, picture: 0.3, title: 30, gap: 2.8, heading: false, spacing: "bodyTight", code: 24 },
  { ...full, picture: 0.26, title: 28, gap: 2.4, heading: false, spacing: "bodyTight", code: 22 },
  { ...full, picture: 0.2, title: 24, gap: 2, heading: false, spacing: "bodyTight", code: 22 },
  { ...small, picture: 0.18, title: 24, gap: 2.6, code: 22, isShortLink: false },
  { ...small, picture: 0.18, title: 24, gap: 1.6, code: 20, isShortLink: true },
  { ...small, picture: 0.15, title: 22, gap: 1.2, code: 20, isShortLink: true, spacing: "bodyLeast" },
];

type FrontPart = { content: FrontContent; look: Look; squeeze: number };

/** Page 1: whose plan, how often, the one rule, the stop signs. */
export function FrontPage(part: FrontPart) {
  const { gap } = frontSqueezes[part.squeeze] ?? frontSqueezes[0];
  return (
    <View style={{ rowGap: mm(gap) }}>
      <FrontHead {...part} />
      <FrontStops {...part} />
    </View>
  );
}

/** Whose plan, how often. */
export function FrontHead({ content, look, squeeze }: FrontPart) {
  const { title, gap, spacing, code, logo, isShortLink } = frontSqueezes[squeeze] ?? frontSqueezes[0];
  return (
    <View style={{ rowGap: mm(gap) }}>
      <TitleBlock
        content={content}
        look={look}
        body={look.text[spacing]}
        titleSize={title}
        codeSize={code}
        logoSize={logo}
        isSnug={isShortLink}
      />
      <AtAGlance glance={content.glance} look={look} />
    </View>
  );
}

/** What keeps the patient safe: the one rule, the stop signs. */
export function FrontStops({ content, look, squeeze }: FrontPart) {
  const { picture, rule, gap, heading, spacing, isSnug } = frontSqueezes[squeeze] ?? frontSqueezes[0];
  const body = look.text[spacing];
  return (
    <View style={{ rowGap: mm(gap) }}>
      <OneRule
        rule={content.rule}
        look={look}
        body={body}
        size={rule}
        millimetresPerCm={picture}
        isSnug={isSnug}
      />
      {heading ? (
        <Words tag="H2" style={look.text.sectionHead}>
          {content.stopTitle}
        </Words>
      ) : null}
      <StopTiers content={content} look={look} body={body} isSnug={isSnug} />
    </View>
  );
}
