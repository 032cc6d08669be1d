/**
 * The clinic's logo: to look at, and to set. What is sent is taken for what its bytes are, decoded, and drawn anew:
 * nothing of the file itself is kept or served.
 */
import { type HandoutRefusal, sentence } from "@/app/_handout/handout-answer";
import { findClinician } from "@/app/_session/require-clinician";
import { isSameOrigin } from "@/app/_session/same-origin";
import { setLogo } from "@/db/commands/change-logo";
import { getClinic, getLogo } from "@/db/queries/clinics";
import { consumeUploadLimit } from "@/db/rate-limits";
import { may } from "@/lib/access/actor";
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import { logoWords } from "@/lib/copy/clinic/handout-settings";
import { problemWords } from "@/lib/copy/clinic/problems";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { reencodeLogo } from "@/lib/handout/reencode-logo";
import { logFailure } from "@/lib/log";
import { type LogoRefusal, MAX_LOGO_FILE_BYTES } from "@/lib/program/clinic-extras";
import { readFile } from "./read-file";

export const dynamic = "force-dynamic";

/** The current logo of the actor's clinic, as the PNG we made. */
export async function GET(): Promise<Response> {
  try {
    const actor = await findClinician();
    if (!actor) return sentence({ status: 401, text: handoutAnswers.signedOut });
    const { logo } = await getClinic(actor);
    if (!logo) throw new AppError("not-found");
    const { png } = await getLogo(actor, logo.hash);
    return new Response(png.slice().buffer, {
      headers: {
        "Content-Type": "image/png",
        "Content-Disposition": "inline",
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  } catch (error) {
    return failed(error);
  }
}

/** Makes the file in the body the clinic's logo. */
export async function POST(request: Request): Promise<Response> {
  try {
    const { authSecret: pepper, url } = readSettings();
    if (!isSameOrigin(request.headers, url)) return sentence({ status: 403, text: problemWords.forbidden });
    const actor = await findClinician();
    if (!actor) return sentence({ status: 401, text: problemWords["signed-out"] });
    if (!may(actor, "manage")) return sentence({ status: 403, text: problemWords.forbidden });
    const limit = await consumeUploadLimit({ key: actor.clinicianId, pepper });
    if (!limit.ok) {
      const headers = { "Retry-After": String(limit.retryAfterSeconds) };
      return sentence({ status: 429, text: logoWords.limited, headers });
    }
    const file = await readFile(request, MAX_LOGO_FILE_BYTES);
    if (file === null) return sentence(refusal("too-large"));
    const made = await reencodeLogo(file);
    if (!made.ok) return sentence(refusal(made.reason));
    await setLogo(actor, made.logo);
    return new Response(null, { status: 204, headers: { "Cache-Control": "private, no-store" } });
  } catch (error) {
    return failed(error);
  }
}

function refusal(reason: LogoRefusal): HandoutRefusal {
  const status = reason === "too-large" ? 413 : 422;
  return { status, text: logoWords.refused[reason] };
}

function failed(error: unknown): Response {
  const code = error instanceof AppError ? error.code : "unavailable";
  if (code === "forbidden") return sentence({ status: 403, text: problemWords.forbidden });
  if (code === "not-found") return sentence({ status: 404, text: logoWords.none });
  logFailure("logo", error);
  return sentence({ status: 503, text: problemWords.unavailable, headers: { "Retry-After": "5" } });
}
