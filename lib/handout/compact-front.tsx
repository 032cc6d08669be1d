import { View } from "@react-pdf/renderer";
import { CompactClosing } from "./compact-closing";
import { CompactHead } from "./compact-head";
import { spacedLook } from "./compact-look";
import { CompactPersonal, CompactPrepare } from "./compact-prepare";
import { compactFrontSqueezes } from "./compact-squeezes";
import { CompactStops } from "./compact-stops";
import type { HandoutContent } from "./handout-content";
import type { Lettering } from "./lettering";
import type { Look } from "./look";
import { mm } from "./measures";
import { OneRule } from "./one-rule";

/** Less than a full page, so that a page that is filled is not taken for one that overflows. */
export const FILL_RESERVE = 1;

export type CompactFrontContent = Pick<
  HandoutContent,
  "front" | "prepare" | "personal" | "shortChart" | "closing"
>;

/** The front of a compact sheet: everything but the moves. Room that is left stands between the blocks. */
export function CompactFront({
  content,
  look: sheetLook,
  lettering,
  squeeze,
}: {
  content: CompactFrontContent;
  look: Look;
  lettering: Lettering;
  squeeze: number;
}) {
  const how = compactFrontSqueezes[squeeze] ?? compactFrontSqueezes[0];
  const look = spacedLook(sheetLook, how.lineHeight);
  const { front, prepare, personal, shortChart, closing } = content;
  return (
    <View
      style={{
        minHeight: look.bodyHeight - FILL_RESERVE,
        justifyContent: "space-between",
        rowGap: mm(how.gap),
      }}
    >
      <CompactHead front={front} look={look} logoSize={how.logo} joined={how.joined} />
      <OneRule
        rule={front.rule}
        look={look}
        body={look.text.body}
        size={how.rule}
        millimetresPerCm={how.picture}
      />
      <CompactStops front={front} look={look} padding={how.padding} joined={how.joined} />
      <CompactPrepare prepare={prepare} look={look} />
      {personal.map((list) => (
        <CompactPersonal
          key={list.kind + (list.items[0]?.text ?? "")}
          list={list}
          look={look}
          padding={how.padding}
          listed={how.listed}
        />
      ))}
      <CompactClosing
        chart={shortChart}
        closing={closing}
        wide={how.wideChart}
        joined={how.joined}
        row={how.chartRow}
        look={look}
        lettering={lettering}
      />
    </View>
  );
}
