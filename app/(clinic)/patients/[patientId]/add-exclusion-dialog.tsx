"use client";
import { type FormEvent, useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { BodyMap, MapSwatch } from "@/app/_ui/body-map";
import { Button } from "@/app/_ui/button";
import { ChoiceField } from "@/app/_ui/choice-field";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { SelectField } from "@/app/_ui/select-field";
import { TextField } from "@/app/_ui/text-field";
import { goToTooLong } from "@/app/_ui/too-long";
import { lookOf, standingOf } from "@/app/_ui/zone-looks";
import { bodyMapWords } from "@/lib/copy/clinic/body-map";
import { positionName, zoneName } from "@/lib/copy/clinic/names";
import { isCovered, type ZoneSide } from "@/lib/figure/body-map";
import {
  type BodySide,
  type ContactZone,
  contactZones,
  type StartPosition,
  startPositions,
} from "@/lib/moves/move";
import type { ZoneStandings } from "@/lib/safety/zone-standings";
import { addExclusionAction } from "./actions";
import type { HoldChange } from "./current-version";
import {
  chosenZones,
  type ExclusionChoice,
  excludedBy,
  type MoveOption,
  noChoice,
  type PressedChoice,
  pressMap,
  readChoice,
  zoneExcludedBy,
} from "./exclusion-choice";

const kinds = [
  { id: "move", label: "A move" },
  { id: "zone", label: "A contact zone" },
  { id: "position", label: "A start position" },
  { id: "side", label: "A side" },
] as const;
type Kind = (typeof kinds)[number]["id"];

const sideOptions = [
  { id: "any", label: "Either side" },
  { id: "left", label: "Left only" },
  { id: "right", label: "Right only" },
] as const;
const oneSide = [
  { id: "left", label: "Left" },
  { id: "right", label: "Right" },
] as const;

export function AddExclusionDialog({
  patientId,
  moves,
  standings,
  pressed,
  onRecorded,
  onClose,
}: {
  patientId: string;
  moves: readonly MoveOption[];
  standings: ZoneStandings;
  /** The zone of the record's map that was pressed; null: begins with nothing chosen. */
  pressed: ZoneSide | null;
  /** Told what it did to the published program. */
  onRecorded: (hold: HoldChange | null) => void;
  onClose: () => void;
}) {
  const [{ choice, told }, setPressed] = useState<PressedChoice>(() =>
    pressed
      ? pressMap({ choice: { ...noChoice, by: "zone" }, told: null }, pressed, moves)
      : { choice: noChoice, told: null },
  );
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const { run, isPending, problem, errorOf } = useClinicianAction(addExclusionAction);
  const exclusion = readChoice(choice);
  const standing = typeof exclusion === "string" ? [] : excludedBy(exclusion, moves);
  const fault =
    typeof exclusion === "string" ? exclusion : standing.length > 0 ? bodyMapWords.chooseAnother : undefined;
  const missing = isTried ? fault : undefined;
  const excludedAlready = told ? zoneExcludedBy(told, moves) : standing;
  const change = (part: Partial<ExclusionChoice>) =>
    setPressed((before) => ({ choice: { ...before.choice, ...part }, told: null }));
  const hasSides =
    choice.by === "zone" ||
    (choice.by === "move" && (moves.find(({ id }) => id === choice.move)?.hasSides ?? false));

  async function add() {
    setTried(true);
    if (typeof exclusion === "string" || standing.length > 0) return;
    const answer = await run({ patientId, exclusion, reason });
    if (answer.status !== "done") return;
    onRecorded(answer.value.hold);
    onClose();
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (goToTooLong(event.currentTarget)) return;
    if (!isPending) void add();
  }

  return (
    <Dialog title="Exclude" isOpen onClose={onClose} className="max-w-2xl">
      <form onSubmit={submit} className="flex flex-col gap-4">
        <div className="group/zones grid gap-x-6 gap-y-4 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div className="flex flex-col gap-4">
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
                options={contactZones.map((id) => ({ id, label: zoneName[id], zone: id }))}
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
            {excludedAlready.length > 0 ? (
              <Notice
                tone="caution"
                title={bodyMapWords.excludedAlreadyBy(excludedAlready.map(({ text }) => text))}
              />
            ) : null}
          </div>
          <ChoiceMap
            standings={standings}
            chosen={chosenZones(choice, moves)}
            told={told}
            onPress={(region) => setPressed((before) => pressMap(before, region, moves))}
          />
        </div>
        <TextField
          label="Reason, in plain words"
          hint="Printed on the handout as you write it: use the patient’s language. Such as: sore skin on the left thigh. May stay empty."
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

/** The choice on the body. A press there is a press on the controls beside it, which say the same in words. */
function ChoiceMap({
  standings,
  chosen,
  told,
  onPress,
}: {
  standings: ZoneStandings;
  chosen: readonly ZoneSide[];
  /** The zone that was pressed though it is excluded already. */
  told: ZoneSide | null;
  onPress: (region: ZoneSide) => void;
}) {
  return (
    <div className="flex flex-col items-center gap-2">
      <div className="flex gap-2">
        <BodyMap
          lookOf={(region) => {
            const { isOut } = standingOf(standings, region);
            return lookOf({ isIn: !isOut && isCovered(region, chosen), isOut });
          }}
          words={null}
          ringed={told ? [told] : []}
          press={{ does: onPress }}
          className="h-75 w-[123px]"
        />
      </div>
      <p aria-hidden className="text-13 text-ink-2">
        {bodyMapWords.howToChoose}
      </p>
      <p aria-hidden className="flex items-center gap-2 text-13 text-ink-2">
        <MapSwatch look="out" /> {bodyMapWords.excludedAlready}
      </p>
    </div>
  );
}
