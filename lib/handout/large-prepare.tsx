import { View } from "@react-pdf/renderer";
import { Needs, PictureKey } from "./before-you-start";
import type { PrepareContent } from "./handout-content";
import { type Look, type Spacing, stylesFor } from "./look";
import { mm } from "./measures";
import { PressureScale } from "./pressure-scale";
import { TwentySecondTest } from "./twenty-second-test";
import { Words } from "./words";

const stylesOf = stylesFor(
  ({ row, boxGap }) =>
    ({
      row: { flexDirection: row, columnGap: boxGap },
    }) as const,
);

type PreparePart = { content: PrepareContent; look: Look; squeeze: number };

type PrepareSqueeze = {
  readonly spacing: Spacing;
  /** Millimetres between its parts. */
  readonly gap: number;
  /** What to get ready and what the pictures mean stand side by side. */
  readonly isBeside: boolean;
};

/** Side by side costs lines in each box and saves them in all: only where that saves a page. */
const prepareSqueezes: readonly [PrepareSqueeze, ...PrepareSqueeze[]] = [
  { spacing: "body", gap: 3.6, isBeside: false },
  { spacing: "bodySnug", gap: 3.6, isBeside: false },
  { spacing: "bodyTight", gap: 3.6, isBeside: false },
  { spacing: "bodyTight", gap: 1.8, isBeside: true },
];

/** How often what to get ready can be drawn smaller. */
export const largePrepareSqueezes = prepareSqueezes.length - 1;

/** What to get ready, and what the pictures mean. */
export function LargePrepare({ content: { title, need, key }, look, squeeze }: PreparePart) {
  const styles = stylesOf(look);
  const { spacing, gap, isBeside } = prepareSqueezes[squeeze] ?? prepareSqueezes[0];
  const line = { look, body: look.text[spacing] };
  const needs = <Needs need={need} {...line} />;
  const pictures = key === null ? null : <PictureKey pictureKey={key} {...line} />;
  return (
    <View style={{ rowGap: mm(gap) }}>
      <Words tag="H2" style={look.text.sectionHead}>
        {title}
      </Words>
      <View style={styles.row}>
        {needs}
        {isBeside ? pictures : null}
      </View>
      {isBeside || pictures === null ? null : <View style={styles.row}>{pictures}</View>}
    </View>
  );
}

type PressureSqueeze = {
  readonly spacing: Spacing;
  /** Millimetres between its parts. */
  readonly gap: number;
};

const pressureSqueezes: readonly [PressureSqueeze, ...PressureSqueeze[]] = [
  { spacing: "body", gap: 7 },
  { spacing: "bodySnug", gap: 3.6 },
  { spacing: "bodyTight", gap: 3.6 },
  { spacing: "bodyLeast", gap: 2 },
];

/** How often the pressure can be drawn smaller. */
export const largePressureSqueezes = pressureSqueezes.length - 1;

/** How hard to press, and what to do on a sore spot. */
export function LargePressure({ content, look, squeeze }: PreparePart) {
  const { spacing, gap } = pressureSqueezes[squeeze] ?? pressureSqueezes[0];
  const line = { look, body: look.text[spacing] };
  return (
    <View style={{ rowGap: mm(gap) }}>
      <PressureScale pressure={content.pressure} {...line} />
      <TwentySecondTest test={content.test} {...line} />
    </View>
  );
}
