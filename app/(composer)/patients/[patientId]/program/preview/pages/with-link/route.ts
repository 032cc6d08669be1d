/**
 * How many pages the stored draft would take once it is published and handed over with a share link: `{ pages }`, or
 * `{ problem }`. The link's code takes room, so a sheet may hold without one only, and nobody wants to learn that after
 * publishing. Only counted: nothing stands behind its codes.
 */
import { pagesAnswer, problem } from "@/app/_handout/handout-answer";
import { handoutPool } from "@/app/_handout/handout-service";
import { asHandedOver, askedPreview, type PreviewContext } from "../../asked-preview";

export async function GET(request: Request, context: PreviewContext): Promise<Response> {
  const asked = await askedPreview(request, context);
  if (!asked.ok) return problem(asked);
  const { composition, request: shown } = asked;
  return pagesAnswer(await handoutPool().print(asHandedOver(shown, composition)));
}
