import { type ComponentType, useEffect, useRef, useState } from "react";
import { PageTitle } from "./page-title";
import { loadScript } from "./player-files";
import type { SheetContent, SheetProps } from "./sheet-content";

/** What `sheet.js` exports. */
type SheetFile = {
  readonly SheetPage: ComponentType<SheetProps>;
  /** Settles when the page's style sheet is here, or is not to be had. */
  readonly addStyle: () => Promise<void>;
};

type GateProps = Omit<SheetProps, "sheet"> & {
  /** Gets the sheet; null: there is none to be read now. */
  readonly readSheet: () => Promise<SheetContent | null>;
};

/** Gets the sheet and the script that draws it, and says so while they are on their way or cannot be had. */
export function SheetGate(props: GateProps) {
  const [tries, setTries] = useState(0);
  return <OneTry key={tries} {...props} onTryAgain={() => setTries(tries + 1)} />;
}

function OneTry({ readSheet, onTryAgain, ...props }: GateProps & { readonly onTryAgain: () => void }) {
  const { copy, onClose } = props;
  const [opened, setOpened] = useState<{ file: SheetFile; sheet: SheetContent | null } | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const read = useRef(readSheet);
  useEffect(() => {
    let isOver = false;
    const open = async () => {
      const [file, sheet] = await Promise.all([loadScript<SheetFile>("sheet"), read.current()]);
      await file.addStyle();
      if (isOver) return;
      setOpened({ file, sheet });
      setHasFailed(sheet === null);
    };
    open().catch(() => {
      if (!isOver) setHasFailed(true);
    });
    return () => {
      isOver = true;
    };
  }, []);

  if (opened?.sheet) {
    const { SheetPage } = opened.file;
    return <SheetPage {...props} sheet={opened.sheet} />;
  }
  return (
    <main className="s page state">
      <PageTitle>{copy.player.sheet.read}</PageTitle>
      <p className="lead" role="status">
        {hasFailed ? copy.link.changed.couldNotOpen : copy.link.opening}
      </p>
      {hasFailed && (
        <button type="button" className="go" onClick={onTryAgain}>
          {copy.link.notOpen.tryAgain}
        </button>
      )}
      <button type="button" className="alt" onClick={onClose}>
        {copy.player.which.goBack}
      </button>
    </main>
  );
}
