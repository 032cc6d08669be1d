/**
 * How many pages the stored draft takes: `{ pages }`, or `{ problem }` where it cannot be printed so. Counted by
 * printing it; whoever opens the preview next finds it made.
 */
import { pagesAnswer, problem } from "@/app/_handout/handout-answer";
import { handoutPool } from "@/app/_handout/handout-service";
import { askedPreview, type PreviewContext } from "../asked-preview";

export async function GET(request: Request, context: PreviewContext): Promise<Response> {
  const asked = await askedPreview(request, context);
  return asked.ok ? pagesAnswer(await handoutPool().print(asked.request)) : problem(asked);
}
