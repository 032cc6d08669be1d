import { Ban } from "lucide-react";
import { MoveFigure } from "@/app/_ui/move-figure";
import { Section } from "@/app/_ui/page";
import { countText } from "@/lib/copy/clinic/dates";
import { certaintyName } from "@/lib/copy/clinic/names";
import { type Catalogue, type Move, sidesOf } from "@/lib/moves/move";
import { type ExcludedMove, excludedMoves } from "@/lib/safety/excluded-moves";
import type { PatientRecord } from "@/lib/safety/patient-record";

/** Every move of the catalogue: what is left for this patient, and what is not, with the reason. */
export function MovesLeft({
  record,
  catalogue,
  blocked,
}: {
  record: PatientRecord;
  catalogue: Catalogue;
  /** Conditions that leave no program at all. */
  blocked: readonly string[];
}) {
  const excluded = excludedMoves(record, catalogue);
  const left = catalogue.moves.filter(({ slug }) => !excluded.get(slug)?.wholly).length;
  return (
    <Section
      id="moves-left"
      title="Moves left for this patient"
      aside={`${left} of ${countText(catalogue.moves.length, "move")}`}
    >
      {blocked.length > 0 ? (
        <p className="mb-3 font-semibold text-stop">No program can be published: {blocked.join("; ")}.</p>
      ) : null}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-3">
        {catalogue.moves.map((move) => (
          <MoveCard key={move.slug} move={move} excluded={excluded.get(move.slug) ?? null} />
        ))}
      </ul>
    </Section>
  );
}

function MoveCard({ move, excluded }: { move: Move; excluded: ExcludedMove | null }) {
  const isOut = excluded?.wholly ?? false;
  return (
    <li
      className={`flex gap-x-3 gap-y-2 rounded-control border border-line p-3 sm:flex-col ${isOut ? "bg-surface-2" : "bg-surface"}`}
    >
      <MoveFigure
        move={move}
        side={sidesOf[move.laterality][0]}
        isExcluded={isOut}
        className="h-16 w-28 shrink-0 self-center sm:w-full"
      />
      <div className="flex min-w-0 flex-col gap-2">
        <div>
          <p className={`font-semibold ${isOut ? "text-ink-2" : ""}`}>{move.plainName}</p>
          <p className="text-13 text-ink-2">{move.name}</p>
        </div>
        {excluded ? (
          <p className="flex gap-2 text-13">
            <Ban aria-hidden className="mt-0.5 size-3.5 shrink-0 text-ink-2" />
            <span>
              <span className="font-semibold">
                {isOut ? "Excluded" : `Not on the ${excluded.sides.join(" and ")}`}:{" "}
              </span>
              {excluded.reasons.map(reasonText).join("; ")}
            </span>
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** An exclusion by hand says so itself; here the word stands before it already. */
function reasonText({ text, certainty }: ExcludedMove["reasons"][number]): string {
  return `${text.replace(/^Excluded: /, "")} (${certaintyName[certainty].toLowerCase()})`;
}
