"use client";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ChoiceField } from "@/app/_ui/choice-field";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { overdueLinksName } from "@/lib/copy/clinic/names";
import { readGraceDays, settingsWords } from "@/lib/copy/clinic/settings";
import { type OverdueLinks, overdueLinks } from "@/lib/safety/standing";
import { changeSafetySettingsAction } from "./actions";

export type SafetyValues = {
  readonly graceDays: number;
  readonly signaturesNeeded: 1 | 2;
  readonly overdueLinks: OverdueLinks;
};

/** The clinic's safety settings, with what each choice does in words. Without `mayChange` they are only shown. */
export function SafetyForm({
  stored,
  licensedClinicians,
  mayChange,
}: {
  stored: SafetyValues;
  licensedClinicians: number;
  mayChange: boolean;
}) {
  const [signatures, setSignatures] = useState(stored.signaturesNeeded);
  const [overdue, setOverdue] = useState(stored.overdueLinks);
  const [grace, setGrace] = useState(String(stored.graceDays));
  const [outcome, setOutcome] = useState<"saved" | "one-signer" | "releases-hold" | "bad-days" | null>(null);
  const { run, isPending, problem, errorOf, clear } = useClinicianAction(changeSafetySettingsAction);
  const graceDays = readGraceDays(grace);

  /** A change takes back what was said of the last attempt. */
  function edit<T>(set: (value: T) => void): (value: T) => void {
    return (value) => {
      set(value);
      setOutcome(null);
      clear();
    };
  }

  async function save() {
    if (graceDays === null) return setOutcome("bad-days");
    const answer = await run({ graceDays, signaturesNeeded: signatures, overdueLinks: overdue });
    if (answer.status !== "done") return setOutcome(null);
    setOutcome(answer.value.ok ? "saved" : answer.value.reason);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) void save();
  }

  return (
    <form onSubmit={submit} className="flex max-w-2xl flex-col gap-6">
      <ChoiceField
        label="Signatures a move needs"
        hint={`${settingsWords.signatures(signatures)} ${settingsWords.signers(licensedClinicians)}`}
        options={[
          { id: "1", label: "1 signature" },
          { id: "2", label: "2 signatures" },
        ]}
        value={signatures === 1 ? "1" : "2"}
        onChange={edit((id) => setSignatures(id === "1" ? 1 : 2))}
        isDisabled={!mayChange}
        error={outcome === "one-signer" ? settingsWords.oneSigner : errorOf("signaturesNeeded")}
      />
      <ChoiceField
        label="When a review date is past"
        hint={settingsWords.overdue(overdue, graceDays ?? stored.graceDays)}
        options={overdueLinks.map((id) => ({ id, label: overdueLinksName[id] }))}
        value={overdue}
        onChange={edit(setOverdue)}
        isDisabled={!mayChange}
        error={errorOf("overdueLinks")}
      />
      <TextField
        label="Grace period, in days"
        hint={settingsWords.grace(graceDays ?? stored.graceDays)}
        inputMode="numeric"
        value={grace}
        onChange={edit(setGrace)}
        isDisabled={!mayChange}
        error={outcome === "bad-days" ? settingsWords.graceRange : errorOf("graceDays")}
        className="max-w-md"
      />
      {problem ? <Notice tone="stop" title={problem} /> : null}
      {outcome === "releases-hold" ? (
        <Notice tone="stop" title={settingsWords.releasesHold}>
          <p>{settingsWords.releasesHoldRemedy}</p>
        </Notice>
      ) : null}
      {mayChange ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="filled" isPending={isPending}>
            Save
          </Button>
          <span role="status" className="text-ink-2">
            {outcome === "saved" ? settingsWords.saved : ""}
          </span>
        </div>
      ) : null}
    </form>
  );
}
