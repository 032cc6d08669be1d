import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PrepareContent } from "./handout-content";
import { type BodyStyle, type Look, type Spacing, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { PressureScale } from "./pressure-scale";
import { ChairSign, ContactSign, MatSign, NeverSign, RollerSign, RollSign, StopLineSign } from "./symbols";
import { TwentySecondTest } from "./twenty-second-test";
import { Words } from "./words";

const stylesOf = stylesFor(
  ({ row, gap, boxGap }) =>
    ({
      section: { rowGap: gap },
      row: { flexDirection: row, columnGap: boxGap },
      box: {
        flexGrow: 1,
        flexBasis: 0,
        borderWidth: mm(0.45),
        borderColor: ink.quiet,
        paddingVertical: mm(2.2),
        paddingHorizontal: mm(3),
        rowGap: mm(1),
      },
      line: { flexDirection: row, alignItems: "center", columnGap: mm(2) },
      words: { flexGrow: 1, flexBasis: 0 },
      press: { flexGrow: 1.35, flexBasis: 0 },
    }) as const,
);

type LineLook = { look: Look; body: BodyStyle };

function SignedLine({ sign, look, body, children }: LineLook & { sign: ReactNode; children: string }) {
  const styles = stylesOf(look);
  return (
    <View style={styles.line}>
      {sign}
      <Words style={{ ...body, ...styles.words }}>{children}</Words>
    </View>
  );
}

type PrepareSqueeze = {
  readonly spacing: Spacing;
  /** Millimetres between its parts. */
  readonly gap: number;
};

/** What the preparations give up, so that the first move starts below them: lines first, then air. */
const squeezes: readonly [PrepareSqueeze, ...PrepareSqueeze[]] = [
  { spacing: "body", gap: 3.8 },
  { spacing: "bodySnug", gap: 3.8 },
  { spacing: "bodyTight", gap: 3.8 },
  { spacing: "bodyTight", gap: 2 },
];

/** How often they can be drawn smaller. */
export const prepareSqueezes = squeezes.length - 1;

/** What to have at hand. */
export function Needs({ need, ...line }: LineLook & { need: PrepareContent["need"] }) {
  const { look } = line;
  const size = look.drawn.sign;
  return (
    <View style={stylesOf(look).box}>
      <Words tag="H3" style={look.text.boxHead}>
        {need.head}
      </Words>
      <SignedLine sign={<RollerSign size={size} />} {...line}>
        {need.roller}
      </SignedLine>
      <SignedLine sign={<MatSign size={size} />} {...line}>
        {need.mat}
      </SignedLine>
      <SignedLine sign={<ChairSign size={size} />} {...line}>
        {need.support}
      </SignedLine>
    </View>
  );
}

/** What the marks in the pictures mean. */
export function PictureKey({
  pictureKey,
  ...line
}: LineLook & { pictureKey: NonNullable<PrepareContent["key"]> }) {
  const { look } = line;
  const styles = stylesOf(look);
  const size = look.drawn.sign;
  return (
    <View style={styles.box}>
      <Words tag="H3" style={look.text.boxHead}>
        {pictureKey.head}
      </Words>
      {/* Two short ones share a line: one more would cost some programs a page. */}
      <View style={styles.line}>
        <View style={styles.press}>
          <SignedLine sign={<ContactSign size={size} />} {...line}>
            {pictureKey.press}
          </SignedLine>
        </View>
        <View style={styles.words}>
          <SignedLine sign={<NeverSign size={size} />} {...line}>
            {pictureKey.never}
          </SignedLine>
        </View>
      </View>
      <SignedLine sign={<RollSign size={size} />} {...line}>
        {pictureKey.roll}
      </SignedLine>
      <SignedLine sign={<StopLineSign size={size} />} {...line}>
        {pictureKey.stopLine}
      </SignedLine>
    </View>
  );
}

/** What to get ready, what the pictures mean, how hard to press, what to do on a sore spot. */
export function BeforeYouStart({
  content,
  look,
  squeeze,
}: {
  content: PrepareContent;
  look: Look;
  squeeze: number;
}) {
  const styles = stylesOf(look);
  const { spacing, gap } = squeezes[squeeze] ?? squeezes[0];
  const line = { look, body: look.text[spacing] };
  return (
    <View style={{ rowGap: mm(gap) }}>
      <Words tag="H2" style={look.text.sectionHead}>
        {content.title}
      </Words>
      <View style={styles.row}>
        <Needs need={content.need} {...line} />
        {content.key === null ? null : <PictureKey pictureKey={content.key} {...line} />}
      </View>
      <PressureScale pressure={content.pressure} {...line} />
      <TwentySecondTest test={content.test} {...line} />
    </View>
  );
}
