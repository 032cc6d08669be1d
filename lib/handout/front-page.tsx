import { View } from "@react-pdf/renderer";
import { AtAGlance } from "./at-a-glance";
import type { FrontContent } from "./handout-content";
import type { Paper } from "./handout-request";
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

const squeezes: readonly [FrontSqueeze, ...FrontSqueeze[]] = [
  { picture: 0.38, title: type.title, gap: 3.8, heading: true, tight: false },
  { picture: 0.3, title: type.title, gap: 3.8, heading: true, tight: false },
  { picture: 0.3, title: type.title, gap: 3.4, heading: false, tight: false },
  { picture: 0.28, title: 28, gap: 3, heading: false, tight: true },
  { picture: 0.2, title: 24, gap: 2, heading: false, tight: true },
];

/**
 * What page 1 gives up when its texts are long, step by step: room of the rule's picture first, never a stop
 * sign and never a word. Letter paper is 18 mm shorter and begins at the third step.
 */
export function frontSqueezes(paper: Paper): readonly [FrontSqueeze, ...FrontSqueeze[]] {
  if (paper === "a4") return squeezes;
  const [, , first = squeezes[0], ...others] = squeezes;
  return [first, ...others];
}

/** Page 1: whose plan, how often, the one rule, the stop signs. */
export function FrontPage({
  content,
  paper,
  squeeze,
}: {
  content: FrontContent;
  paper: Paper;
  squeeze: number;
}) {
  const steps = frontSqueezes(paper);
  const { picture, title, gap, heading, tight } = steps[squeeze] ?? steps[0];
  return (
    <View style={{ rowGap: mm(gap) }}>
      <TitleBlock content={content} titleSize={title} />
      <AtAGlance glance={content.glance} />
      <OneRule rule={content.rule} millimetresPerCm={picture} />
      {heading ? <Words style={textStyles.sectionHead}>{content.stopTitle}</Words> : null}
      <StopTiers content={content} tight={tight} />
    </View>
  );
}
