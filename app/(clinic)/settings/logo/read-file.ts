/** Reads an uploaded file. */
import "server-only";

/**
 * The bytes of a body of at most `most` bytes; null when it holds more, whatever its header claims: no more than that
 * is ever read.
 */
export async function readFile(request: Request, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return null;
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.byteLength;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(chunk.value);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
