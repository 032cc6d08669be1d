import { CircleAlert } from "lucide-react";
import type { PageCount } from "@/app/_handout/page-count";
import { composerWords } from "@/lib/copy/clinic/composer";

/** That a sheet which holds as it is does not with a share link's code. There before it is filled, so that it is read out. */
export function NotWithLink({ count }: { count: PageCount | null }) {
  return (
    <p role="status" className="flex gap-2 text-13 empty:-mt-4">
      {count?.is === "refused" && count.byPrinter ? (
        <>
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-caution" />
          {composerWords.preview.notWithLink(count.problem)}
        </>
      ) : null}
    </p>
  );
}
