"use client";
import { useState } from "react";
import { useSignInGuard } from "@/app/_session/sign-in-guard";
import { composerWords } from "@/lib/copy/clinic/composer";
import { problemWords } from "@/lib/copy/clinic/problems";
import { publishVersionAction } from "./actions";
import type { DraftSaver } from "./draft-saver";

/** Publishing what is on the page: saves it first, then goes to the new version, or says what stopped it. */
export function usePublish(patientId: string, saver: DraftSaver) {
  const { guarded } = useSignInGuard();
  const [isPublishing, setPublishing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function publish() {
    setPublishing(true);
    setRefusal(await tryToPublish());
    setPublishing(false);
  }

  async function tryToPublish(): Promise<string | null> {
    const isSaved = await saver.flush();
    const { programId, version } = saver.read();
    if (!isSaved || programId === null) return composerWords.publish.saveFailed;
    const answer = await guarded(publishVersionAction)({
      patientId,
      programId,
      expectedDraftVersion: version,
    });
    if (answer.status === "invalid") return problemWords.invalid;
    if (answer.status !== "done") return problemWords[answer.status];
    if (answer.value.ok) {
      window.location.assign(`/patients/${patientId}/versions/${answer.value.number}`);
      return null;
    }
    switch (answer.value.reason) {
      case "unresolved":
        return composerWords.publish.refused;
      case "conflict":
        saver.foundConflict(answer.value.theirs);
        return null;
      case "not-licensed":
        return composerWords.publish.unlicensed;
      case "empty":
        return composerWords.publish.empty;
    }
  }

  return { publish, isPublishing, refusal };
}
