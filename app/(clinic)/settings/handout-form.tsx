"use client";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ChoiceField } from "@/app/_ui/choice-field";
import { linesFieldsId } from "@/app/_ui/lines-state";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { goToTooLong } from "@/app/_ui/too-long";
import { paperNames } from "@/lib/copy/clinic/handout";
import { handoutSettingsWords } from "@/lib/copy/clinic/handout-settings";
import { settingsWords } from "@/lib/copy/clinic/settings";
import type { TranslatedLines } from "@/lib/program/clinic-extras";
import { type Paper, papers } from "@/lib/program/paper";
import { changeHandoutSettingsAction } from "./actions";

const paperOptions = papers.map((id) => ({ id, label: paperNames[id] }));

/** What handouts are printed on, and the clinic's lines for patients who read Spanish. Without `mayChange` only shown. */
export function HandoutForm({
  stored,
  usualPaper,
  own,
  mayChange,
}: {
  /** A paper of null: nobody has chosen one. */
  stored: { readonly paper: Paper | null; readonly es: TranslatedLines };
  usualPaper: Paper;
  /** The lines as the clinic wrote them. */
  own: TranslatedLines;
  mayChange: boolean;
}) {
  const [paper, setPaper] = useState(stored.paper);
  const [hours, setHours] = useState(stored.es.hours);
  const [closedLine, setClosedLine] = useState(stored.es.closedLine);
  const [isSaved, setSaved] = useState(false);
  const { run, isPending, problem, errorOf, clear } = useClinicianAction(changeHandoutSettingsAction);

  /** A change takes back what was said of the last attempt. */
  function edit<T>(set: (value: T) => void): (value: T) => void {
    return (value) => {
      set(value);
      setSaved(false);
      clear();
    };
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (goToTooLong(event.currentTarget)) return;
    if (isPending) return;
    void run({ paper, hours, closedLine }).then(({ status }) => setSaved(status === "done"));
  }

  const words = handoutSettingsWords;
  return (
    <form onSubmit={submit} className="flex flex-col gap-6">
      <ChoiceField<Paper>
        label={words.paper}
        hint={words.paperHint(paper ?? usualPaper, paper === null)}
        options={paperOptions}
        value={paper ?? usualPaper}
        onChange={edit(setPaper)}
        isDisabled={!mayChange}
        error={errorOf("paper")}
      />
      <fieldset id={linesFieldsId("es")} className="flex flex-col gap-3">
        <legend className="font-semibold">{words.lines("es")}</legend>
        <p className="text-13 text-ink-2">{words.linesHint}</p>
        <TextField
          label={words.hours("es")}
          hint={words.own(own.hours)}
          value={hours}
          onChange={edit(setHours)}
          maxLength={80}
          isDisabled={!mayChange}
          error={errorOf("hours")}
        />
        <TextField
          label={words.closedLine("es")}
          hint={words.own(own.closedLine)}
          value={closedLine}
          onChange={edit(setClosedLine)}
          maxLength={80}
          isDisabled={!mayChange}
          error={errorOf("closedLine")}
        />
      </fieldset>
      {problem ? <Notice tone="stop" title={problem} /> : null}
      {mayChange ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="filled" isPending={isPending}>
            {words.save}
          </Button>
          <span role="status" className="text-ink-2">
            {isSaved ? settingsWords.saved : ""}
          </span>
        </div>
      ) : null}
    </form>
  );
}
