"use client";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ChoiceField } from "@/app/_ui/choice-field";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { SelectField } from "@/app/_ui/select-field";
import { TextField } from "@/app/_ui/text-field";
import { positionName, zoneName } from "@/lib/copy/clinic/names";
import {
  type BodySide,
  bodySides,
  type ContactZone,
  contactZones,
  type MoveSlug,
  type StartPosition,
  startPositions,
} from "@/lib/moves/move";
import type { Exclusion } from "@/lib/safety/patient-record";
import { addExclusionAction } from "./actions";
import type { HoldChange } from "./current-version";

/** A move by the name it is listed under. `hasSides`: one side of it can be excluded alone. */
export type MoveOption = { readonly id: MoveSlug; readonly label: string; readonly hasSides: boolean };

const kinds = [
  { id: "move", label: "A move" },
  { id: "zone", label: "A contact zone" },
  { id: "position", label: "A start position" },
  { id: "side", label: "A side" },
] as const;
type Kind = (typeof kinds)[number]["id"];

type Choice = {
  readonly by: Kind;
  readonly move: MoveSlug | null;
  readonly zone: ContactZone | null;
  readonly position: StartPosition | null;
  readonly side: BodySide | "any";
};

const sideOptions = [
  { id: "any", label: "Either side" },
  { id: "left", label: "Left only" },
  { id: "right", label: "Right only" },
] as const;
const oneSide = [
  { id: "left", label: "Left" },
  { id: "right", label: "Right" },
] as const;

/** The exclusion chosen so far, or what is still to choose. */
function readChoice({ by, move, zone, position, side }: Choice): Exclusion | string {
  const bodySide = bodySides.find((known) => known === side) ?? null;
  switch (by) {
    case "move":
      return move ? { by, move, side: bodySide } : "Choose the move.";
    case "zone":
      return zone ? { by, zone, side: bodySide } : "Choose the contact zone.";
    case "position":
      return position ? { by, position } : "Choose the start position.";
    case "side":
      return bodySide ? { by, side: bodySide } : "Choose the side.";
  }
}

export function AddExclusionDialog({
  patientId,
  moves,
  onRecorded,
  onClose,
}: {
  patientId: string;
  moves: readonly MoveOption[];
  /** Told what it did to the published program. */
  onRecorded: (hold: HoldChange | null) => void;
  onClose: () => void;
}) {
  const [choice, setChoice] = useState<Choice>({
    by: "move",
    move: null,
    zone: null,
    position: null,
    side: "any",
  });
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const { run, isPending, problem, errorOf } = useClinicianAction(addExclusionAction);
  const exclusion = readChoice(choice);
  const missing = isTried && typeof exclusion === "string" ? exclusion : undefined;
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const hasSides =
    choice.by === "zone" ||
    (choice.by === "move" && (moves.find(({ id }) => id === choice.move)?.hasSides ?? false));

  async function add() {
    setTried(true);
    if (typeof exclusion === "string") return;
    const answer = await run({ patientId, exclusion, reason });
    if (answer.status !== "done") return;
    onRecorded(answer.value.hold);
    onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) void add();
  }

  return (
    <Dialog title="Exclude" isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <ChoiceField<Kind>
          label="What"
          options={kinds}
          value={choice.by}
          onChange={(by) => change({ by, side: "any" })}
        />
        {choice.by === "move" ? (
          <SelectField
            label="Move"
            options={moves}
            value={choice.move}
            onChange={(move) => change({ move, side: "any" })}
            error={missing}
          />
        ) : null}
        {choice.by === "zone" ? (
          <ChoiceField<ContactZone>
            label="Contact zone"
            options={contactZones.map((id) => ({ id, label: zoneName[id] }))}
            value={choice.zone}
            onChange={(zone) => change({ zone })}
            error={missing}
          />
        ) : null}
        {choice.by === "position" ? (
          <ChoiceField<StartPosition>
            label="Start position"
            options={startPositions.map((id) => ({ id, label: positionName[id] }))}
            value={choice.position}
            onChange={(position) => change({ position })}
            error={missing}
          />
        ) : null}
        {choice.by === "side" ? (
          <ChoiceField<BodySide | "any">
            label="Side"
            options={oneSide}
            value={choice.side === "any" ? null : choice.side}
            onChange={(side) => change({ side })}
            error={missing}
          />
        ) : null}
        {hasSides ? (
          <ChoiceField<BodySide | "any">
            label="Side"
            options={sideOptions}
            value={choice.side}
            onChange={(side) => change({ side })}
          />
        ) : null}
        <TextField
          label="Reason, in plain words"
          hint="Printed on the handout, such as: sore skin on the left thigh. May stay empty."
          value={reason}
          onChange={setReason}
          maxLength={120}
          error={errorOf("reason")}
        />
        {problem ? <Notice tone="stop" title={problem} /> : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" look="filled" isPending={isPending}>
            Exclude
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
