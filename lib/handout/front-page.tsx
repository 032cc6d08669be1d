import { View } from "@react-pdf/renderer";
import { AtAGlance } from "./at-a-glance";
import type { FrontContent } from "./handout-content";
import { mm, type } from "./measures";
import { OneRule } from "./one-rule";
import { StopTiers } from "./stop-tiers";
import { TitleBlock } from "./title-block";
import { textStyles, Words } from "./words";

type FrontSqueeze = {
  /** Millimetres of paper for 1 cm of body in the rule's picture. */
  readonly picture: number;
  readonly title: number;
  readonly gap: number;
  readonly heading: boolean;
  readonly tight: boolean;
};

/**
 * What page 1 gives up when its texts are long, step by step: room of the rule's picture first, then air, then the
 * heading over the stop signs; never a stop sign and never a word. The same steps on every paper.
 */
export const frontSqueezes: readonly [FrontSqueeze, ...FrontSqueeze[]] = [
  { picture: 0.38, title: type.title, gap: 3.8, heading: true, tight: false },
  { picture: 0.3, title: type.title, gap: 3.8, heading: true, tight: false },
  { picture: 0.3, title: type.title, gap: 3.2, heading: true, tight: true },
  { picture: 0.28, title: 28, gap: 2.4, heading: true, tight: true },
  { picture: 0.2, title: 24, gap: 2, heading: false, tight: true },
];

type FrontPart = { content: FrontContent; squeeze: number };

/** Page 1: whose plan, how often, the one rule, the stop signs. */
export function FrontPage({ content, squeeze }: FrontPart) {
  const { gap } = frontSqueezes[squeeze] ?? frontSqueezes[0];
  return (
    <View style={{ rowGap: mm(gap) }}>
      <FrontHead content={content} squeeze={squeeze} />
      <FrontStops content={content} squeeze={squeeze} />
    </View>
  );
}

/** The upper part of page 1: whose plan, how often, the one rule. */
export function FrontHead({ content, squeeze }: FrontPart) {
  const { picture, title, gap } = frontSqueezes[squeeze] ?? frontSqueezes[0];
  return (
    <View style={{ rowGap: mm(gap) }}>
      <TitleBlock content={content} titleSize={title} />
      <AtAGlance glance={content.glance} />
      <OneRule rule={content.rule} millimetresPerCm={picture} />
    </View>
  );
}

/** The lower part of page 1: the stop signs. */
export function FrontStops({ content, squeeze }: FrontPart) {
  const { gap, heading, tight } = frontSqueezes[squeeze] ?? frontSqueezes[0];
  return (
    <View style={{ rowGap: mm(gap) }}>
      {heading ? <Words style={textStyles.sectionHead}>{content.stopTitle}</Words> : null}
      <StopTiers content={content} tight={tight} />
    </View>
  );
}
