/** An e-mail and a password, turned into a new sign-in or a reason it was refused. */
import "server-only";
import { z } from "zod";
import { recordRefusedSignIn } from "@/db/commands/record-refused-sign-in";
import { startSignIn } from "@/db/commands/start-sign-in";
import { findClinicianForSignIn } from "@/db/queries/sign-ins";
import { consumeSignInLimits, forgiveSignIn } from "@/db/rate-limits";
import { emailSchema } from "@/lib/access/email";
import { verifyPassword } from "@/lib/access/password";
import { readSettings } from "@/lib/env";
import { clientAddress } from "./client-address";

const credentialsSchema = z.object({ email: z.string().max(320), password: z.string().min(1).max(1024) });

/**
 * The secret of a new sign-in, or null when e-mail and password do not belong together. Throws `limited`
 * or `unavailable`, which next-auth hands to the form as the error's name. Unknown e-mails, wrong passwords
 * and disabled people are one answer and take one time.
 */
export async function checkCredentials(
  raw: Record<string, unknown>,
  headers: Record<string, string | string[] | undefined>,
): Promise<{ id: string } | null> {
  const parsed = credentialsSchema.safeParse({ email: raw.email, password: raw.password });
  if (!parsed.success) return null;
  const email = emailSchema.safeParse(parsed.data.email);
  const keys = {
    accountKey: email.success ? email.data : "not-an-address",
    addressKey: clientAddress(headers),
    pepper: readSettings().authSecret,
  };
  const limits = await consumeSignInLimits(keys).catch(() => {
    throw new Error("unavailable");
  });
  if (!limits.ok) throw new Error("limited");

  try {
    const clinician = email.success ? await findClinicianForSignIn(email.data) : null;
    const matches = await verifyPassword(parsed.data.password, clinician?.passwordHash ?? null);
    if (!clinician || !matches) {
      await recordRefusedSignIn(clinician);
      return null;
    }
    const { secret } = await startSignIn(clinician);
    await forgiveSignIn(keys);
    return { id: secret };
  } catch {
    throw new Error("unavailable");
  }
}
