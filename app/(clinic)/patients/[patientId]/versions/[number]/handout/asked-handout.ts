/** From an address of a version's handout to what is asked of the printer: the same for the PDF and for its pages. */
import "server-only";
import { z } from "zod";
import { failureOf, type HandoutRefusal } from "@/app/_handout/handout-answer";
import { handoutChoices, queryOf, readLogo } from "@/app/_handout/handout-query";
import { readClinic } from "@/app/_session/read-clinic";
import { findClinician } from "@/app/_session/require-clinician";
import type { ClinicSettings } from "@/db/queries/clinics";
import { readShareSecret } from "@/db/queries/share-links";
import { getVersion, type VersionDetail } from "@/db/queries/versions";
import { type ClinicianActor, may } from "@/lib/access/actor";
import { lastDayOf } from "@/lib/clinic-days";
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { handoutFileName } from "@/lib/handout/file-name";
import type { HandoutOptions, HandoutRequest } from "@/lib/handout/handout-request";
import { paperOf } from "@/lib/program/paper";
import { localesOf } from "@/lib/program/snapshot";
import type { Standing } from "@/lib/safety/standing";
import { shareUrl } from "@/lib/share/share-secret";

const paramsSchema = z.strictObject({
  patientId: z.uuid(),
  number: z.coerce.number().int().min(1).max(9999),
});

const querySchema = z.strictObject({
  ...handoutChoices,
  /** Without it, the language the version was published in. */
  locale: z.enum(patientLocales).optional(),
  /** The link whose address is printed; none without it. */
  link: z.uuid().optional(),
  /** Shown in the browser instead of saved. */
  view: z.literal("1").optional(),
});
type Query = z.output<typeof querySchema>;

export type HandoutContext = { params: Promise<{ patientId: string; number: string }> };

export type AskedHandout =
  | { readonly ok: true; readonly request: HandoutRequest; readonly name: string; readonly isViewed: boolean }
  | ({ readonly ok: false } & HandoutRefusal);

/** Who asks, for which version, with which options; or why it is not printed. Never throws. */
export async function askedHandout(request: Request, context: HandoutContext): Promise<AskedHandout> {
  try {
    const actor = await findClinician();
    if (!actor) return refused(401, handoutAnswers.signedOut);
    if (!may(actor, "print-and-share")) return refused(403, handoutAnswers.forbidden);
    const params = paramsSchema.safeParse(await context.params);
    if (!params.success) return refused(404, handoutAnswers.notFound);
    const query = querySchema.safeParse(queryOf(request));
    if (!query.success) return refused(400, handoutAnswers.badQuery);

    const version = await getVersion(actor, params.data.patientId, params.data.number);
    const asked = await toRequest(actor, version, query.data);
    if (typeof asked === "string") return refused(409, asked);
    return {
      ok: true,
      request: asked,
      name: handoutFileName(version.contentHash),
      isViewed: query.data.view === "1",
    };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
}

function refused(status: number, text: string): AskedHandout {
  return { ok: false, status, text };
}

/** What is asked of the printer for that version, or the sentence of why it is not asked. */
async function toRequest(
  actor: ClinicianActor,
  version: VersionDetail,
  query: Query,
): Promise<HandoutRequest | string> {
  const { contentHash, snapshot, verifyCode } = version;
  const { layout, locale = snapshot.locale } = query;
  if (!localesOf(snapshot).includes(locale)) return handoutAnswers.otherLocale;
  const clinic = await readClinic(actor);
  const link = await readLink(actor, version, clinic, query.link);
  if (typeof link === "string") return link;
  return {
    snapshot,
    contentHash,
    layout,
    paper: query.paper ?? paperOf(clinic),
    locale,
    logo: await readLogo(actor, snapshot),
    linkUrl: link?.url ?? null,
    linkExpiresOn: link?.expiresOn ?? null,
    verifyUrl: verifyCode ? new URL(`/verify/${verifyCode}`, readSettings().url).href : null,
    standing: printedAs(version.standing),
  };
}

/** What the sheet says of itself. */
function printedAs({ is }: Standing): HandoutOptions["standing"] {
  switch (is) {
    case "current":
      return "current";
    case "overdue":
      return "review-due";
    case "on-hold":
      return "on-hold";
    case "superseded":
    case "withdrawn":
      return "not-current";
  }
}

/**
 * Address and last day of the chosen link, null where none is chosen, or the sentence of why it is not printed.
 * A link of another program is as unknown as none at all.
 */
async function readLink(
  actor: ClinicianActor,
  version: VersionDetail,
  { timeZone }: ClinicSettings,
  linkId: string | undefined,
) {
  if (linkId === undefined) return null;
  // A link opens the current version: beside another one it would play a plan that is not on the sheet.
  if (!version.isCurrent) return handoutAnswers.linkNotCurrent;
  const { url, linkKey } = readSettings();
  const read = await readShareSecret(actor, linkId, linkKey);
  if (!read.ok) return read.reason === "closed" ? shareLinkWords.closed : shareLinkWords.otherKey;
  const { link, secret } = read;
  if (link.programId !== version.programId) throw new AppError("not-found");
  if (link.state !== "live") return shareLinkWords.closed;
  return { url: shareUrl(url, secret), expiresOn: lastDayOf(link.expiresAt, timeZone) };
}
