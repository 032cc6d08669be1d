/** The audit in words: what each event says, with its detail where that helps. */
import type { AuditLine } from "@/db/queries/audit";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";
import { conditions } from "@/lib/safety/conditions";

const exclusionKinds: Record<string, string> = {
  move: "a move",
  zone: "a contact zone",
  position: "a start position",
  side: "a side",
};

/** One event as a half sentence after the name of who did it. */
export function auditText({ event, detail }: Pick<AuditLine, "event" | "detail">): string {
  const condition = conditions.find(({ id }) => id === detail.condition)?.shortName ?? "a condition";
  const exclusion = exclusionKinds[detail.by ?? ""] ?? "something";
  const move = findMove(builtInCatalogue, detail.move ?? "")?.plainName ?? "a move";
  switch (event) {
    case "clinic.set-up":
      return "set up the clinic";
    case "sign-in.started":
      return "signed in";
    case "sign-in.refused":
      return "was refused a sign-in";
    case "sign-in.ended":
      return "signed out";
    case "patient.added":
      return "added the patient";
    case "patient.taken-back":
      return "took back the patient";
    case "patient.contact-edited":
      return "changed the contact lines";
    case "patient.roller-density-set":
      return `set the roller to ${detail.rollerDensity ?? "another density"}`;
    case "patient.notes-saved":
      return "saved the notes";
    case "condition.recorded":
      return `recorded: ${condition}`;
    case "condition.removed":
      return `removed: ${condition}`;
    case "exclusion.added":
      return `excluded ${exclusion}`;
    case "exclusion.removed":
      return `lifted the exclusion of ${exclusion}`;
    case "program.started":
      return "started a program";
    case "program.draft-saved":
      return "saved the draft";
    case "program.ended":
      return "ended the program";
    case "finding.answered":
      return detail.kind === "clearance" ? "cleared the patient" : "acknowledged a finding";
    case "finding.answer-withdrawn":
      return "withdrew an answer";
    case "version.published":
      return `published version ${detail.number ?? ""}`.trim();
    case "share-link.issued":
      return "made a share link";
    case "share-link.revoked":
      return "revoked a share link";
    case "session.started":
      return "started a session";
    case "moves.signed":
      return `signed ${move}`;
  }
}
