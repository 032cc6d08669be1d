/** DL-03: the most seconds on one contact zone and side, over all the moves of a session. */
import { zoneName } from "@/lib/copy/clinic/names";
import { type BodySide, bodySides, type ContactZone, contactZones } from "@/lib/moves/move";
import { SECONDS_PER_BREATH, secondsPerSide, ZONE_CEILING_SECONDS } from "@/lib/program/dosage";
import type { CheckFacts, Entry, Hit } from "../rule";
import { workedSides } from "../sides";

type Load = { seconds: number; keys: string[] };

/** Seconds on each zone and side: rolled time and passes in one account, each breath-held position in its own. */
function zoneLoads(entries: readonly Entry[]): ReadonlyMap<string, Load> {
  const loads = new Map<string, Load>();
  const add = (zone: ContactZone, side: BodySide, account: string, seconds: number, key: string) => {
    const name = `${zone} ${side} ${account}`;
    const load = loads.get(name) ?? { seconds: 0, keys: [] };
    load.seconds += seconds;
    if (!load.keys.includes(key)) load.keys.push(key);
    loads.set(name, load);
  };
  for (const { prescribed, move } of entries) {
    if (!move) continue;
    const { dosage, key } = prescribed;
    for (const side of workedSides(prescribed.side)) {
      if (dosage.kind !== "breaths") {
        add(move.contactZone, side, "rolled", secondsPerSide(dosage), key);
        continue;
      }
      for (let position = 1; position <= dosage.positions; position++) {
        add(move.contactZone, side, `position ${position}`, dosage.breaths * SECONDS_PER_BREATH, key);
      }
    }
  }
  return loads;
}

/** One hit for each zone over its ceiling, naming the side when only one is over. */
export function checkZoneCeiling({ entries }: CheckFacts): readonly Hit[] {
  const loads = zoneLoads(entries);
  return contactZones.flatMap((zone) => {
    const over = bodySides.flatMap((side) => {
      const worst = [...loads.entries()]
        .filter(
          ([name, { seconds }]) => name.startsWith(`${zone} ${side} `) && seconds > ZONE_CEILING_SECONDS,
        )
        .map(([, load]) => load);
      return worst.length > 0
        ? [
            {
              side,
              seconds: Math.max(...worst.map((load) => load.seconds)),
              keys: worst.flatMap((load) => load.keys),
            },
          ]
        : [];
    });
    const [first] = over;
    if (!first) return [];
    const side = over.length === 1 ? first.side : null;
    const seconds = Math.max(...over.map((load) => load.seconds));
    const keys = new Set(over.flatMap((load) => load.keys));
    const place = `${zoneName[zone]}${side ? `, ${side} side` : ""}`;
    return [
      {
        level: "prohibited" as const,
        at: side ? `${zone}.${side}` : zone,
        entries: entries.map(({ prescribed }) => prescribed.key).filter((key) => keys.has(key)),
        side,
        title: `${place}: ${seconds} s in one session, ${seconds - ZONE_CEILING_SECONDS} s over the ceiling`,
        reason: `${ZONE_CEILING_SECONDS} s on one area and side is the most the sources give, over all its moves together.`,
        remedy: `Shorten or remove moves on this area by ${seconds - ZONE_CEILING_SECONDS} s.`,
        facts: { zone, seconds },
      },
    ];
  });
}
