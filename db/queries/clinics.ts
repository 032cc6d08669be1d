import { and, eq } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { ClinicLogo, LinesInOtherLocales, LogoImage } from "@/lib/program/clinic-extras";
import type { Paper } from "@/lib/program/paper";
import type { ClinicLines, SnapshotClinic } from "@/lib/program/snapshot";
import type { OverdueLinks } from "@/lib/safety/standing";
import { type Database, getDb, inClinic, type Transaction } from "../client";
import { clinicLogos } from "../schema/clinic-logos";
import { clinics } from "../schema/clinics";

/** A clinic's lines on paper, and its settings. */
export type ClinicSettings = {
  id: string;
  name: string;
  phone: string;
  hours: string;
  emergencyNumber: string;
  closedLine: string;
  timeZone: string;
  graceDays: number;
  /** Licensed people who have to sign a revision of a move. */
  signaturesNeeded: number;
  overdueLinks: OverdueLinks;
  /** What handouts are printed on; null: as usual where the clinic is. */
  paper: Paper | null;
  logo: ClinicLogo | null;
  linesInOtherLocales: LinesInOtherLocales;
};

/** The clinic as its patients see it. */
function clinicLines({ name, phone, hours, emergencyNumber, closedLine }: ClinicSettings): ClinicLines {
  return { name, phone, hours, emergencyNumber, closedLine };
}

/** The clinic as publishing freezes it. */
export function snapshotClinic(clinic: ClinicSettings): SnapshotClinic {
  const { logo, linesInOtherLocales } = clinic;
  return {
    ...clinicLines(clinic),
    ...(logo && { logo }),
    ...(Object.keys(linesInOtherLocales).length > 0 && { inOtherLocales: linesInOtherLocales }),
  };
}

/** The actor's clinic. */
export function getClinic(actor: ClinicianActor, db: Database = getDb()): Promise<ClinicSettings> {
  return inClinic(db, actor.clinicId, (tx) => readClinic(tx, actor.clinicId));
}

/** The clinic, inside a transaction that is in it. */
export async function readClinic(tx: Transaction, clinicId: string): Promise<ClinicSettings> {
  const [clinic] = await tx
    .select({
      id: clinics.clinicId,
      name: clinics.name,
      phone: clinics.phone,
      hours: clinics.hours,
      emergencyNumber: clinics.emergencyNumber,
      closedLine: clinics.closedLine,
      timeZone: clinics.timeZone,
      graceDays: clinics.graceDays,
      signaturesNeeded: clinics.signaturesNeeded,
      overdueLinks: clinics.overdueLinks,
      paper: clinics.paper,
      linesInOtherLocales: clinics.linesInOtherLocales,
      logo: { hash: clinicLogos.hash, width: clinicLogos.width, height: clinicLogos.height },
    })
    .from(clinics)
    .leftJoin(
      clinicLogos,
      and(eq(clinicLogos.clinicId, clinics.clinicId), eq(clinicLogos.hash, clinics.logoHash)),
    )
    .where(eq(clinics.clinicId, clinicId));
  if (!clinic) throw new AppError("not-found");
  return clinic;
}

/** One of the logos the actor's clinic has had, by its hash. Stops with `not-found`. */
export function getLogo(actor: ClinicianActor, hash: string, db: Database = getDb()): Promise<LogoImage> {
  return inClinic(db, actor.clinicId, async (tx) => {
    const [logo] = await tx
      .select({
        hash: clinicLogos.hash,
        width: clinicLogos.width,
        height: clinicLogos.height,
        png: clinicLogos.png,
      })
      .from(clinicLogos)
      .where(and(eq(clinicLogos.clinicId, actor.clinicId), eq(clinicLogos.hash, hash)));
    if (!logo) throw new AppError("not-found");
    return logo;
  });
}
