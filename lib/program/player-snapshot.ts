/** The player's share of a snapshot: what leaves the clinic over a share link. */
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import type { SequenceName } from "@/lib/figure/figure-name";
import { picturesOf } from "@/lib/figure/pictures-of";
import { moveWords } from "@/lib/moves/move-words";
import { type ClinicLines, clinicLinesIn, type SnapshotMove, type VersionSnapshot } from "./snapshot";

/** What the share link sends to the player: the snapshot without name, findings, clinician's limits or codes. */
export type PlayerSnapshot = {
  readonly locale: PatientLocale;
  readonly clinic: ClinicLines;
  readonly clinicianName: string;
  readonly versionNumber: number | null;
  /** The day it was published, YYYY-MM-DD. */
  readonly publishedOn: string;
  readonly reviewOn: string | null;
  readonly sessionsPerWeek: number;
  readonly handsOnSeconds: number;
  readonly wholeSessionSeconds: number;
  readonly note: string;
  readonly forYou: readonly string[];
  readonly skipped: readonly Pick<VersionSnapshot["skipped"][number], "plainName" | "side">[];
  readonly rollerDensity: VersionSnapshot["patient"]["rollerDensity"];
  readonly moves: readonly {
    readonly prescribed: SnapshotMove["prescribed"];
    readonly move: Pick<
      SnapshotMove["move"],
      | "slug"
      | "plainName"
      | "setUp"
      | "steps"
      | "instruction"
      | "switchSide"
      | "feel"
      | "stopPoint"
      | "stopSigns"
      | "laterality"
      | "speedCmPerSecond"
      | "breath"
      | "contactZone"
    > & {
      /** The pictures that show it, one for each of its positions; none: its words stand alone. */
      readonly pictures: readonly SequenceName[];
    };
  }[];
};

/** The player's share of a snapshot. An allow-list: a new field of the snapshot stays at home until named here. */
export function forPlayer(snapshot: VersionSnapshot): PlayerSnapshot {
  return {
    locale: snapshot.locale,
    clinic: clinicLinesIn(snapshot.clinic, snapshot.locale),
    clinicianName: snapshot.clinician.name,
    versionNumber: snapshot.versionNumber,
    publishedOn: snapshot.publishedOn,
    reviewOn: snapshot.reviewOn,
    sessionsPerWeek: snapshot.sessionsPerWeek,
    handsOnSeconds: snapshot.handsOnSeconds,
    wholeSessionSeconds: snapshot.wholeSessionSeconds,
    note: snapshot.note,
    forYou: snapshot.forYouOnPlayer,
    skipped: snapshot.skipped.map(({ plainName, side }) => ({ plainName, side })),
    rollerDensity: snapshot.patient.rollerDensity,
    moves: snapshot.moves.map(toPlayerMove),
  };
}

/** The player's share of one move. */
export function toPlayerMove({ prescribed, move }: SnapshotMove): PlayerSnapshot["moves"][number] {
  return {
    prescribed,
    move: {
      slug: move.slug,
      pictures: placesOf(prescribed).flatMap((place) => picturesOf(move, prescribed, place) ?? []),
      plainName: move.plainName,
      ...moveWords(move, prescribed.side, prescribed.variation),
      feel: move.feel,
      stopSigns: move.stopSigns,
      contactZone: move.contactZone,
      laterality: move.laterality,
      speedCmPerSecond: move.speedCmPerSecond,
      breath: move.breath,
    },
  };
}

/** The positions a move is prescribed in, from 1. */
function placesOf({ dosage }: SnapshotMove["prescribed"]): readonly number[] {
  return Array.from({ length: dosage.kind === "breaths" ? dosage.positions : 1 }, (_, index) => index + 1);
}
