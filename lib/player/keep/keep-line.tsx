import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { DeviceIcon } from "@/lib/player/screens/icons";
import type { KeepProps } from "./keep-gate";

/** Offers to keep the plan on this phone, or says that it is kept; takes it back the same way. */
export function KeepLine({ copy, keep }: { copy: PatientCopy; keep: KeepProps }) {
  const words = copy.player.keep;
  const isKept = keep.state === "kept" || keep.state === "stuck";
  const isBusy = keep.state === "keeping";
  return (
    <div className="line">
      <DeviceIcon />
      <div>
        <p role="status">{words.said[keep.state]}</p>
        {/* Disabled in earnest it would lose the focus. */}
        <button
          type="button"
          className="text"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : isKept ? keep.onForget : keep.onKeep}
        >
          {isKept ? words.forget : words.offer}
        </button>
      </div>
    </div>
  );
}
