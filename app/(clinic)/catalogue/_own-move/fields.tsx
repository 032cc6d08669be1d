"use client";
import { ChoiceField } from "@/app/_ui/choice-field";
import { Section } from "@/app/_ui/page";
import { TextField } from "@/app/_ui/text-field";
import { lateralityName, positionName, zoneName } from "@/lib/copy/clinic/names";
import { movePartName, ownMoveWords } from "@/lib/copy/clinic/own-moves";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { contactZones, isBuiltIn, startPositions } from "@/lib/moves/move";
import { type LineListName, ownLateralities, textLengths } from "@/lib/moves/own-move";
import { fieldId, type TextName } from "./draft";
import { FieldAnchor } from "./field-anchor";
import type { FormState } from "./form-state";
import { OwnMoveLimits } from "./limits";
import { LineList } from "./lines";

const { hints, sections } = ownMoveWords;

/** All fields of a clinic's own move. */
export function OwnMoveFields({ form }: { form: FormState }) {
  const { draft } = form;
  return (
    <>
      <Section id="what" title={sections.what}>
        <div className="flex flex-col gap-5">
          <Line form={form} name="name" hint={hints.name} />
          <WhatItIs form={form} />
          <Lines form={form} name="targetMuscles" hint={hints.targetMuscles} />
        </div>
      </Section>
      <Section id="patient-words" title={sections.patient}>
        <div className="flex flex-col gap-5">
          <Line form={form} name="plainName" hint={hints.plainName} />
          <Lines form={form} name="setUp" hint={hints.setUp} />
          <Lines form={form} name="steps" hint={hints.steps} />
          <Line form={form} name="instruction" hint={hints.instruction} />
          {draft.laterality === "unilateral" ? (
            <Line form={form} name="switchSide" hint={hints.switchSide} />
          ) : null}
          <Line form={form} name="feel" hint={hints.feel} />
          <Line form={form} name="stopPoint" hint={hints.stopPoint} />
          <Lines form={form} name="stopSigns" hint={hints.stopSigns} />
          <Line form={form} name="why" hint={hints.why} lines={2} />
        </div>
      </Section>
      <OwnMoveLimits form={form} />
      <Section id="clinician-words" title={sections.clinician}>
        <div className="flex flex-col gap-5">
          <Lines form={form} name="cues" hint={hints.cues} />
          <Lines form={form} name="mistakes" hint={hints.optional} />
          <Lines form={form} name="warnings" hint={hints.optional} />
        </div>
      </Section>
      <Section id="comes-from" title={sections.source}>
        <Line form={form} name="source" hint={hints.source} lines={2} />
      </Section>
    </>
  );
}

function WhatItIs({ form: { draft, change, errorAt } }: { form: FormState }) {
  const { contactZone, startPosition, laterality, picture } = draft;
  const pictures = builtInCatalogue.moves.filter(
    (move) => move.contactZone === contactZone && move.startPosition === startPosition,
  );
  const options = pictures.flatMap(({ slug, name }) => (isBuiltIn(slug) ? [{ id: slug, label: name }] : []));
  const isShown = (id: typeof picture) => id !== null && options.some((option) => option.id === id);
  return (
    <>
      <FieldAnchor path="contactZone">
        <ChoiceField
          label={movePartName.contactZone}
          hint={hints.contactZone}
          options={contactZones.map((id) => ({ id, label: zoneName[id] }))}
          value={contactZone}
          onChange={(zone) => change({ contactZone: zone, picture: null })}
          error={errorAt(fieldId("contactZone"))}
        />
      </FieldAnchor>
      <FieldAnchor path="startPosition">
        <ChoiceField
          label={movePartName.startPosition}
          options={startPositions.map((id) => ({ id, label: positionName[id] }))}
          value={startPosition}
          onChange={(position) => change({ startPosition: position, picture: null })}
          error={errorAt(fieldId("startPosition"))}
        />
      </FieldAnchor>
      <FieldAnchor path="laterality">
        <ChoiceField
          label={movePartName.laterality}
          hint={hints.laterality}
          options={ownLateralities.map((id) => ({ id, label: lateralityName[id] }))}
          value={laterality}
          onChange={(chosen) => change({ laterality: chosen })}
          error={errorAt(fieldId("laterality"))}
        />
      </FieldAnchor>
      <FieldAnchor path="picture">
        <ChoiceField
          label={movePartName.picture}
          hint={
            options.length > 0 || !contactZone || !startPosition ? hints.picture : ownMoveWords.noPictureFits
          }
          options={[...options, { id: "none" as const, label: ownMoveWords.noPicture }]}
          value={picture !== null && isShown(picture) ? picture : "none"}
          onChange={(id) => change({ picture: id === "none" ? null : id })}
          error={errorAt(fieldId("picture"))}
        />
      </FieldAnchor>
    </>
  );
}

function Line({
  form: { draft, write, errorAt },
  name,
  hint,
  lines = 1,
}: {
  form: FormState;
  name: TextName;
  hint: string;
  lines?: number;
}) {
  return (
    <TextField
      id={fieldId(name)}
      label={name === "source" ? ownMoveWords.source : movePartName[name]}
      hint={hint}
      value={draft.texts[name]}
      onChange={(text) => write(name, text)}
      maxLength={textLengths[name]}
      lines={lines}
      error={errorAt(fieldId(name))}
      autoComplete="off"
    />
  );
}

function Lines({
  form: { draft, writeLines, errorAt },
  name,
  hint,
}: {
  form: FormState;
  name: LineListName;
  hint: string;
}) {
  return (
    <LineList
      name={name}
      label={movePartName[name]}
      hint={hint}
      lines={draft.lines[name]}
      onChange={(lines) => writeLines(name, lines)}
      errorAt={errorAt}
    />
  );
}
