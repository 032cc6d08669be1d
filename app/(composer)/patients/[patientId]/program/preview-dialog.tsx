"use client";
import { useState } from "react";
import { HandoutChoices, PageCountLine } from "@/app/_handout/handout-choices";
import { usePageCount } from "@/app/_handout/use-page-count";
import { Button, ButtonLink } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { LanguageState } from "@/app/_ui/language-state";
import { LinesState } from "@/app/_ui/lines-state";
import type { LinesNote } from "@/lib/copy/clinic/clinic-lines";
import { composerWords } from "@/lib/copy/clinic/composer";
import type { LanguageSummary } from "@/lib/copy/clinic/languages";
import type { HandoutLayout } from "@/lib/handout/handout-request";
import type { Paper } from "@/lib/program/paper";
import { NotWithLink } from "./not-with-link";

/** What a preview starts from: the clinic's paper, and what is to be known of the patient's language; null: nothing. */
export type PreviewStart = {
  readonly paper: Paper;
  readonly review: LanguageSummary | null;
  /** Of the clinic's own lines in it. */
  readonly lines: LinesNote | null;
};

/** How the draft would be printed: in which layout, on which paper, and how many pages that takes. */
export function PreviewDialog({
  address,
  start,
  onClose,
}: {
  /** The preview without its options; null until the draft is stored as it stands here. */
  address: string | null;
  start: PreviewStart;
  onClose: () => void;
}) {
  const [layout, setLayout] = useState<HandoutLayout>("standard");
  const [paper, setPaper] = useState<Paper>(start.paper);
  const query = new URLSearchParams({ layout, paper });
  const count = usePageCount(address && `${address}/pages?${query}`);
  const withLink = usePageCount(count?.is === "counted" ? `${address}/pages/with-link?${query}` : null);
  return (
    <Dialog isOpen title={composerWords.preview.title} onClose={onClose} className="max-w-md">
      <p className="text-ink-2">{composerWords.preview.lead}</p>
      <HandoutChoices layout={layout} paper={paper} onLayout={setLayout} onPaper={setPaper} />
      {start.review ? <LanguageState summary={start.review} /> : null}
      {start.lines ? <LinesState note={start.lines} /> : null}
      <PageCountLine layout={layout} count={count} />
      <div>
        {address === null || count?.is === "refused" ? (
          <Button look="filled" isDisabled>
            {composerWords.preview.open}
          </Button>
        ) : (
          <ButtonLink look="filled" href={`${address}?${query}`} target="_blank">
            {composerWords.preview.open}
          </ButtonLink>
        )}
      </div>
      {/* Below the button, which is in use by the time it is known. */}
      <NotWithLink count={withLink} />
    </Dialog>
  );
}
