import type { ReactNode } from "react";
import { fieldId } from "./draft";

/** Where an error's link leads when the field is a row of choices. */
export function FieldAnchor({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div id={fieldId(path)} tabIndex={-1} className="scroll-mt-4">
      {children}
    </div>
  );
}
