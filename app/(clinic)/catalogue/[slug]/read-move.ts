import "server-only";
import { cache } from "react";
import { orNotFound } from "@/app/_session/or-not-found";
import { requireClinician } from "@/app/_session/require-clinician";
import { getVettedMove } from "@/db/queries/vetting";

/** The move of an address, with its signatures. Title and page of one request read it once. */
export const readMove = cache(async (slug: string) =>
  orNotFound(getVettedMove(await requireClinician(), slug)),
);
