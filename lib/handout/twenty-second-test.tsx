import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import type { PrepareContent } from "./handout-content";
import { ink, mm } from "./measures";
import { Outline } from "./symbols";
import { type BodyStyle, textStyles, Words } from "./words";

const styles = {
  section: { rowGap: mm(1.5) },
  row: { flexDirection: "row", alignItems: "stretch", columnGap: mm(2) },
  step: {
    flexGrow: 1,
    flexBasis: 0,
    borderWidth: mm(0.45),
    borderColor: ink.quiet,
    paddingVertical: mm(1.8),
    paddingHorizontal: mm(2.6),
  },
  arrow: { justifyContent: "center" },
} as const;

/** The 20-second test: three boxes, one after the other. */
export function TwentySecondTest({ test, body }: { test: PrepareContent["test"]; body: BodyStyle }) {
  return (
    <View style={styles.section}>
      <Words style={textStyles.boxHead}>{test.head}</Words>
      <View style={styles.row}>
        {test.steps.map((step, index) => (
          <Fragment key={step}>
            {index === 0 ? null : (
              <View style={styles.arrow}>
                <Outline sign="arrow" size={5.8} weight={2.6} />
              </View>
            )}
            <View style={styles.step}>
              <Words style={body}>{step}</Words>
            </View>
          </Fragment>
        ))}
      </View>
    </View>
  );
}
