import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { FrontContent } from "./handout-content";
import { type BodyStyle, HUGGING, type Look, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { Outline } from "./symbols";
import { tagged } from "./tags";
import { Words } from "./words";

const stylesOf = stylesFor(({ row, text, type, boxGap }) => {
  const head = {
    flexDirection: row,
    alignItems: "center",
    columnGap: mm(2.4),
    paddingVertical: mm(1.6),
    paddingHorizontal: mm(3),
  } as const;
  const headWords = { ...text.boxHead, flexGrow: 1, flexBasis: 0 } as const;
  return {
    // A red ground with a white window: a red border round a red head would show a seam.
    now: { backgroundColor: ink.stop, padding: mm(1.3), paddingTop: 0 },
    today: { borderWidth: mm(0.8), borderColor: ink.today },
    tell: { borderWidth: mm(0.45), borderColor: ink.text },
    nowHead: { ...head, paddingVertical: mm(2.2) },
    todayHead: { ...head, backgroundColor: ink.todayTint },
    tellHead: { ...head, borderBottomWidth: mm(0.45), borderBottomColor: ink.text },
    stacked: { tiers: { rowGap: mm(3) }, tier: {}, head: headWords },
    // Narrow heads are set like the text below them: bold, on one line.
    beside: {
      tiers: { flexDirection: row, columnGap: boxGap },
      tier: { flexGrow: 1, flexBasis: 0 },
      head: { ...headWords, fontSize: Math.min(type.boxHead, 18) },
    },
    nowHeadWords: { ...headWords, color: ink.paper },
    call: { ...text.act, ...HUGGING, fontSize: type.sectionHead, color: ink.paper },
    body: {
      flexGrow: 1,
      paddingTop: mm(1.6),
      paddingHorizontal: mm(3),
      paddingBottom: mm(2),
      rowGap: mm(0.8),
    },
    item: { flexDirection: row, columnGap: mm(2) },
    itemWords: { flexGrow: 1, flexBasis: 0 },
    fill: { flexGrow: 1 },
    snugHead: { paddingVertical: mm(1) },
    snugBody: { paddingTop: mm(1), paddingBottom: mm(1.2), rowGap: mm(0.4) },
  } as const;
});

/** A square bullet and its text. */
export function Bullet({
  color = ink.text,
  look,
  body,
  children,
}: {
  color?: string;
  look: Look;
  body: BodyStyle;
  children: ReactNode;
}) {
  const styles = stylesOf(look);
  const lineHeight = body.fontSize * body.lineHeight;
  const square = mm(look.drawn.bullet);
  return (
    <View style={styles.item} {...tagged("LI")}>
      <View
        style={{
          width: square,
          height: square,
          flexShrink: RIGID,
          marginTop: (lineHeight - square) / 2,
          backgroundColor: color,
        }}
      />
      <Words tag="LBody" style={{ ...body, ...styles.itemWords }}>
        {children}
      </Words>
    </View>
  );
}

export type TierArrangement = "beside" | "stacked";

/** What to do now, today, and at the next visit: ranked by weight of edge and head before colour. */
export function StopTiers({
  content,
  look,
  body,
  arrangement = "beside",
  isSnug = false,
}: {
  content: FrontContent;
  look: Look;
  body: BodyStyle;
  /** How the two lower boxes stand. */
  arrangement?: TierArrangement;
  /** Less air in the boxes, and the hours next to the number. */
  isSnug?: boolean;
}) {
  const styles = stylesOf(look);
  const arranged = styles[arrangement];
  const { now, today, tell } = content;
  const { headSign } = look.drawn;
  const head = isSnug ? styles.snugHead : {};
  const box = isSnug ? { ...styles.body, ...styles.snugBody } : styles.body;
  return (
    <>
      <View style={styles.now}>
        <View style={{ ...styles.nowHead, ...head }}>
          <Outline sign="octagon" size={headSign * 1.2} color={ink.paper} weight={2.4} />
          <Words tag="H3" style={styles.nowHeadWords}>
            {now.head}
          </Words>
          <Words style={styles.call}>{now.act}</Words>
        </View>
        <View style={{ ...box, backgroundColor: ink.paper }}>
          {now.items.map((item) => (
            <Bullet key={item} color={ink.stop} look={look} body={body}>
              {item}
            </Bullet>
          ))}
        </View>
      </View>
      <View style={arranged.tiers}>
        <View style={{ ...styles.today, ...arranged.tier }}>
          <View style={{ ...styles.todayHead, ...head }}>
            <Outline sign="phone" size={headSign} />
            <Words tag="H3" style={arranged.head}>
              {today.head}
            </Words>
          </View>
          <View style={box}>
            {today.items.map((item) => (
              <Bullet key={item} look={look} body={body}>
                {item}
              </Bullet>
            ))}
            {isSnug ? (
              <Words style={look.text.small}>
                <Words style={{ ...look.text.bold, fontSize: body.fontSize }}>{today.phone}</Words>{" "}
                {today.hours}
              </Words>
            ) : (
              <>
                <Words style={look.text.act}>{today.phone}</Words>
                <Words style={look.text.small}>{today.hours}</Words>
              </>
            )}
          </View>
        </View>
        <View style={{ ...styles.tell, ...arranged.tier }}>
          <View style={{ ...styles.tellHead, ...head }}>
            <Outline sign="bubble" size={headSign} />
            <Words tag="H3" style={arranged.head}>
              {tell.head}
            </Words>
          </View>
          <View style={box}>
            {tell.items.map((item) => (
              <Bullet key={item} look={look} body={body}>
                {item}
              </Bullet>
            ))}
            <View style={styles.fill} />
            <Words style={look.text.act}>{tell.act}</Words>
            <Words style={look.text.small}>{tell.how}</Words>
          </View>
        </View>
      </View>
    </>
  );
}
