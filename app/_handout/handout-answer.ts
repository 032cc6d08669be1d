/** How the handout's addresses answer: a PDF, or one plain sentence. Nothing is kept by any cache. */
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import { AppError } from "@/lib/errors";
import type { HandoutResult } from "@/lib/handout/handout-request";
import { logFailure } from "@/lib/log";

const guarded = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

/** What the printer made, as a file of that name, saved or shown in the browser. */
export function handoutAnswer(
  result: HandoutResult,
  { name, isViewed }: { name: string; isViewed: boolean },
): Response {
  if (result.ok) {
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

/** What stopped a handout before it was printed. */
export function handoutFailure(error: unknown): Response {
  if (error instanceof AppError && error.code === "not-found") return sentence(404, handoutAnswers.notFound);
  logFailure("handout", error);
  return sentence(503, handoutAnswers.failed, { "Retry-After": "5" });
}

/** A refusal in words. */
export function sentence(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", ...guarded, ...headers },
  });
}
