/** Sends a file to be the clinic's logo. For the browser, in the shape of an action. */
import type { ActionAnswer } from "@/app/_session/clinician-action";
import { logoWords } from "@/lib/copy/clinic/handout-settings";
import { MAX_LOGO_FILE_BYTES } from "@/lib/program/clinic-extras";

/** The sentence of why the file is not taken; null when it is the logo now. Never throws. */
export async function sendLogo(
  file: Blob,
  fetcher: typeof fetch = fetch,
): Promise<ActionAnswer<string | null>> {
  // The server ends the connection over a body this large, and no sentence would come through.
  if (file.size > MAX_LOGO_FILE_BYTES) return { status: "done", value: logoWords.refused["too-large"] };
  try {
    const response = await fetcher("/settings/logo", { method: "POST", body: file, cache: "no-store" });
    if (response.ok) return { status: "done", value: null };
    if (response.status === 401) return { status: "signed-out" };
    if (response.status === 403) return { status: "forbidden" };
    if (response.status >= 500) return { status: "unavailable" };
    return { status: "done", value: (await response.text()).trim() };
  } catch {
    return { status: "unavailable" };
  }
}
