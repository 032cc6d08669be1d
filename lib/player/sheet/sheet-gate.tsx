import { loadScript } from "@/lib/player/player-files";
import { PageGate } from "@/lib/player/screens/page-gate";
import type { SheetContent, SheetProps } from "./sheet-content";

type GateProps = Omit<SheetProps, "sheet"> & {
  /** Gets the sheet; null: there is none to be read now. */
  readonly readSheet: () => Promise<SheetContent | null>;
};

/** The sheet, once it and the script that draws it are here. */
export function SheetGate({ readSheet, ...props }: GateProps) {
  const open = async () => {
    const [file, sheet] = await Promise.all([
      loadScript<typeof import("@/lib/player/sheet")>("sheet"),
      readSheet(),
    ]);
    await file.addSheetStyle();
    return sheet && { SheetPage: file.SheetPage, sheet };
  };
  return (
    <PageGate {...props} title={props.copy.player.sheet.read} open={open}>
      {({ SheetPage, sheet }) => <SheetPage {...props} sheet={sheet} />}
    </PageGate>
  );
}
