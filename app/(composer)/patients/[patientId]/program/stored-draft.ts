import type { ProgramDetail } from "@/db/queries/programs";
import type { StoredDraft } from "./draft-saver";

/** What the save loop and the conflict dialog know of a stored program. */
export function toStoredDraft({ id, draft, draftVersion, savedAt, savedBy }: ProgramDetail): StoredDraft {
  return { programId: id, draft, version: draftVersion, savedAt, savedBy };
}
