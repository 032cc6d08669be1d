/** The record beside a page that opens nothing: a link that has ended takes nothing away that is this phone's own. */
import { useEffect, useRef } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { useBackButton } from "@/lib/player/screens/use-way-back";
import { RecordGate } from "./record-gate";
import { hasRecord } from "./record-key";

type DoorProps = {
  readonly copy: PatientCopy;
  readonly secret: string;
  /** Whether the record is shown in place of the page; null: it has not been. */
  readonly isReading: boolean | null;
  readonly setReading: (isReading: boolean) => void;
};

/** The way to the record, and the record itself in its place; nothing where none is kept, or there are no words for it. */
export function RecordDoor({ copy, secret, isReading, setReading }: DoorProps) {
  const onClose = () => setReading(false);
  useBackButton(isReading ? onClose : null);
  if (isReading) return <RecordGate copy={copy} secret={secret} onClose={onClose} />;
  // In English some pages are in the script itself, and nothing else is.
  if (!("player" in copy) || !hasRecord(secret)) return null;
  const label = copy.player.names.record;
  return <RecordButton label={label} wasRead={isReading === false} onClick={() => setReading(true)} />;
}

/** `wasRead`: the patient comes back from what it opens. */
function RecordButton({
  label,
  wasRead,
  onClick,
}: {
  readonly label: string;
  readonly wasRead: boolean;
  readonly onClick: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasRead) button.current?.focus();
  }, [wasRead]);
  return (
    <button ref={button} type="button" className="alt" onClick={onClick}>
      {label}
    </button>
  );
}
