import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { FrontContent } from "./handout-content";
import { ink, mm, RIGID, type } from "./measures";
import { Outline } from "./symbols";
import { textStyles, Words } from "./words";

const head = {
  flexDirection: "row",
  alignItems: "center",
  columnGap: mm(2.4),
  paddingVertical: mm(1.6),
  paddingHorizontal: mm(3),
} as const;

const tier = { flexGrow: 1, flexBasis: 0 } as const;

const styles = {
  row: { flexDirection: "row", columnGap: mm(3.8) },
  // A red ground with a white window: a red border round a red head would show a seam.
  now: { backgroundColor: ink.stop, padding: mm(1.3), paddingTop: 0 },
  today: { ...tier, borderWidth: mm(0.8), borderColor: ink.today },
  tell: { ...tier, borderWidth: mm(0.45), borderColor: ink.text },
  nowHead: { ...head, paddingVertical: mm(2.2) },
  todayHead: { ...head, backgroundColor: ink.todayTint },
  tellHead: { ...head, borderBottomWidth: mm(0.45), borderBottomColor: ink.text },
  headWords: { ...textStyles.boxHead, flexGrow: 1, flexBasis: 0 },
  nowHeadWords: { ...textStyles.boxHead, flexGrow: 1, flexBasis: 0, color: ink.paper },
  call: { ...textStyles.act, fontSize: type.sectionHead, color: ink.paper },
  body: { flexGrow: 1, paddingTop: mm(1.6), paddingHorizontal: mm(3), paddingBottom: mm(2), rowGap: mm(0.8) },
  item: { flexDirection: "row", columnGap: mm(2) },
  itemWords: { flexGrow: 1, flexBasis: 0 },
  fill: { flexGrow: 1 },
} as const;

/** A square bullet and its text. */
export function Bullet({
  color = ink.text,
  tight,
  children,
}: {
  color?: string;
  tight: boolean;
  children: ReactNode;
}) {
  const text = tight ? textStyles.bodyTight : textStyles.body;
  const lineHeight = text.fontSize * text.lineHeight;
  const square = mm(2);
  return (
    <View style={styles.item}>
      <View
        style={{
          width: square,
          height: square,
          flexShrink: RIGID,
          marginTop: (lineHeight - square) / 2,
          backgroundColor: color,
        }}
      />
      <Words style={{ ...text, ...styles.itemWords }}>{children}</Words>
    </View>
  );
}

/** What to do now, today, and at the next visit: ranked by weight of edge and head before colour. */
export function StopTiers({ content, tight }: { content: FrontContent; tight: boolean }) {
  const { now, today, tell } = content;
  return (
    <>
      <View style={styles.now}>
        <View style={styles.nowHead}>
          <Outline sign="octagon" size={8} color={ink.paper} weight={2.4} />
          <Words style={styles.nowHeadWords}>{now.head}</Words>
          <Words style={styles.call}>{now.act}</Words>
        </View>
        <View style={{ ...styles.body, backgroundColor: ink.paper }}>
          {now.items.map((item) => (
            <Bullet key={item} color={ink.stop} tight={tight}>
              {item}
            </Bullet>
          ))}
        </View>
      </View>
      <View style={styles.row}>
        <View style={styles.today}>
          <View style={styles.todayHead}>
            <Outline sign="phone" size={6.7} />
            <Words style={styles.headWords}>{today.head}</Words>
          </View>
          <View style={styles.body}>
            {today.items.map((item) => (
              <Bullet key={item} tight={tight}>
                {item}
              </Bullet>
            ))}
            <Words style={textStyles.act}>{today.phone}</Words>
            <Words style={textStyles.small}>{today.hours}</Words>
          </View>
        </View>
        <View style={styles.tell}>
          <View style={styles.tellHead}>
            <Outline sign="bubble" size={6.7} />
            <Words style={styles.headWords}>{tell.head}</Words>
          </View>
          <View style={styles.body}>
            {tell.items.map((item) => (
              <Bullet key={item} tight={tight}>
                {item}
              </Bullet>
            ))}
            <View style={styles.fill} />
            <Words style={textStyles.act}>{tell.act}</Words>
            <Words style={textStyles.small}>{tell.how}</Words>
          </View>
        </View>
      </View>
    </>
  );
}
