/** The handout of a version, as a PDF. */
import { handoutAnswer, sentence } from "@/app/_handout/handout-answer";
import { handoutPool } from "@/app/_handout/handout-service";
import { askedHandout, type HandoutContext } from "./asked-handout";

export async function GET(request: Request, context: HandoutContext): Promise<Response> {
  const asked = await askedHandout(request, context);
  return asked.ok ? handoutAnswer(await handoutPool().print(asked.request), asked) : sentence(asked);
}
