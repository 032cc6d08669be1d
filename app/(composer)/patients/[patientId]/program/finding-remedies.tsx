"use client";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/app/_ui/button";
import { dayText } from "@/lib/copy/clinic/dates";
import { optionalMoveWords } from "@/lib/copy/clinic/optional-moves";
import { bodySides } from "@/lib/moves/move";
import { sideSparing } from "@/lib/program/edit-program";
import type { Finding } from "@/lib/safety/finding";
import { PROGRAM_NOTE, useComposer, useComposerActions } from "./composer-context";
import { type Remedy, remediesOf } from "./remedies-of";
import { usualReviewDay } from "./review-day";
import { WithdrawButton } from "./withdraw-button";

/** The ways out of a finding that lie in the program or the record, one button each. */
export function FindingRemedies({ finding }: { finding: Finding }) {
  const { findings } = useComposer();
  const remedies = remediesOf(finding, findings);
  if (remedies.length === 0) return null;
  return (
    <div className="mt-2 mb-1 flex flex-wrap gap-2">
      {remedies.map((remedy) => (
        <RemedyButton
          key={`${remedy.do} ${"key" in remedy ? remedy.key : ""}`}
          remedy={remedy}
          finding={finding}
        />
      ))}
    </div>
  );
}

function RemedyButton({ remedy, finding }: { remedy: Remedy; finding: Finding }): ReactNode {
  const { composition, patient, today } = useComposer();
  const { edit, editNote, removeMove, showMove } = useComposerActions();
  const look = finding.level === "warning" || finding.level === "acknowledgement" ? "plain" : "stop";
  switch (remedy.do) {
    case "edit-note":
      return (
        <Button look={look} onPress={() => editNote(remedy.key ?? PROGRAM_NOTE)}>
          Edit the note
        </Button>
      );
    case "withdraw":
      return <WithdrawButton finding={remedy.finding} look={look} label="Withdraw the answer" />;
    case "open-record":
      return (
        <ButtonLink asks look={look} href={`/patients/${patient.id}`}>
          Open the record
        </ButtonLink>
      );
    case "open-catalogue":
      return (
        <ButtonLink asks look={look} href={`/catalogue/${remedy.key}`}>
          Open the catalogue
        </ButtonLink>
      );
    case "set-review": {
      const day = usualReviewDay(today, composition.program);
      return (
        <Button look={look} onPress={() => edit({ type: "set-frequency", change: { reviewOn: day } })}>
          Review {dayText(day, today)}
        </Button>
      );
    }
    case "keep-first": {
      const [first] = composition.program.moves;
      return first ? (
        <Button look={look} onPress={() => edit({ type: "set-optional", key: first.key, isOptional: false })}>
          {optionalMoveWords.keepFirst}
        </Button>
      ) : null;
    }
    case "other-side":
      return <OtherSide finding={finding} entryKey={remedy.key} />;
    case "usual-way":
      return (
        <Button look={look} onPress={() => edit({ type: "set-variation", key: remedy.key, variation: null })}>
          Prescribe the usual way
        </Button>
      );
    case "show":
      return (
        <Button look={look} onPress={() => showMove(remedy.key)}>
          Show move {composition.program.moves.findIndex(({ key }) => key === remedy.key) + 1}
        </Button>
      );
    case "remove":
      return (
        <Button look={look} onPress={() => removeMove(remedy.key)}>
          Remove the move
        </Button>
      );
  }
}

/** Offers the side that is left, where one is. */
function OtherSide({ finding, entryKey }: { finding: Finding; entryKey: string }) {
  const { composition, excluded, moveOf } = useComposer();
  const { edit } = useComposerActions();
  const entry = composition.program.moves.find(({ key }) => key === entryKey);
  const move = entry && moveOf(entry.move);
  const exclusion = entry && excluded.get(entry.move);
  if (!move || exclusion?.wholly) return null;
  const barred = finding.side ?? bodySides.find((side) => exclusion?.sides.includes(side));
  const free = barred ? sideSparing(move, barred) : null;
  if (free === null) return null;
  return (
    <Button
      look="stop"
      onPress={() =>
        edit({ type: "set-side", key: entryKey, side: free }, `${move.plainName}: ${free} only.`)
      }
    >
      Prescribe {free} only
    </Button>
  );
}
