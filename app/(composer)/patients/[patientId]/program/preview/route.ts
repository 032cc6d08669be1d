/** The stored draft as it would be printed, marked as not issued. */
import { handoutAnswer, sentence } from "@/app/_handout/handout-answer";
import { handoutPool } from "@/app/_handout/handout-service";
import { askedPreview, type PreviewContext } from "./asked-preview";

export async function GET(request: Request, context: PreviewContext): Promise<Response> {
  const asked = await askedPreview(request, context);
  if (!asked.ok) return sentence(asked);
  return handoutAnswer(await handoutPool().print(asked.request), { name: "preview.pdf", isViewed: true });
}
