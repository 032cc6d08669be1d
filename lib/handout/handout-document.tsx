/** A planned handout as a react-pdf document. */
import { Document, Page, View } from "@react-pdf/renderer";
import type { DrawnBlock } from "./drawn-block";
import type { FootContent, HandoutContent } from "./handout-content";
import type { HandoutLayout } from "./handout-request";
import type { Look } from "./look";
import { ink } from "./measures";
import { PageFoot } from "./page-foot";
import type { PagePlan } from "./plan-pages";

/** A version that is not to be used says so in its foot, and invites nobody to go on. */
function mayGoOn({ front, foot }: HandoutContent): boolean {
  return front.warning === null || foot.code === null;
}

/** What the foot of a page says to do next; null on the last page. */
function nextTag(
  foot: FootContent,
  layout: HandoutLayout,
  pages: readonly PagePlan[],
  page: number,
  blocks: ReadonlyMap<string, DrawnBlock>,
) {
  const following = pages[page + 1];
  if (following === undefined) return null;
  if (page === 0) return layout === "compact" ? foot.turnOver(1) : foot.startOn(page + 2);
  const first = blocks.get(following[0]?.key ?? "");
  if (first?.kind === "chart") return foot.nextChart;
  const move = first?.moveNumber ?? null;
  return move === null ? foot.nextPage : foot.nextMove(move);
}

/** Letters and the spaces between them from one font: the line breaker counts wrong where joined letters and spaces differ. */
function arabicFirst(one: string, other: string): number {
  return Number(other.endsWith("Arabic")) - Number(one.endsWith("Arabic"));
}

/** What all text on a page inherits. */
export function pageStyle({ type, direction }: Look, families: readonly string[]) {
  const fontFamily = direction === "rtl" ? [...families].sort(arabicFirst) : [...families];
  return { fontFamily, fontSize: type.body, color: ink.text };
}

function HandoutPage({
  content,
  look,
  families,
  blocks,
  pages,
  page,
}: {
  content: HandoutContent;
  look: Look;
  families: readonly string[];
  blocks: ReadonlyMap<string, DrawnBlock>;
  pages: readonly PagePlan[];
  page: number;
}) {
  return (
    <Page size={[look.width, look.height]} wrap={false} style={pageStyle(look, families)}>
      {/* A page that does not break is as high as what flows in it. */}
      <View style={{ height: look.height }}>
        {/* Placed, not flowed: nothing squeezes a block below the height its texts need. */}
        <View
          style={{
            position: "absolute",
            top: look.marginTop,
            left: look.marginSide,
            width: look.textWidth,
            rowGap: look.gap,
          }}
        >
          {pages[page]?.map(({ key, squeeze, fillsHalf }) => (
            <View key={key} style={{ minHeight: fillsHalf ? look.halfHeight : 0 }}>
              {blocks.get(key)?.draw(squeeze)}
            </View>
          ))}
        </View>
        <PageFoot
          foot={content.foot}
          look={look}
          page={page + 1}
          pages={pages.length}
          next={mayGoOn(content) ? nextTag(content.foot, look.layout, pages, page, blocks) : null}
        />
      </View>
    </Page>
  );
}

export type HandoutDocumentProps = {
  readonly content: HandoutContent;
  readonly look: Look;
  readonly families: readonly string[];
  readonly blocks: ReadonlyMap<string, DrawnBlock>;
  readonly pages: readonly PagePlan[];
};

/** Both dates are the publishing day and nothing names a person, so the same version gives the same bytes. */
export function HandoutDocument(props: HandoutDocumentProps) {
  const { content, pages } = props;
  const published = new Date(`${content.publishedOn}T00:00:00Z`);
  return (
    <Document
      title={content.documentTitle}
      language={content.language}
      creator="Rollscript"
      producer="Rollscript"
      creationDate={published}
      modificationDate={published}
    >
      {pages.map((plan, page) => (
        <HandoutPage key={plan[0]?.key ?? page} {...props} page={page} />
      ))}
    </Document>
  );
}
