/**
 * The same for the stored draft as it would be handed over: a share link's code takes room, so a sheet may hold without
 * one only, and nobody wants to learn that after publishing. Only counted: nothing stands behind its codes.
 */
import { pagesAnswer, problem } from "@/app/_handout/handout-answer";
import { handoutPool } from "@/app/_handout/handout-service";
import { askedPreview, type PreviewContext } from "../../asked-preview";

export async function GET(request: Request, context: PreviewContext): Promise<Response> {
  const asked = await askedPreview(request, context);
  return asked.ok ? pagesAnswer(await handoutPool().print(asked.handedOver)) : problem(asked);
}
