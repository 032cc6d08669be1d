/** Reads the body of the player's calls, which is never more than an id and a version, or a code. */
import { AppError } from "@/lib/errors";

/** The most a body of these calls may hold, in bytes. */
const MOST_BYTES = 1024;

/** The JSON of a small body; undefined when it is none. Stops reading at the limit, whatever the header claims. */
export async function readSmallJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) throw new AppError("invalid");
  const reader = request.body?.getReader();
  if (!reader) return undefined;
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new AppError("invalid");
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  try {
    return JSON.parse(text + decoder.decode());
  } catch {
    return undefined;
  }
}
