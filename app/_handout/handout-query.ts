/** What an address asks of the printer, for a published version and for a draft. */
import "server-only";
import { z } from "zod";
import { getLogo } from "@/db/queries/clinics";
import type { ClinicianActor } from "@/lib/access/actor";
import { handoutLayouts } from "@/lib/handout/handout-request";
import type { LogoImage } from "@/lib/program/clinic-extras";
import { papers } from "@/lib/program/paper";
import type { VersionSnapshot } from "@/lib/program/snapshot";

/** The choices every handout has. */
export const handoutChoices = {
  layout: z.enum(handoutLayouts).default("standard"),
  /** Without it, the clinic's. */
  paper: z.enum(papers).optional(),
};

/** An address's query as an object, for a strict schema: a question nobody knows is refused. */
export function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

/** The logo a snapshot names, with its bytes; null: it carries none. */
export function readLogo(
  actor: ClinicianActor,
  { clinic: { logo } }: Pick<VersionSnapshot, "clinic">,
): Promise<LogoImage | null> {
  return logo ? getLogo(actor, logo.hash) : Promise.resolve(null);
}
