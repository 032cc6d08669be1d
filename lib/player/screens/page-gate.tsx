/** The way to a page whose script is loaded when it is asked for. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { ComingPage } from "./coming-page";

type GateProps<Needed> = {
  readonly copy: PatientCopy;
  /** The page's title, until the page itself is there. */
  readonly title: string;
  /** Gets what the page needs; null: it is not to be had now. */
  readonly open: () => Promise<Needed | null>;
  readonly onClose: () => void;
  /** The page. */
  readonly children: (needed: Needed) => ReactNode;
};

/** Gets what a page needs, and says so while it is on its way or cannot be had. */
export function PageGate<Needed>(props: GateProps<Needed>) {
  const [tries, setTries] = useState(0);
  return <OneTry key={tries} {...props} onTryAgain={() => setTries(tries + 1)} />;
}

function OneTry<Needed>({
  copy,
  title,
  open,
  onClose,
  children,
  onTryAgain,
}: GateProps<Needed> & { readonly onTryAgain: () => void }) {
  const [needed, setNeeded] = useState<Needed | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const get = useRef(open);
  useEffect(() => {
    let isOver = false;
    const settle = (got: Needed | null) => {
      if (isOver) return;
      // What was got may be a function, which a setter would call.
      setNeeded(() => got);
      setHasFailed(got === null);
    };
    get.current().then(settle, () => settle(null));
    return () => {
      isOver = true;
    };
  }, []);

  if (needed !== null) return children(needed);
  return <ComingPage {...{ copy, title, hasFailed, onTryAgain }} onGoBack={onClose} />;
}
