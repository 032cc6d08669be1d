/** Asks how many pages a handout takes. For the browser. */
import { z } from "zod";
import { handoutAnswers } from "@/lib/copy/clinic/handout";

export type PageCount =
  | { readonly is: "counted"; readonly pages: number }
  /** It cannot be printed with these options: by the printer, or by what is asked before it. */
  | { readonly is: "refused"; readonly problem: string; readonly byPrinter: boolean }
  /** Nobody could say just now; printing may still work. */
  | { readonly is: "unknown"; readonly problem: string };

const answerSchema = z.union([
  z.object({ pages: z.number().int().positive() }),
  z.object({ problem: z.string().min(1) }),
]);

/** What the printer refuses. */
const UNPRINTABLE = 422;
/** Signed out, or signed in as somebody else: what says nothing of the handout. */
const notOfTheHandout: readonly number[] = [401, 403];

/** The answer of an address that counts. Never throws, unless `signal` ends it. */
export async function countPages(
  address: string,
  signal: AbortSignal,
  fetcher: typeof fetch = fetch,
): Promise<PageCount> {
  try {
    const response = await fetcher(address, { cache: "no-store", signal });
    const answer = answerSchema.parse(await response.json());
    if ("pages" in answer) return { is: "counted", pages: answer.pages };
    const isRefused = response.status < 500 && !notOfTheHandout.includes(response.status);
    return isRefused
      ? { is: "refused", problem: answer.problem, byPrinter: response.status === UNPRINTABLE }
      : { is: "unknown", problem: answer.problem };
  } catch (error) {
    if (signal.aborted) throw error;
    return { is: "unknown", problem: handoutAnswers.failed };
  }
}
