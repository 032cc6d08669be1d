"use client";
import { ArrowLeft } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ChoiceField } from "@/app/_ui/choice-field";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { SearchField } from "@/app/_ui/search-field";
import { TextField } from "@/app/_ui/text-field";
import { goToTooLong } from "@/app/_ui/too-long";
import { countText } from "@/lib/copy/clinic/dates";
import { zoneName } from "@/lib/copy/clinic/names";
import { type BodySide, bodySides, type ContactZone, contactZones } from "@/lib/moves/move";
import { recordConditionAction } from "./actions";
import type { ConditionGroup, ConditionOption } from "./condition-options";
import type { HoldChange } from "./current-version";
import { findConditions } from "./find-conditions";

/** Finds a condition, asks what it needs, says what it does, records it. */
export function AddConditionDialog({
  patientId,
  groups,
  onRecorded,
  onClose,
}: {
  patientId: string;
  groups: readonly ConditionGroup[];
  /** Told what it did to the published program. */
  onRecorded: (hold: HoldChange | null) => void;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState<ConditionOption | null>(null);
  return (
    <Dialog title={chosen ? chosen.name : "Add a condition"} isOpen onClose={onClose} className="max-w-2xl">
      {chosen ? (
        <ConditionDetails
          patientId={patientId}
          option={chosen}
          blocks={groups.some(({ blocks, options }) => blocks && options.includes(chosen))}
          onBack={() => setChosen(null)}
          onRecorded={onRecorded}
          onClose={onClose}
        />
      ) : (
        <ConditionList groups={groups} onChoose={setChosen} />
      )}
    </Dialog>
  );
}

function ConditionList({
  groups,
  onChoose,
}: {
  groups: readonly ConditionGroup[];
  onChoose: (option: ConditionOption) => void;
}) {
  const [text, setText] = useState("");
  const shown = findConditions(groups, text);
  const options = shown.flatMap((group) => group.options);
  const [first] = options;
  return (
    <>
      <SearchField
        label="Search conditions"
        placeholder="Search conditions; Enter takes the first"
        value={text}
        onChange={setText}
        onSubmit={() => (first ? onChoose(first) : undefined)}
        autoFocus
      />
      <p role="status" className="sr-only">
        {countText(options.length, "condition")}
      </p>
      <ListBox
        aria-label="Conditions"
        items={shown}
        onAction={(key) => {
          const option = options.find(({ id }) => id === key);
          if (option) onChoose(option);
        }}
        renderEmptyState={() => <p className="p-3 text-ink-2">No condition with these words.</p>}
        className="max-h-[55vh] overflow-auto"
      >
        {(group) => (
          <ListBoxSection id={group.title}>
            <Header
              className={`px-3 pt-3 pb-1 text-13 font-semibold ${group.blocks ? "text-stop" : "text-ink-2"}`}
            >
              {group.title}
            </Header>
            <Collection items={group.options}>
              {(option) => (
                <ListBoxItem
                  id={option.id}
                  textValue={option.name}
                  className="cursor-pointer rounded-control px-3 py-2 data-focused:bg-hover data-focus-visible:shadow-none data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-ink"
                >
                  <span className="block font-semibold">{option.name}</span>
                  <span className="block text-13 text-ink-2">{option.action}</span>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </>
  );
}

const sideOptions = [
  { id: "any", label: "Both, or not known" },
  { id: "left", label: "Left" },
  { id: "right", label: "Right" },
] as const;

const anyZone = { id: "any", label: "Not in one place" } as const;

function ConditionDetails({
  patientId,
  option,
  blocks,
  onBack,
  onRecorded,
  onClose,
}: {
  patientId: string;
  option: ConditionOption;
  blocks: boolean;
  onBack: () => void;
  onRecorded: (hold: HoldChange | null) => void;
  onClose: () => void;
}) {
  const { needs } = option;
  const [zone, setZone] = useState<ContactZone | "any" | null>(needs.zone === "optional" ? "any" : null);
  const [side, setSide] = useState<BodySide | "any">("any");
  const [variant, setVariant] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const { run, isPending, problem, errorOf } = useClinicianAction(recordConditionAction);
  const [isTried, setTried] = useState(false);
  const missing = (needs.zone === true && zone === null) || (needs.variants !== null && variant === null);

  async function record() {
    setTried(true);
    if (missing) return;
    const answer = await run({
      patientId,
      recorded: {
        condition: option.id,
        zone: zone === "any" ? null : zone,
        side: bodySides.find((known) => known === side) ?? null,
        variant,
      },
      note,
    });
    if (answer.status !== "done") return;
    onRecorded(answer.value.hold);
    onClose();
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (goToTooLong(event.currentTarget)) return;
    if (!isPending) void record();
  }

  // The list the focus was on is gone: it goes to the first question, so that Enter records.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  const zones = contactZones.map((id) => ({ id, label: zoneName[id] }));
  return (
    <form ref={form} onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-ink-2">{option.guidance}</p>
      {needs.variants ? (
        <ChoiceField
          label="Which"
          options={needs.variants}
          value={variant}
          onChange={setVariant}
          error={isTried && variant === null ? "Choose which it is." : undefined}
        />
      ) : null}
      {needs.zone ? (
        <ChoiceField<ContactZone | "any">
          label="Where"
          options={needs.zone === "optional" ? [anyZone, ...zones] : zones}
          value={zone}
          onChange={setZone}
          error={isTried && needs.zone === true && zone === null ? "Choose where it is." : undefined}
        />
      ) : null}
      {needs.side ? (
        <ChoiceField<BodySide | "any"> label="Side" options={sideOptions} value={side} onChange={setSide} />
      ) : null}
      <TextField
        label="Note"
        hint="For the clinic. May stay empty."
        value={note}
        onChange={setNote}
        maxLength={300}
        error={errorOf("note")}
      />
      <p
        className={`rounded-control border p-3 ${blocks ? "border-stop bg-stop-soft" : "border-line bg-surface-2"}`}
      >
        <span className="font-semibold">What it does: </span>
        {option.action}
      </p>
      {problem ? <Notice tone="stop" title={problem} /> : null}
      <div className="flex flex-wrap justify-between gap-2">
        <Button look="bare" onPress={onBack}>
          <ArrowLeft aria-hidden className="size-4" />
          All conditions
        </Button>
        <Button type="submit" look="filled" isPending={isPending}>
          Record the condition
        </Button>
      </div>
    </form>
  );
}
