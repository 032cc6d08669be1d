import "server-only";
import { cache } from "react";
import { getClinic } from "@/db/queries/clinics";
import type { ClinicianActor } from "@/lib/access/actor";

/** The actor's clinic. Frame and page of one request read it once. */
export const readClinic = cache((actor: ClinicianActor) => getClinic(actor));
