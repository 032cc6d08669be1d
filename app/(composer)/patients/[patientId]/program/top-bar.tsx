"use client";
import { Ban, Bone, Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "@/app/_ui/button";
import { RollerMark } from "@/app/_ui/roller-mark";
import { initialsOf } from "@/lib/copy/clinic/initials";
import { useComposer } from "./composer-context";

/** A condition or an exclusion, in a few words. */
export type Fact = { readonly kind: "condition" | "exclusion"; readonly text: string };

/** Whose clinic, which patient with what to heed, what is saved, undo, and who is signed in. */
export function TopBar({
  clinicName,
  clinicianName,
  facts,
  saveStatus,
  canUndo,
  canRedo,
  onUndo,
  onRedo,
}: {
  clinicName: string;
  clinicianName: string;
  facts: readonly Fact[];
  saveStatus: ReactNode;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
}) {
  const { patient } = useComposer();
  const record = `/patients/${patient.id}`;
  const bar = "flex min-h-14 min-w-0 items-center border-b border-line";
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:bg-surface focus:px-4 focus:py-2"
      >
        Skip to the program
      </a>
      <header className="grid grid-cols-[minmax(0,1fr)_auto] lg:grid-cols-[auto_minmax(0,1fr)_360px] min-[87.5rem]:grid-cols-[304px_minmax(0,1fr)_360px]">
        <div className={`${bar} bg-paper px-4 lg:border-r`}>
          <a href="/" className="flex min-h-11 min-w-0 items-center gap-2 font-semibold">
            <RollerMark />
            <span className="truncate lg:max-[87.5rem]:max-w-52">{clinicName}</span>
          </a>
        </div>
        <div
          className={`${bar} flex-wrap gap-x-3 gap-y-2 bg-surface px-4 py-2 lg:flex-nowrap max-lg:order-last max-lg:col-span-2 lg:px-6 lg:py-0`}
        >
          <a
            href={record}
            title={patient.name}
            className="max-w-56 min-w-16 truncate py-2.5 text-16 font-semibold hover:underline"
          >
            {patient.name}
          </a>
          <Facts facts={facts} record={record} />
          {saveStatus}
        </div>
        <div className={`${bar} gap-1 bg-paper px-4 lg:gap-2 lg:border-l`}>
          <IconButton label="Undo" isDisabled={!canUndo} onPress={onUndo}>
            <Undo2 aria-hidden className="size-4" />
          </IconButton>
          <IconButton label="Redo" isDisabled={!canRedo} onPress={onRedo}>
            <Redo2 aria-hidden className="size-4" />
          </IconButton>
          <span
            title={clinicianName}
            className="ml-auto grid size-8 shrink-0 place-items-center rounded-full bg-teal-soft text-13 font-semibold text-teal-deep"
          >
            <span aria-hidden>{initialsOf(clinicianName)}</span>
            <span className="sr-only">Signed in: {clinicianName}</span>
          </span>
        </div>
      </header>
    </>
  );
}

/** Shown in full; the rest of a long record is a number that leads there. */
const SHOWN_FACTS = 2;

function Facts({ facts, record }: { facts: readonly Fact[]; record: string }) {
  const rest = facts.slice(SHOWN_FACTS);
  const chip =
    "inline-flex h-11 items-center gap-2 rounded-control border px-2 pr-3 text-13 whitespace-nowrap hover:underline lg:h-8";
  // What is wrong with the patient stays in full; what follows from it gives way first.
  const looks = {
    condition: "max-w-full shrink-0 border-caution-line bg-caution-soft",
    exclusion: "min-w-24 border-line bg-surface",
  };
  return (
    <>
      {facts.slice(0, SHOWN_FACTS).map(({ kind, text }) => (
        <a key={`${kind} ${text}`} href={record} title={text} className={`${chip} ${looks[kind]}`}>
          {kind === "condition" ? (
            <Bone aria-hidden className="size-4 shrink-0 text-caution" />
          ) : (
            <Ban aria-hidden className="size-4 shrink-0 text-ink-2" />
          )}
          <span className="sr-only">{kind === "condition" ? "Condition: " : "Exclusion: "}</span>
          <span className="truncate">{text}</span>
        </a>
      ))}
      {rest.length > 0 ? (
        <a
          href={record}
          title={rest.map(({ text }) => text).join("; ")}
          className={`${chip} shrink-0 border-line bg-surface`}
        >
          {rest.length} more
        </a>
      ) : null}
    </>
  );
}
