"use client";
import { useState } from "react";
import { useSignInGuard } from "@/app/_session/sign-in-guard";
import { problemOf } from "@/app/_session/use-clinician-action";
import { composerWords } from "@/lib/copy/clinic/composer";
import type { Finding } from "@/lib/safety/finding";
import { publishVersionAction } from "./actions";
import type { Composer } from "./composer-context";
import { type DraftSaver, hasUnsaved } from "./draft-saver";

/**
 * Publishing what is on the page: saves it first, then goes to the new version, or says what stopped it.
 * `findings` are those on the screen; `onChanged` is told when the server's are others.
 */
export function usePublish(
  patient: Composer["patient"],
  saver: DraftSaver,
  findings: readonly Finding[],
  onChanged: () => void,
) {
  const { guarded } = useSignInGuard();
  const [isPublishing, setPublishing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function publish() {
    setPublishing(true);
    setRefusal(await tryToPublish());
    setPublishing(false);
  }

  async function tryToPublish(): Promise<string | null> {
    await saver.flush();
    const { programId, version } = saver.read();
    if (hasUnsaved(saver.read()) || programId === null) return composerWords.publish.saveFailed;
    const answer = await guarded(publishVersionAction)({
      patientId: patient.id,
      programId,
      expectedDraftVersion: version,
      shown: findings.map(({ id, factsDigest, title, reason }) => ({ id, factsDigest, title, reason })),
    });
    if (answer.status !== "done") return problemOf(answer);
    if (answer.value.ok) {
      window.location.assign(`/patients/${patient.id}/versions/${answer.value.number}`);
      return null;
    }
    switch (answer.value.reason) {
      case "unresolved":
      case "changed":
        onChanged();
        return composerWords.publish.changed;
      case "untranslated":
        onChanged();
        return composerWords.publish.untranslated(answer.value.moves, patient.locale);
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
