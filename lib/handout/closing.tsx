import { View } from "@react-pdf/renderer";
import type { ClosingContent } from "./handout-content";
import { columnFor, type Look } from "./look";
import { ink, mm } from "./measures";
import { Bullet } from "./stop-tiers";
import { LeadWords, Words } from "./words";

const box = {
  borderWidth: mm(0.45),
  borderColor: ink.quiet,
  paddingVertical: mm(2.2),
  paddingHorizontal: mm(3),
  rowGap: mm(0.8),
} as const;
const tightBox = { ...box, paddingVertical: mm(1.4), rowGap: 0 } as const;

/** What the summary gives up: air between its lines. */
const summarySpacings = ["body", "bodyTight", "bodyLeast"] as const;

/** How often the summary can be drawn smaller. */
export const summarySqueezes = summarySpacings.length - 1;

/** Three lines to remember. */
export function Summary({
  closing,
  look,
  squeeze,
}: {
  closing: Pick<ClosingContent, "remember" | "summary">;
  look: Look;
  squeeze: number;
}) {
  const body = look.text[summarySpacings[squeeze] ?? "body"];
  return (
    <View style={squeeze === 0 ? box : tightBox}>
      <Words tag="H3" style={look.text.boxHead}>
        {closing.remember}
      </Words>
      {closing.summary.map((line) => (
        <Bullet key={line} look={look} body={body}>
          {line}
        </Bullet>
      ))}
    </View>
  );
}

/** How sure the ground is. */
export function WhatWeKnow({ know, look }: { know: ClosingContent["know"]; look: Look }) {
  return (
    <View style={columnFor(look, look.type.small)}>
      <LeadWords content={know} look={look} style={look.text.small} />
    </View>
  );
}

/** Where the sheet can be checked, and for whom it was made. */
export function MadeFor({
  closing: { check, madeFor },
  look,
}: {
  closing: Pick<ClosingContent, "check" | "madeFor">;
  look: Look;
}) {
  const { small } = look.text;
  return (
    <View style={columnFor(look, look.type.small)}>
      {check === null ? null : <Words style={small}>{check}</Words>}
      <Words style={small}>{madeFor}</Words>
    </View>
  );
}
