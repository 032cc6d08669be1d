"use client";
import { Button } from "@/app/_ui/button";
import { LinesState } from "@/app/_ui/lines-state";
import type { LinesNote } from "@/lib/copy/clinic/clinic-lines";
import { composerWords } from "@/lib/copy/clinic/composer";
import { type LanguageSummary, languageStateText } from "@/lib/copy/clinic/languages";
import { localeNames } from "@/lib/copy/patient/patient-locales";
import { figureSide } from "@/lib/figure/figure-name";
import { picturesOf } from "@/lib/figure/pictures-of";
import { useComposer } from "./composer-context";
import { rungOf } from "./finding-look";
import { SheetPicture } from "./pictures";
import { unsavedNotes } from "./unsaved-notes";

/** Moves drawn on the small sheet. */
const SHOWN = 4;

/** The way to the sheet as it would be printed now. */
export function HandoutSection({
  review,
  lines,
  onPreview,
}: {
  /** How far the patient's language is reviewed; null: nothing is to be known of it. */
  review: LanguageSummary | null;
  /** What is to be known of the clinic's own lines in it; null: nothing. */
  lines: LinesNote | null;
  onPreview: () => void;
}) {
  const { composition, findings, patient, toTranslate } = useComposer();
  const { moves } = composition.program;
  const isBlocked =
    toTranslate.length > 0 ||
    findings.some(({ level, answer }) => answer === null && rungOf(level) === "blocks");
  const unsaved = unsavedNotes(composition.program).map(({ where }) => where);
  const state =
    moves.length === 0
      ? "No pages yet"
      : isBlocked
        ? "Settle what blocks to see the pages."
        : unsaved.length > 0
          ? composerWords.preview.unsaved(unsaved)
          : `In ${localeNames[patient.locale]}, marked as not issued`;
  return (
    <section
      aria-labelledby="handout"
      className="grid grid-cols-[1fr_auto] content-start items-center gap-4 px-4 py-3 md:max-lg:col-start-2"
    >
      <div>
        <h2 id="handout" className="font-semibold">
          Handout
        </h2>
        <p className="text-13 text-ink-2">{state}</p>
        {review ? (
          <p className="text-13 text-ink-2">
            {languageStateText(review)}. {composerWords.notesAsTyped}
          </p>
        ) : null}
        {lines ? (
          <div className="mt-1">
            <LinesState note={lines} />
          </div>
        ) : null}
        {moves.length > 0 && !isBlocked && unsaved.length === 0 ? (
          <Button look="bare" className="mt-1 -ml-3" onPress={onPreview}>
            Open preview
          </Button>
        ) : null}
      </div>
      {moves.length === 0 ? (
        <span aria-hidden className="h-[84px] w-[60px] border border-dashed border-edge" />
      ) : (
        <Sheet />
      )}
    </section>
  );
}

/** The first page in small, in print ink on white also on a dark screen. */
function Sheet() {
  const { composition, moveOf } = useComposer();
  return (
    <span
      aria-hidden
      className="flex h-[84px] w-[60px] flex-col gap-[3px] lg:[@media(max-height:960px)]:hidden rounded-[2px] border border-line bg-white p-1 shadow-sm"
    >
      <i className="h-[3px] w-7 bg-[#1d2733]" />
      <i className="h-[6px] rounded-[1px] bg-[#fff4d6]" />
      {composition.program.moves.slice(0, SHOWN).map((entry) => {
        const pictures = picturesOf(moveOf(entry.move) ?? { slug: entry.move }, entry);
        return (
          <span key={entry.key} className="flex h-[14px] items-center gap-1">
            <span className="flex flex-1 flex-col gap-[2px]">
              <i className="h-[2px] w-4 bg-[#1f6f72]" />
              <i className="h-px bg-[#9aa3ad]" />
              <i className="h-px bg-[#9aa3ad]" />
            </span>
            {pictures ? (
              <SheetPicture
                name={`${pictures}/start`}
                side={figureSide(entry.side)}
                ink="print"
                className="h-full w-6"
              />
            ) : null}
          </span>
        );
      })}
    </span>
  );
}
