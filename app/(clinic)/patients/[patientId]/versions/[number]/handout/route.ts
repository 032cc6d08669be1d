/** The handout of a version, as a PDF. */
import { z } from "zod";
import { handoutPool } from "@/app/_handout/handout-service";
import { readClinic } from "@/app/_session/read-clinic";
import { findClinician } from "@/app/_session/require-clinician";
import { getShareLink } from "@/db/queries/share-links";
import { getVersion, type VersionDetail } from "@/db/queries/versions";
import type { ClinicianActor } from "@/lib/access/actor";
import { may } from "@/lib/access/actor";
import { lastDayOf } from "@/lib/copy/clinic/dates";
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { handoutFileName } from "@/lib/handout/file-name";
import { type HandoutResult, handoutLayouts, papers } from "@/lib/handout/handout-request";
import { logFailure } from "@/lib/log";
import { shareSecret, shareUrl } from "@/lib/share/share-secret";

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
    const link = query.data.link ? await readLink(actor, version, query.data.link) : null;
    const { verifyCode } = version;
    const result = await handoutPool().print(version.contentHash, {
      snapshot: version.snapshot,
      layout: query.data.layout,
      paper: query.data.paper,
      linkUrl: link?.url ?? null,
      linkExpiresOn: link?.expiresOn ?? null,
      verifyUrl: verifyCode ? new URL(`/verify/${verifyCode}`, readSettings().url).href : null,
      notIssued: false,
    });
    return answer(result, version, query.data.view === "1");
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") {
      return sentence(404, handoutAnswers.notFound);
    }
    logFailure("handout", error);
    return sentence(503, handoutAnswers.failed, { "Retry-After": "5" });
  }
}

/** Address and last day of a link of the version's program. Any other link is as unknown as none at all. */
async function readLink(actor: ClinicianActor, version: VersionDetail, linkId: string) {
  const [link, clinic] = await Promise.all([getShareLink(actor, linkId), readClinic(actor)]);
  if (link.programId !== version.programId || link.state === "revoked" || link.state === "expired") {
    throw new AppError("not-found");
  }
  const { url, linkKey } = readSettings();
  return {
    url: shareUrl(url, shareSecret(linkKey, link.id)),
    expiresOn: lastDayOf(link.expiresAt, clinic.timeZone),
  };
}

function answer(result: HandoutResult, version: VersionDetail, isViewed: boolean): Response {
  if (result.ok) {
    const name = handoutFileName(version.contentHash);
    return new Response(result.pdf.slice().buffer, {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `${isViewed ? "inline" : "attachment"}; filename="${name}"`,
        ...guarded,
      },
    });
  }
  switch (result.reason) {
    case "missing-glyph":
      return sentence(422, handoutAnswers.missingGlyph(result.character, result.where));
    case "too-long":
      return sentence(422, handoutAnswers.tooLong);
    case "busy":
      return sentence(503, handoutAnswers.busy, { "Retry-After": "5" });
    case "failed":
      return sentence(503, handoutAnswers.failed, { "Retry-After": "5" });
  }
}

const guarded = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

function sentence(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", ...guarded, ...headers },
  });
}
