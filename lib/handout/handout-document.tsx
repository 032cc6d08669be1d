/** A planned handout as a react-pdf document. */
import { Document, Page, View } from "@react-pdf/renderer";
import type { ComponentProps } from "react";
import type { DrawnBlock } from "./handout-blocks";
import type { FootContent, HandoutContent } from "./handout-content";
import { ink, type Sheet, type } from "./measures";
import { PageFoot } from "./page-foot";
import type { PagePlan } from "./plan-pages";

/** What the foot of a page says to do next; null on the last page. */
function nextTag(
  foot: FootContent,
  pages: readonly PagePlan[],
  page: number,
  blocks: ReadonlyMap<string, DrawnBlock>,
) {
  const following = pages[page + 1];
  if (following === undefined) return null;
  if (page === 0) return foot.startOn(page + 2);
  const first = blocks.get(following[0]?.key ?? "");
  if (first?.kind === "chart") return foot.nextChart;
  const move = first?.moveNumber ?? null;
  return move === null ? foot.nextPage : foot.nextMove(move);
}

function HandoutPage({
  content,
  sheet,
  families,
  blocks,
  pages,
  page,
}: {
  content: HandoutContent;
  sheet: Sheet;
  families: readonly string[];
  blocks: ReadonlyMap<string, DrawnBlock>;
  pages: readonly PagePlan[];
  page: number;
}) {
  return (
    <Page
      size={[sheet.width, sheet.height]}
      wrap={false}
      style={{
        fontFamily: [...families],
        fontSize: type.body,
        color: ink.text,
      }}
    >
      {/* A page that does not break is as high as what flows in it. */}
      <View style={{ height: sheet.height }}>
        {/* Placed, not flowed: nothing squeezes a block below the height its texts need. */}
        <View
          style={{
            position: "absolute",
            top: sheet.marginTop,
            left: sheet.marginSide,
            width: sheet.textWidth,
            rowGap: sheet.gap,
          }}
        >
          {pages[page]?.map(({ key, squeeze, fillsHalf }) => (
            <View key={key} style={{ minHeight: fillsHalf ? sheet.halfHeight : 0 }}>
              {blocks.get(key)?.draw(squeeze)}
            </View>
          ))}
        </View>
        <PageFoot
          foot={content.foot}
          sheet={sheet}
          page={page + 1}
          pages={pages.length}
          next={nextTag(content.foot, pages, page, blocks)}
        />
      </View>
    </Page>
  );
}

export type HandoutDocumentProps = {
  readonly content: HandoutContent;
  readonly sheet: Sheet;
  readonly families: readonly string[];
  readonly blocks: ReadonlyMap<string, DrawnBlock>;
  readonly pages: readonly PagePlan[];
  readonly onRender: NonNullable<ComponentProps<typeof Document>["onRender"]>;
};

/** Both dates are the publishing day and nothing names a person, so the same version gives the same bytes. */
export function HandoutDocument({ onRender, ...props }: HandoutDocumentProps) {
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
      onRender={onRender}
    >
      {pages.map((plan, page) => (
        <HandoutPage key={plan[0]?.key ?? page} {...props} page={page} />
      ))}
    </Document>
  );
}
