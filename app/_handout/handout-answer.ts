/**
 * How the handout's addresses answer: a PDF, or how many pages it has, or one plain sentence. Nothing is kept by any
 * cache.
 */
import { handoutAnswers, refusalSentence } from "@/lib/copy/clinic/handout";
import { AppError } from "@/lib/errors";
import type { HandoutResult, NoHandout } from "@/lib/handout/handout-request";
import { logFailure } from "@/lib/log";

const guarded = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };
const soon = { "Retry-After": "5" };

/** Why there is no handout. One of status 503 may be there when asked again. */
export type HandoutRefusal = {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What the printer made, as a file of that name, saved or shown in the browser. */
export function handoutAnswer(
  result: HandoutResult,
  { name, isViewed }: { name: string; isViewed: boolean },
): Response {
  if (!result.ok) return sentence(refusalOf(result));
  return new Response(result.pdf.slice().buffer, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `${isViewed ? "inline" : "attachment"}; filename="${name}"`,
      ...guarded,
    },
  });
}

/** How many pages the printer made, or the sentence of why it made none: `{ pages }` or `{ problem }`. */
export function pagesAnswer(result: HandoutResult): Response {
  return result.ok ? json(200, { pages: result.pages }) : problem(refusalOf(result));
}

/** What stopped a handout before it was printed. */
export function failureOf(error: unknown): HandoutRefusal {
  if (error instanceof AppError && error.code === "not-found") {
    return { status: 404, text: handoutAnswers.notFound };
  }
  logFailure("handout", error);
  return { status: 503, text: handoutAnswers.failed, headers: soon };
}

/** A refusal as the whole answer. */
export function sentence({ status, text, headers = {} }: HandoutRefusal): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", ...guarded, ...headers },
  });
}

/** A refusal for whoever asked for the number of pages. */
export function problem({ status, text, headers = {} }: HandoutRefusal): Response {
  return json(status, { problem: text }, headers);
}

function refusalOf(result: NoHandout): HandoutRefusal {
  const text = refusalSentence(result);
  const isPassing = result.reason === "busy" || result.reason === "failed";
  return isPassing ? { status: 503, text, headers: soon } : { status: 422, text };
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { ...guarded, ...headers } });
}
