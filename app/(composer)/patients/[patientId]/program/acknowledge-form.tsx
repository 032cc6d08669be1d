"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { goToTooLong } from "@/app/_ui/too-long";
import { composerWords, movesTouched } from "@/lib/copy/clinic/composer";
import type { Finding } from "@/lib/safety/finding";
import { AnswerNote } from "./answer-note";
import { useComposer } from "./composer-context";
import { numbersOf } from "./publish-obstacle";
import { useAnswer } from "./use-answer";

/** The clinician's judgement, ticked and put in words for the patient. */
export function AcknowledgeForm({ finding }: { finding: Finding }) {
  const { composition, isLicensed, patient } = useComposer();
  const [isJudged, setJudged] = useState(false);
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const { isPending, problem, sign } = useAnswer(finding);
  if (!isLicensed) return <p className="mt-2 text-13">{composerWords.findings.unlicensed}</p>;
  const numbers = numbersOf(finding, composition.program.moves);
  const what = numbers.length === 0 ? "this" : movesTouched(numbers).toLowerCase();
  return (
    <form
      className="mt-1 flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (goToTooLong(event.currentTarget)) return;
        if (note.trim() === "") {
          setMissing(true);
          event.currentTarget.querySelector<HTMLElement>("input[type=text]")?.focus();
          return;
        }
        if (isJudged) void sign({ kind: "acknowledgement", note });
      }}
    >
      <Checkbox isSelected={isJudged} onChange={setJudged}>
        I have judged {what} for {patient.name}
      </Checkbox>
      <AnswerNote
        value={note}
        onChange={(text) => {
          setMissing(false);
          setNote(text);
        }}
        problem={isMissing ? composerWords.findings.noNote : problem}
      />
      {isJudged && note.trim() ? (
        <Button type="submit" look="filled" isPending={isPending} className="mt-1 self-start">
          Acknowledge
        </Button>
      ) : null}
    </form>
  );
}
