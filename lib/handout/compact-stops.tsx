import { View } from "@react-pdf/renderer";
import type { FrontContent } from "./handout-content";
import { type Look, stylesFor } from "./look";
import { ink, mm } from "./measures";
import { Bullet } from "./stop-tiers";
import { Outline } from "./symbols";
import { LeadWords, Words } from "./words";

/** Width of what to do today, against what to tell at the next visit. */
const TODAY_SHARE = 1.15;

const stylesOf = stylesFor(({ row, text, boxGap }) => {
  const head = {
    flexDirection: row,
    alignItems: "center",
    columnGap: mm(2),
    paddingHorizontal: mm(2.6),
  } as const;
  const tier = { flexGrow: 1, flexBasis: 0 } as const;
  const headWords = { ...text.boxHead, flexGrow: 1, flexBasis: 0 } as const;
  return {
    tiers: { flexDirection: row, columnGap: boxGap },
    // A red ground with a white window: a red border round a red head would show a seam.
    now: { backgroundColor: ink.stop, padding: mm(1.1), paddingTop: 0 },
    today: { ...tier, flexGrow: TODAY_SHARE, borderWidth: mm(0.8), borderColor: ink.today },
    tell: { ...tier, borderWidth: mm(0.45), borderColor: ink.text },
    head,
    todayHead: { ...head, backgroundColor: ink.todayTint },
    tellHead: { ...head, borderBottomWidth: mm(0.45), borderBottomColor: ink.text },
    headWords,
    nowHeadWords: { ...headWords, color: ink.paper },
    call: { ...text.act, color: ink.paper },
    body: { flexGrow: 1, paddingHorizontal: mm(2.6) },
    fill: { flexGrow: 1 },
  } as const;
});

/** What to do, in bold, and how; `joined`: as one text. */
function Act({ act, how, look, joined }: { act: string; how: string; look: Look; joined: boolean }) {
  const { text } = look;
  if (how === "") return <Words style={text.act}>{act}</Words>;
  if (joined) return <LeadWords content={{ lead: act, text: how }} look={look} />;
  return (
    <View>
      <Words style={text.act}>{act}</Words>
      <Words style={text.small}>{how}</Words>
    </View>
  );
}

/** What to do now, today, and at the next visit: ranked by weight of edge and head before colour. `padding` in mm. */
export function CompactStops({
  front: { now, today, tell },
  look,
  padding,
  joined,
}: {
  front: FrontContent;
  look: Look;
  padding: number;
  joined: boolean;
}) {
  const styles = stylesOf(look);
  const { headSign } = look.drawn;
  const air = { paddingVertical: mm(padding) };
  const bullets = (items: readonly string[], color?: string) =>
    items.map((item) => (
      <Bullet key={item} look={look} body={look.text.body} {...(color && { color })}>
        {item}
      </Bullet>
    ));
  return (
    <>
      <View style={styles.now}>
        <View style={{ ...styles.head, ...air }}>
          <Outline sign="octagon" size={headSign} color={ink.paper} weight={2.4} />
          <Words tag="H3" style={styles.nowHeadWords}>
            {now.head}
          </Words>
          <Words style={styles.call}>{now.act}</Words>
        </View>
        <View style={{ ...styles.body, ...air, backgroundColor: ink.paper }}>
          {bullets(now.items, ink.stop)}
        </View>
      </View>
      <View style={styles.tiers}>
        <View style={styles.today}>
          <View style={{ ...styles.todayHead, ...air }}>
            <Outline sign="phone" size={headSign} />
            <Words tag="H3" style={styles.headWords}>
              {today.head}
            </Words>
          </View>
          <View style={{ ...styles.body, ...air }}>
            {bullets(today.items)}
            <View style={styles.fill} />
            <Act act={today.phone} how={today.hours} look={look} joined={joined} />
          </View>
        </View>
        <View style={styles.tell}>
          <View style={{ ...styles.tellHead, ...air }}>
            <Outline sign="bubble" size={headSign} />
            <Words tag="H3" style={styles.headWords}>
              {tell.head}
            </Words>
          </View>
          <View style={{ ...styles.body, ...air }}>
            {bullets(tell.items)}
            <View style={styles.fill} />
            <Act act={tell.act} how={tell.how} look={look} joined={joined} />
          </View>
        </View>
      </View>
    </>
  );
}
