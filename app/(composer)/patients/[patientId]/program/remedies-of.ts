/** Which ways out of a finding lie in the program or the record. */
import type { MoveSlug } from "@/lib/moves/move";
import type { Finding } from "@/lib/safety/finding";

export type Remedy =
  /** `key`: the move's; null: the note of the whole program. */
  | { readonly do: "edit-note"; readonly key: string | null }
  /** Takes back the answer whose note is at fault: it is asked for anew in its own place. */
  | { readonly do: "withdraw"; readonly finding: Finding }
  | { readonly do: "open-record" | "set-review" | "keep-first" }
  | { readonly do: "open-catalogue"; readonly key: MoveSlug }
  | { readonly do: "other-side" | "usual-way" | "show" | "remove"; readonly key: string };

/** The ways out, the nearest first; `findings` are all there are. What is answered in its own card may have none. */
export function remediesOf(finding: Finding, findings: readonly Finding[]): readonly Remedy[] {
  const { entries, level, mark, ruleId } = finding;
  const only = entries.length === 1 ? entries[0] : undefined;
  if (mark) return remediesOfText(mark.field, finding, findings);
  switch (level) {
    case "emergency":
    case "urgent":
    case "program-excluded":
      return [{ do: "open-record" }];
    case "move-excluded":
      return only === undefined
        ? [{ do: "open-record" }]
        : [
            { do: "other-side", key: only },
            { do: "remove", key: only },
          ];
    case "prohibited":
      if (ruleId === REVIEW) return [{ do: "set-review" }];
      if (ruleId === ALL_OPTIONAL) return [{ do: "keep-first" }];
      if (only === undefined) return shown(entries);
      return [
        ...(ruleId === VARIATION ? [{ do: "usual-way", key: only } as const] : []),
        { do: "remove", key: only },
        ...(ruleId === UNSIGNED && finding.move
          ? [{ do: "open-catalogue", key: finding.move } as const]
          : []),
      ];
    case "acknowledgement":
      return [];
    case "warning":
      return ruleId === REVIEW ? [{ do: "set-review" }] : [];
  }
}

/**
 * A move that is not signed or is retired, one in a variation it does not have, a program of optional moves alone, and a
 * review date that is past or missing.
 */
const UNSIGNED = "MV-01";
const VARIATION = "MV-06";
const ALL_OPTIONAL = "PG-03";
const REVIEW = "RF-08";

function shown(entries: readonly string[]): readonly Remedy[] {
  return entries.length === 0 ? [{ do: "open-record" }] : entries.map((key) => ({ do: "show", key }));
}

function remediesOfText(
  field: NonNullable<Finding["mark"]>["field"],
  { entries, id }: Finding,
  findings: readonly Finding[],
): readonly Remedy[] {
  switch (field) {
    case "move-note":
      return entries.slice(0, 1).map((key) => ({ do: "edit-note", key }));
    case "program-note":
      return [{ do: "edit-note", key: null }];
    case "exclusion-reason":
      return [{ do: "open-record" }];
    case "answer-note": {
      // Such a finding is named after the one whose answer it reads.
      const answered = findings.find((other) => other.answer !== null && id.includes(`answer.${other.id}`));
      return answered ? [{ do: "withdraw", finding: answered }] : [{ do: "open-record" }];
    }
  }
}
