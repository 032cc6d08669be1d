import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PrepareContent } from "./handout-content";
import { ink, mm } from "./measures";
import { PressureScale } from "./pressure-scale";
import { ChairSign, ContactSign, MatSign, NeverSign, RollerSign, RollSign, StopLineSign } from "./symbols";
import { TwentySecondTest } from "./twenty-second-test";
import { type BodyStyle, textStyles, Words } from "./words";

const SIGN = 6;

const styles = {
  section: { rowGap: mm(3.8) },
  row: { flexDirection: "row", columnGap: mm(3.8) },
  box: {
    flexGrow: 1,
    flexBasis: 0,
    borderWidth: mm(0.45),
    borderColor: ink.quiet,
    paddingVertical: mm(2.2),
    paddingHorizontal: mm(3),
    rowGap: mm(1),
  },
  line: { flexDirection: "row", alignItems: "center", columnGap: mm(2) },
  words: { flexGrow: 1, flexBasis: 0 },
  press: { flexGrow: 1.35, flexBasis: 0 },
} as const;

function SignedLine({ sign, body, children }: { sign: ReactNode; body: BodyStyle; children: string }) {
  return (
    <View style={styles.line}>
      {sign}
      <Words style={{ ...body, ...styles.words }}>{children}</Words>
    </View>
  );
}

/** How often it can be drawn smaller: once, with tighter lines. */
export const prepareSqueezes = 1;

/** What to get ready, what the pictures mean, how hard to press, what to do on a sore spot. */
export function BeforeYouStart({ content, squeeze }: { content: PrepareContent; squeeze: number }) {
  const body = squeeze === 0 ? textStyles.body : textStyles.bodyTight;
  const { need, key } = content;
  return (
    <View style={styles.section}>
      <Words style={textStyles.sectionHead}>{content.title}</Words>
      <View style={styles.row}>
        <View style={styles.box}>
          <Words style={textStyles.boxHead}>{need.head}</Words>
          <SignedLine sign={<RollerSign size={SIGN} />} body={body}>
            {need.roller}
          </SignedLine>
          <SignedLine sign={<MatSign size={SIGN} />} body={body}>
            {need.mat}
          </SignedLine>
          <SignedLine sign={<ChairSign size={SIGN} />} body={body}>
            {need.support}
          </SignedLine>
        </View>
        {key === null ? null : (
          <View style={styles.box}>
            <Words style={textStyles.boxHead}>{key.head}</Words>
            {/* Two short ones share a line: one more would cost some programs a page. */}
            <View style={styles.line}>
              <View style={styles.press}>
                <SignedLine sign={<ContactSign size={SIGN} />} body={body}>
                  {key.press}
                </SignedLine>
              </View>
              <View style={styles.words}>
                <SignedLine sign={<NeverSign size={SIGN} />} body={body}>
                  {key.never}
                </SignedLine>
              </View>
            </View>
            <SignedLine sign={<RollSign size={SIGN} />} body={body}>
              {key.roll}
            </SignedLine>
            <SignedLine sign={<StopLineSign size={SIGN} />} body={body}>
              {key.stopLine}
            </SignedLine>
          </View>
        )}
      </View>
      <PressureScale pressure={content.pressure} body={body} />
      <TwentySecondTest test={content.test} body={body} />
    </View>
  );
}
