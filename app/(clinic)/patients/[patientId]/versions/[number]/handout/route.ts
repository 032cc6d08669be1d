/** The handout of a version, as a PDF. */
import { z } from "zod";
import { handoutAnswer, handoutFailure, sentence } from "@/app/_handout/handout-answer";
import { handoutPool } from "@/app/_handout/handout-service";
import { readClinic } from "@/app/_session/read-clinic";
import { findClinician } from "@/app/_session/require-clinician";
import { readShareSecret } from "@/db/queries/share-links";
import { getVersion, type VersionDetail } from "@/db/queries/versions";
import type { ClinicianActor } from "@/lib/access/actor";
import { may } from "@/lib/access/actor";
import { lastDayOf } from "@/lib/clinic-days";
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { handoutFileName } from "@/lib/handout/file-name";
import { type HandoutOptions, handoutLayouts, papers } from "@/lib/handout/handout-request";
import type { Standing } from "@/lib/safety/standing";
import { shareUrl } from "@/lib/share/share-secret";

const paramsSchema = z.strictObject({
  patientId: z.uuid(),
  number: z.coerce.number().int().min(1).max(9999),
});

const querySchema = z.strictObject({
  layout: z.enum(handoutLayouts).default("standard"),
  paper: z.enum(papers).default("a4"),
  locale: z.literal("en").default("en"),
  /** The link whose address is printed; none without it. */
  link: z.uuid().optional(),
  /** Shown in the browser instead of saved. */
  view: z.literal("1").optional(),
});

type Context = { params: Promise<{ patientId: string; number: string }> };

export async function GET(request: Request, context: Context): Promise<Response> {
  try {
    const actor = await findClinician();
    if (!actor) return sentence(401, handoutAnswers.signedOut);
    if (!may(actor, "print-and-share")) return sentence(403, handoutAnswers.forbidden);
    const params = paramsSchema.safeParse(await context.params);
    if (!params.success) return sentence(404, handoutAnswers.notFound);
    const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) return sentence(400, handoutAnswers.badQuery);

    const version = await getVersion(actor, params.data.patientId, params.data.number);
    const link = await readLink(actor, version, query.data.link);
    if (typeof link === "string") return sentence(409, link);
    const { verifyCode } = version;
    const result = await handoutPool().print(version.contentHash, {
      snapshot: version.snapshot,
      layout: query.data.layout,
      paper: query.data.paper,
      linkUrl: link?.url ?? null,
      linkExpiresOn: link?.expiresOn ?? null,
      verifyUrl: verifyCode ? new URL(`/verify/${verifyCode}`, readSettings().url).href : null,
      standing: printedAs(version.standing),
    });
    return handoutAnswer(result, {
      name: handoutFileName(version.contentHash),
      isViewed: query.data.view === "1",
    });
  } catch (error) {
    return handoutFailure(error);
  }
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
async function readLink(actor: ClinicianActor, version: VersionDetail, linkId: string | undefined) {
  if (linkId === undefined) return null;
  // A link opens the current version: beside another one it would play a plan that is not on the sheet.
  if (!version.isCurrent) return handoutAnswers.linkNotCurrent;
  const { url, linkKey } = readSettings();
  const [read, clinic] = await Promise.all([readShareSecret(actor, linkId, linkKey), readClinic(actor)]);
  if (!read.ok) return read.reason === "closed" ? shareLinkWords.closed : shareLinkWords.otherKey;
  const { link, secret } = read;
  if (link.programId !== version.programId) throw new AppError("not-found");
  if (link.state !== "live") return shareLinkWords.closed;
  return { url: shareUrl(url, secret), expiresOn: lastDayOf(link.expiresAt, clinic.timeZone) };
}
