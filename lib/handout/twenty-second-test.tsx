import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import type { PrepareContent } from "./handout-content";
import { type BodyStyle, type Look, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { Arrow } from "./symbols";
import { tagged } from "./tags";
import { Words } from "./words";

const stylesOf = stylesFor(
  ({ row }) =>
    ({
      section: { rowGap: mm(1.5) },
      row: { flexDirection: row, alignItems: "stretch", columnGap: mm(2) },
      step: {
        flexGrow: 1,
        flexBasis: 0,
        borderWidth: mm(0.45),
        borderColor: ink.quiet,
        paddingVertical: mm(1.8),
        paddingHorizontal: mm(2.6),
      },
      arrow: { justifyContent: "center" },
    }) as const,
);

/** The 20-second test: three boxes, one after the other. */
export function TwentySecondTest({
  test,
  look,
  body,
}: {
  test: PrepareContent["test"];
  look: Look;
  body: BodyStyle;
}) {
  const styles = stylesOf(look);
  return (
    <View style={styles.section}>
      <Words tag="H3" style={look.text.boxHead}>
        {test.head}
      </Words>
      <View style={styles.row}>
        {test.steps.map((step, index) => (
          <Fragment key={step}>
            {index === 0 ? null : (
              <View style={styles.arrow}>
                <Arrow look={look} weight={2.6} />
              </View>
            )}
            <View style={styles.step} {...tagged("LI")}>
              <Words tag="LBody" style={body}>
                {step}
              </Words>
            </View>
          </Fragment>
        ))}
      </View>
    </View>
  );
}
