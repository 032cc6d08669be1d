"use client";
import { Ban, FileLock2, Search } from "lucide-react";
import { type RefObject, useState } from "react";
import { Group, Input, Label, SearchField, ToggleButton } from "react-aria-components";
import { composerWords } from "@/lib/copy/clinic/composer";
import { zoneName } from "@/lib/copy/clinic/names";
import { type BodySide, type ContactZone, contactZones, type MoveSlug } from "@/lib/moves/move";
import { stopsProgram } from "@/lib/safety/finding";
import { workedZones, zoneStandings } from "@/lib/safety/zone-standings";
import { CatalogueCard, ExcludedCard } from "./catalogue-card";
import { useComposer } from "./composer-context";
import { filterMoves, filterWithheld } from "./filter-moves";
import { WithheldCard } from "./withheld-card";
import { ZonesMap } from "./zones-map";

const NO_SIDES: readonly BodySide[] = [];

/** What can be prescribed: search, zones, the body, this patient's moves, and the excluded ones with the reason. */
export function CataloguePanel({
  searchRef,
  autoFocus = false,
}: {
  searchRef?: RefObject<HTMLInputElement | null>;
  autoFocus?: boolean;
}) {
  const { catalogue, composition, excluded, findings, patient, untranslated } = useComposer();
  const [search, setSearch] = useState("");
  const [zones, setZones] = useState<ReadonlySet<ContactZone>>(new Set());
  const prescribed = new Set(composition.program.moves.map(({ move }) => move));
  const shown = filterMoves(catalogue.moves, search, zones);
  const forPatient = shown.filter(({ slug }) => !excluded.get(slug)?.wholly);
  const out = shown.filter(({ slug }) => excluded.get(slug)?.wholly);
  const withheld = filterWithheld(catalogue.withheld, search, zones);
  const allIn = forPatient.length > 0 && forPatient.every(({ slug }) => prescribed.has(slug));

  const blocked = findings
    .filter(({ level, answer }) => stopsProgram(level) && answer === null)
    .map(({ title }) => title);

  const numbersOf = (slug: MoveSlug) =>
    composition.program.moves.flatMap(({ move }, i) => (move === slug ? [i + 1] : [])).join(", ");

  const toggle = (zone: ContactZone) => {
    const next = new Set(zones);
    if (!next.delete(zone)) next.add(zone);
    setZones(next);
  };

  return (
    <>
      <div className="group/zones border-b border-line px-4">
        <SearchField value={search} onChange={setSearch} autoFocus={autoFocus} className="relative block">
          <Label className="sr-only">Search the catalogue</Label>
          <Search aria-hidden className="absolute top-3.5 left-2.5 size-4 text-ink-2 lg:top-2.5" />
          <Input
            {...(searchRef ? { ref: searchRef } : {})}
            placeholder="Search moves, muscles, zones"
            className="h-11 w-full rounded-control border border-edge bg-surface pr-2 pl-[34px] text-14 lg:h-9"
          />
        </SearchField>
        <Group aria-label="Zones" className="mt-3 flex flex-wrap gap-2">
          {contactZones.map((zone) => (
            <ToggleButton
              key={zone}
              data-zone={zone}
              isSelected={zones.has(zone)}
              onChange={() => toggle(zone)}
              className="h-11 cursor-pointer rounded-control border border-line bg-surface px-2 text-13 whitespace-nowrap data-hovered:bg-hover data-selected:border-teal data-selected:bg-teal-soft data-selected:text-teal-deep lg:h-8"
            >
              {zoneName[zone]}
            </ToggleButton>
          ))}
        </Group>
        <ZonesMap
          standings={zoneStandings(
            catalogue.moves,
            workedZones(composition.program.moves, catalogue),
            excluded,
          )}
          patientName={patient.name}
          blocked={blocked}
          filtered={zones}
          onPress={toggle}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-auto [scrollbar-width:thin]">
        <section aria-label={`For ${patient.name}`}>
          <h2 className="flex h-8 items-center justify-between px-4 text-13 font-normal text-ink-2">
            <b className="font-semibold text-ink">For {patient.name}</b>
            <span>
              {composerWords.moves(forPatient.length)}
              {allIn ? ", all in the program" : ""}
            </span>
          </h2>
          {forPatient.length === 0 ? (
            <p className="px-4 pb-3 text-13 text-ink-2">
              {search || zones.size > 0
                ? "Nothing here matches. Clear the search or the zones."
                : "No move is left."}
            </p>
          ) : (
            <ul>
              {forPatient.map((move) => (
                <CatalogueCard
                  key={move.slug}
                  move={move}
                  numbers={numbersOf(move.slug)}
                  barred={excluded.get(move.slug)?.sides ?? NO_SIDES}
                  lacks={untranslated.has(move.slug) ? composerWords.untranslated.mark(patient.locale) : null}
                />
              ))}
            </ul>
          )}
        </section>
        {out.length > 0 ? (
          <section aria-label="Excluded" className="mt-1 border-t border-line pt-1 pb-3">
            <h2 className="flex h-9 items-center justify-between px-4 text-13 font-normal text-ink-2">
              <b className="inline-flex items-center gap-2 font-semibold text-ink">
                <Ban aria-hidden className="size-4" />
                Excluded
              </b>
              <span>{composerWords.moves(out.length)}</span>
            </h2>
            <ul>
              {out.map((move) => (
                <ExcludedCard key={move.slug} move={move} />
              ))}
            </ul>
          </section>
        ) : null}
        {withheld.length > 0 ? (
          <section aria-label={composerWords.withheld} className="mt-1 border-t border-line pt-1 pb-3">
            <h2 className="flex h-9 items-center justify-between px-4 text-13 font-normal text-ink-2">
              <b className="inline-flex items-center gap-2 font-semibold text-ink">
                <FileLock2 aria-hidden className="size-4" />
                {composerWords.withheld}
              </b>
              <span>{composerWords.moves(withheld.length)}</span>
            </h2>
            <ul>
              {withheld.map((move) => (
                <WithheldCard key={move.slug} move={move} />
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </>
  );
}
