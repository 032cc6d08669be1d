"use client";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { Notice } from "./notice";
import { TextField } from "./text-field";
import { goToTooLong } from "./too-long";

const REASON_LENGTH = 300;

/**
 * Asks before something that cannot be undone. `onConfirm` answers whether it went through; the dialog stays
 * open, with what was typed, when it did not. With `reasonLabel`, a reason has to be written first.
 */
export function ConfirmDialog({
  title,
  confirm,
  isOpen,
  onClose,
  onConfirm,
  isPending,
  problem,
  reasonLabel,
  children,
}: {
  title: string;
  /** The verb on the button. */
  confirm: string;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: (reason: string) => Promise<boolean>;
  isPending: boolean;
  problem: string | null;
  reasonLabel?: string;
  children: ReactNode;
}) {
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLDivElement>(null);

  async function answer() {
    const written = reason.trim();
    if (reasonLabel && written === "") return setMissing(true);
    setMissing(false);
    if (field.current && goToTooLong(field.current)) return;
    if (await onConfirm(written)) {
      setReason("");
      onClose();
    }
  }

  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} isAlert>
      <div>{children}</div>
      {reasonLabel ? (
        <div ref={field}>
          <TextField
            label={reasonLabel}
            value={reason}
            onChange={setReason}
            maxLength={REASON_LENGTH}
            lines={2}
            autoFocus
            error={isMissing ? "Write the reason." : undefined}
          />
        </div>
      ) : null}
      {problem ? <Notice tone="stop" title={problem} /> : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>Keep as it is</Button>
        <Button look="stop" isPending={isPending} onPress={() => void answer()}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
