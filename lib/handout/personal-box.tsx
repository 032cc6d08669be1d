import { View } from "@react-pdf/renderer";
import type { PersonalList } from "./handout-content";
import { columnFor, type Look, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { Outline } from "./symbols";
import { LeadWords, Words } from "./words";

const stylesOf = stylesFor((look) => {
  const { row, type } = look;
  const box = {
    flexDirection: row,
    alignItems: "center",
    columnGap: mm(3),
    borderWidth: mm(0.45),
    borderColor: ink.text,
    paddingVertical: mm(2),
    paddingHorizontal: mm(3),
  } as const;
  return {
    skipped: { ...box, borderStyle: "dashed" },
    forYou: box,
    words: { flexGrow: 1, flexBasis: 0, maxWidth: columnFor(look, type.body).width, rowGap: mm(0.8) },
  } as const;
});

/** What is left out for this patient (dashed, barred circle), or what this patient should know. */
export function PersonalBox({ list, look }: { list: PersonalList; look: Look }) {
  const styles = stylesOf(look);
  const [first, ...others] = list.items;
  const skipped = list.kind === "skipped";
  return (
    <View style={skipped ? styles.skipped : styles.forYou}>
      <Outline sign={skipped ? "barred" : "person"} size={look.drawn.boxSign} />
      <View style={styles.words}>
        {others.length === 0 && first?.lead === "" ? (
          <LeadWords content={{ lead: list.head, text: first.text }} look={look} />
        ) : (
          <>
            <Words tag="H3" style={look.text.boxHead}>
              {list.head}
            </Words>
            {list.items.map((item) => (
              <LeadWords key={item.lead + item.text} content={item} look={look} />
            ))}
          </>
        )}
      </View>
    </View>
  );
}
