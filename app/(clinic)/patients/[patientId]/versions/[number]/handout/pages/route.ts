/**
 * How many pages the handout of a version takes: `{ pages }`, or `{ problem }` where it cannot be printed so. It is
 * counted by printing it, with the same printer and memory as the PDF: the count is true for exactly these options, and
 * whoever asks for the PDF next finds it made.
 */
import { pagesAnswer, problem } from "@/app/_handout/handout-answer";
import { handoutPool } from "@/app/_handout/handout-service";
import { askedHandout, type HandoutContext } from "../asked-handout";

export async function GET(request: Request, context: HandoutContext): Promise<Response> {
  const asked = await askedHandout(request, context);
  return asked.ok ? pagesAnswer(await handoutPool().print(asked.request)) : problem(asked);
}
