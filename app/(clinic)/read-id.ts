import { notFound } from "next/navigation";
import { z } from "zod";

/** An id out of an address. What cannot be one leads to the page that says there is nothing here. */
export function readId(text: string): string {
  const parsed = z.uuid().safeParse(text);
  return parsed.success ? parsed.data : notFound();
}
