"use client";
import { ChoiceField } from "@/app/_ui/choice-field";
import { Section } from "@/app/_ui/page";
import { TextField } from "@/app/_ui/text-field";
import {
  doseKindName,
  doseLimitName,
  doseUnit,
  movePartName,
  ownMoveWords,
} from "@/lib/copy/clinic/own-moves";
import { doseBounds, MAX_PRESSURE } from "@/lib/moves/dose-bounds";
import { holdSecondsRange } from "@/lib/program/dosage";
import { type DoseKind, type DoseText, fieldId } from "./draft";
import { FieldAnchor } from "./field-anchor";
import type { FormState } from "./form-state";

const kinds = Object.keys(doseKindName) as DoseKind[];
const positions = Array.from({ length: doseBounds.breaths.positions }, (_, index) => String(index + 1));
const pressures = Array.from({ length: MAX_PRESSURE }, (_, index) => String(index + 1));

/** Dose, pressure and stroke. Speed and breath are the same for every move and are told, not asked. */
export function OwnMoveLimits({ form }: { form: FormState }) {
  const { draft, change, errorAt } = form;
  const { kind, contactZone } = draft;
  return (
    <Section id="limits" title={ownMoveWords.sections.limits}>
      <div className="flex flex-col gap-5">
        <FieldAnchor path="dosage.kind">
          <ChoiceField
            label={doseLimitName.kind}
            options={kinds.map((id) => ({ id, label: doseKindName[id] }))}
            value={kind}
            onChange={(chosen) => change({ kind: chosen })}
            error={errorAt(fieldId("dosage.kind"))}
            {...(contactZone === "calf-rest" ? { hint: "The calves rest: breaths only." } : {})}
          />
        </FieldAnchor>
        <Amounts form={form} />
        {kind === "time" ? <Holds form={form} /> : null}
        {kind === "breaths" ? <Positions form={form} /> : null}
        <FieldAnchor path="pressureCeiling">
          <ChoiceField
            label={movePartName.pressureCeiling}
            hint="Of 10; 4 is usual."
            options={pressures.map((id) => ({ id, label: id }))}
            value={String(draft.pressureCeiling)}
            onChange={(id) => change({ pressureCeiling: Number(id) })}
            error={errorAt(fieldId("pressureCeiling"))}
          />
        </FieldAnchor>
        {kind === "breaths" ? null : (
          <TextField
            id={fieldId("strokeCm")}
            label={movePartName.stroke}
            hint={`cm. ${ownMoveWords.hints.strokeCm}`}
            inputMode="decimal"
            value={draft.strokeCm}
            onChange={(strokeCm) => change({ strokeCm })}
            error={errorAt(fieldId("strokeCm"))}
            className="max-w-md"
          />
        )}
        <p className="text-ink-2">
          {kind === "breaths" ? ownMoveWords.hints.still : ownMoveWords.hints.speed}
        </p>
      </div>
    </Section>
  );
}

function Amounts({ form: { draft, change, errorAt } }: { form: FormState }) {
  const { kind, doses } = draft;
  const { min, max } = doseBounds[kind];
  const unit = doseUnit[kind];
  const field = (name: keyof DoseText, hint: string) => (
    <TextField
      key={name}
      id={fieldId(`dosage.${name}`)}
      label={doseLimitName[name]}
      hint={hint}
      inputMode="numeric"
      value={doses[kind][name]}
      onChange={(text) => change({ doses: { ...doses, [kind]: { ...doses[kind], [name]: text } } })}
      error={errorAt(fieldId(`dosage.${name}`))}
    />
  );
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="font-semibold">
        {movePartName.dosage}, {unit}
      </legend>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {field("min", `From ${min}`)}
        {field("default", "To start with")}
        {field("max", `To ${max}`)}
        {kind === "breaths" ? null : field("warnAbove", `To ${doseBounds[kind].warnAbove}`)}
      </div>
    </fieldset>
  );
}

function Holds({ form: { draft, change, errorAt } }: { form: FormState }) {
  return (
    <FieldAnchor path="dosage.hold">
      <ChoiceField
        label={doseLimitName.hold}
        options={[
          { id: "hold", label: `Hold ${holdSecondsRange.min} to ${holdSecondsRange.max} s` },
          { id: "none", label: "No holds" },
        ]}
        value={draft.hold ? "hold" : "none"}
        onChange={(id) => change({ hold: id === "hold" })}
        error={errorAt(fieldId("dosage.hold"))}
      />
    </FieldAnchor>
  );
}

function Positions({ form: { draft, change, errorAt } }: { form: FormState }) {
  return (
    <FieldAnchor path="dosage.positions">
      <ChoiceField
        label={doseLimitName.positions}
        hint="The dose is done in each."
        options={positions.map((id) => ({ id, label: id }))}
        value={String(draft.positions)}
        onChange={(id) => change({ positions: Number(id) })}
        error={errorAt(fieldId("dosage.positions"))}
      />
    </FieldAnchor>
  );
}
