/** Reads which version a phone holds. */
import { AppError } from "@/lib/errors";

/** The number in `x-rollscript-version`; null when the phone does not say. Stops with `invalid`. */
export function versionHeld(headers: Headers): number | null {
  const said = headers.get("x-rollscript-version");
  if (said === null) return null;
  if (!/^[1-9]\d{0,8}$/.test(said)) throw new AppError("invalid");
  return Number(said);
}
