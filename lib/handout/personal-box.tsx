import { View } from "@react-pdf/renderer";
import type { PersonalList } from "./handout-content";
import { ink, mm } from "./measures";
import { Outline } from "./symbols";
import { LeadWords, textStyles, Words } from "./words";

const box = {
  flexDirection: "row",
  alignItems: "center",
  columnGap: mm(3),
  borderWidth: mm(0.45),
  borderColor: ink.text,
  paddingVertical: mm(2),
  paddingHorizontal: mm(3),
} as const;

const styles = {
  skipped: { ...box, borderStyle: "dashed" },
  forYou: box,
  words: { flexGrow: 1, flexBasis: 0, rowGap: mm(0.8) },
} as const;

/** What is left out for this patient (dashed, barred circle), or what this patient should know. */
export function PersonalBox({ list }: { list: PersonalList }) {
  const [first, ...others] = list.items;
  const skipped = list.kind === "skipped";
  return (
    <View style={skipped ? styles.skipped : styles.forYou}>
      <Outline sign={skipped ? "barred" : "person"} size={8} />
      <View style={styles.words}>
        {others.length === 0 && first?.lead === "" ? (
          <LeadWords content={{ lead: list.head, text: first.text }} />
        ) : (
          <>
            <Words style={textStyles.boxHead}>{list.head}</Words>
            {list.items.map((item) => (
              <LeadWords key={item.lead + item.text} content={item} />
            ))}
          </>
        )}
      </View>
    </View>
  );
}
