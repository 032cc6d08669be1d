"use client";
import { ChoiceField } from "@/app/_ui/choice-field";
import { handoutWords, layoutNames, paperNames } from "@/lib/copy/clinic/handout";
import { type HandoutLayout, handoutLayouts } from "@/lib/handout/handout-request";
import { type Paper, papers } from "@/lib/program/paper";
import type { PageCount } from "./page-count";

const layoutOptions = handoutLayouts.map((id) => ({
  id,
  label: layoutNames[id],
}));
const paperOptions = papers.map((id) => ({ id, label: paperNames[id] }));

/** What every handout is printed as: its layout, with what that means, and its paper. */
export function HandoutChoices({
  layout,
  paper,
  onLayout,
  onPaper,
}: {
  layout: HandoutLayout;
  paper: Paper;
  onLayout: (layout: HandoutLayout) => void;
  onPaper: (paper: Paper) => void;
}) {
  return (
    <>
      <div className="flex flex-col gap-1">
        <ChoiceField<HandoutLayout>
          label={handoutWords.layout}
          options={layoutOptions}
          value={layout}
          onChange={onLayout}
        />
        {/* Below the choice and of one height, so that what is being chosen stays under the pointer. */}
        <p className="min-h-[2lh] text-13 text-ink-2">{handoutWords.layoutNote[layout]}</p>
      </div>
      <ChoiceField<Paper>
        label={handoutWords.paper}
        options={paperOptions}
        value={paper}
        onChange={onPaper}
      />
    </>
  );
}

/** The paper it takes, or why it cannot be printed so. Keeps its room meanwhile, so that nothing below it moves. */
export function PageCountLine({ layout, count }: { layout: HandoutLayout; count: PageCount | null }) {
  return (
    <p role="status" className={`min-h-[2lh] ${count === null ? "text-ink-2" : looks[count.is]}`}>
      {count === null
        ? handoutWords.counting
        : count.is === "counted"
          ? handoutWords.pages(layout, count.pages)
          : count.problem}
    </p>
  );
}

const looks: Record<PageCount["is"], string> = {
  counted: "font-semibold",
  refused: "font-semibold text-stop",
  unknown: "text-ink-2",
};
