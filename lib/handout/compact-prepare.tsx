import { View } from "@react-pdf/renderer";
import type { PersonalList, PrepareContent } from "./handout-content";
import { type Look, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { PressureScale } from "./pressure-scale";
import { Outline } from "./symbols";
import { LeadWords, Words } from "./words";

/** Width of the words beside the scale, against it. */
const WORDS_SHARE = 1.1;

const stylesOf = stylesFor(({ row, columnGap }) => {
  const box = {
    flexDirection: row,
    alignItems: "center",
    columnGap: mm(2.4),
    borderWidth: mm(0.45),
    borderColor: ink.text,
    paddingHorizontal: mm(2.6),
  } as const;
  return {
    columns: { flexDirection: row, columnGap: columnGap * 1.4 },
    column: { flexGrow: 1, flexBasis: 0, rowGap: mm(1.2) },
    wider: { flexGrow: WORDS_SHARE, flexBasis: 0, rowGap: mm(1.2) },
    skipped: { ...box, borderStyle: "dashed" },
    forYou: box,
    words: { flexGrow: 1, flexBasis: 0 },
  } as const;
});

/** A list as sentences: "A mat. A wall or chair to help you get up." */
function asSentences(items: readonly string[]): string {
  return items.map((item) => (/[.!?]$/.test(item) ? item : `${item}.`)).join(" ");
}

/** What to get ready, the test on a sore spot; beside them how hard to press. */
export function CompactPrepare({ prepare, look }: { prepare: PrepareContent; look: Look }) {
  const styles = stylesOf(look);
  const { need, test } = prepare;
  return (
    <View style={styles.columns}>
      <View style={styles.wider}>
        <LeadWords
          content={{ lead: `${need.head}:`, text: asSentences([need.roller, need.mat, need.support]) }}
          look={look}
        />
        <LeadWords content={{ lead: `${test.head}.`, text: asSentences(test.steps) }} look={look} />
      </View>
      <View style={styles.column}>
        <PressureScale pressure={prepare.pressure} look={look} body={look.text.body} />
      </View>
    </View>
  );
}

/** What is left out for this patient, or what this patient should know. `padding` in mm. */
export function CompactPersonal({
  list: { kind, head, items },
  look,
  padding,
  listed,
}: {
  list: PersonalList;
  look: Look;
  padding: number;
  listed: boolean;
}) {
  const styles = stylesOf(look);
  const skipped = kind === "skipped";
  const [first, ...others] = items;
  const texts = items.map(({ lead, text }) => (lead === "" ? text : `${lead} ${text}`));
  return (
    <View style={{ ...(skipped ? styles.skipped : styles.forYou), paddingVertical: mm(padding) }}>
      <Outline sign={skipped ? "barred" : "person"} size={look.drawn.boxSign} />
      <View style={styles.words}>
        {listed && !(others.length === 0 && first?.lead === "") ? (
          <>
            <Words tag="H3" style={look.text.boxHead}>
              {head}
            </Words>
            {items.map((item) => (
              <LeadWords key={item.lead + item.text} content={item} look={look} />
            ))}
          </>
        ) : (
          <LeadWords content={{ lead: head, text: texts.join(" ") }} look={look} />
        )}
      </View>
    </View>
  );
}
