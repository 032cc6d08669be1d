import { View } from "@react-pdf/renderer";
import { Needs, PictureKey } from "./before-you-start";
import type { PrepareContent } from "./handout-content";
import { type Look, stylesFor } from "./look";
import { PressureScale } from "./pressure-scale";
import { TwentySecondTest } from "./twenty-second-test";
import { Words } from "./words";

const stylesOf = stylesFor(
  ({ gap, row }) => ({ section: { rowGap: gap }, row: { flexDirection: row } }) as const,
);

type PreparePart = { content: PrepareContent; look: Look; squeeze: number };

/** How often each part can be drawn smaller: once, with tighter lines. */
export const largePrepareSqueezes = 1;

const spaced = ({ text }: Look, squeeze: number) => (squeeze === 0 ? text.bodySnug : text.bodyTight);

/** What to get ready. */
export function LargePrepare({ content, look, squeeze }: PreparePart) {
  const styles = stylesOf(look);
  const line = { look, body: spaced(look, squeeze) };
  return (
    <View style={styles.section}>
      <Words tag="H2" style={look.text.sectionHead}>
        {content.title}
      </Words>
      <View style={styles.row}>
        <Needs need={content.need} {...line} />
      </View>
    </View>
  );
}

/** What the pictures mean. */
export function LargeKey({
  pictureKey,
  look,
  squeeze,
}: {
  pictureKey: NonNullable<PrepareContent["key"]>;
  look: Look;
  squeeze: number;
}) {
  return (
    <View style={stylesOf(look).row}>
      <PictureKey pictureKey={pictureKey} look={look} body={spaced(look, squeeze)} />
    </View>
  );
}

/** How hard to press, and what to do on a sore spot. */
export function LargePressure({ content, look, squeeze }: PreparePart) {
  const line = { look, body: spaced(look, squeeze) };
  return (
    <View style={stylesOf(look).section}>
      <PressureScale pressure={content.pressure} {...line} />
      <TwentySecondTest test={content.test} {...line} />
    </View>
  );
}
