"use client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import type { Catalogue } from "@/lib/moves/move";
import type { ProgramContent } from "@/lib/program/edit-program";
import { describeDifferences } from "./describe-differences";
import type { StoredDraft } from "./draft-saver";

/** Two drafts of one program: what differs, and the choice. Nothing is overwritten before it is made. */
export function ConflictDialog({
  mine,
  theirs,
  catalogue,
  onKeepMine,
  onTakeTheirs,
}: {
  mine: ProgramContent;
  theirs: StoredDraft;
  catalogue: Catalogue;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const differences = describeDifferences(mine, theirs.draft, catalogue);
  const who = theirs.savedBy ? `by ${theirs.savedBy}` : "in another window";
  return (
    <Dialog title="This program was changed elsewhere" isOpen isAlert className="max-w-2xl">
      <p>
        It was saved {who} while this page was open. Your changes are not saved yet. Choose which draft
        stands.
      </p>
      {differences.length === 0 ? (
        <p className="text-ink-2">Both say the same.</p>
      ) : (
        <div className="max-h-80 overflow-auto">
          <table className="w-full text-left">
            <thead className="text-13 text-ink-2">
              <tr>
                <th className="py-1 pr-3 font-normal">What</th>
                <th className="py-1 pr-3 font-normal">Yours</th>
                <th className="py-1 font-normal">Theirs</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ about, mine: yours, theirs: other }, index) => (
                <tr key={index} className="border-t border-line align-top">
                  <th className="py-2 pr-3 font-semibold">{about}</th>
                  <td className="py-2 pr-3">{yours}</td>
                  <td className="py-2">{other}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="filled" onPress={onKeepMine}>
          Keep mine
        </Button>
        <Button onPress={onTakeTheirs}>Take theirs</Button>
      </div>
    </Dialog>
  );
}
