"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { ownMoveWords } from "@/lib/copy/clinic/own-moves";

/** Asks before words that are not saved are left behind: by closing the page, and by a link inside it. */
export function LeaveGuard({ isUnsaved }: { isUnsaved: boolean }) {
  const router = useRouter();
  const [leavingTo, setLeavingTo] = useState<string | null>(null);

  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const to = link && !opensElsewhere(event, link) ? pathHere(link) : null;
      if (to === null) return;
      event.preventDefault();
      event.stopPropagation();
      setLeavingTo(to);
    };
    window.addEventListener("beforeunload", warn);
    // Before the link itself hears of it.
    document.addEventListener("click", ask, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("click", ask, { capture: true });
    };
  }, [isUnsaved]);

  return (
    <ConfirmDialog
      title={ownMoveWords.leaveTitle}
      confirm={ownMoveWords.leave}
      isOpen={leavingTo !== null}
      onClose={() => setLeavingTo(null)}
      onConfirm={async () => {
        if (leavingTo !== null) router.push(leavingTo);
        return true;
      }}
      isPending={false}
      problem={null}
    >
      <p>{ownMoveWords.leaveText}</p>
    </ConfirmDialog>
  );
}

function opensElsewhere(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || link.target === "_blank";
}

/** The address of another page of the clinic; null for a place on this one, or somewhere else. */
function pathHere(link: HTMLAnchorElement): string | null {
  const to = new URL(link.href, window.location.href);
  if (to.origin !== window.location.origin || to.pathname === window.location.pathname) return null;
  return `${to.pathname}${to.search}${to.hash}`;
}
