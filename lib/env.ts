/**
 * The settings the app cannot do without, checked. Read lazily: a build loads modules without an environment,
 * and a test sets its own. Where it listens and where its data lies is read by the commands in `bin/`.
 */
import { z } from "zod";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Whether an address is on this machine: the only place where plain http and plain cookies are accepted. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.has(url.hostname);
}

const HOW_TO_MAKE_A_SECRET = "Make one with: openssl rand -base64 32";

/** A secret of at least 32 bytes, as base64. Refuses what is short or made of a few characters. */
function secret(name: string) {
  return z
    .string({ error: `${name} is not set. ${HOW_TO_MAKE_A_SECRET}` })
    .refine((text) => Buffer.from(text, "base64").length >= 32 && new Set(text).size >= 16, {
      message: `${name} is too weak: it must hold 32 random bytes. ${HOW_TO_MAKE_A_SECRET}`,
    });
}

const publicUrl = z
  .string({
    error:
      "ROLLSCRIPT_URL is not set. Set it to the address people open, such as https://rollscript.example.",
  })
  .refine((text) => URL.canParse(text), { message: "ROLLSCRIPT_URL is not an address." })
  .transform((text) => new URL(text))
  .refine((url) => url.pathname === "/" && url.search === "" && url.hash === "", {
    message: "ROLLSCRIPT_URL must be an address without a path, such as https://rollscript.example.",
  })
  .refine((url) => url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url)), {
    message: "ROLLSCRIPT_URL must start with https://, unless it is on this machine.",
  });

const settingsSchema = z
  .object({
    /** The address people open. Cookies, QR codes and links are made for it. */
    ROLLSCRIPT_URL: publicUrl,
    /** Signs the sign-in cookie and keys the limits. */
    ROLLSCRIPT_AUTH_SECRET: secret("ROLLSCRIPT_AUTH_SECRET"),
    /** Share links are made from it. Keep it: with another key no link that was handed out opens. */
    ROLLSCRIPT_LINK_KEY: secret("ROLLSCRIPT_LINK_KEY"),
  })
  .refine((settings) => settings.ROLLSCRIPT_AUTH_SECRET !== settings.ROLLSCRIPT_LINK_KEY, {
    message: `ROLLSCRIPT_AUTH_SECRET and ROLLSCRIPT_LINK_KEY must be two secrets. ${HOW_TO_MAKE_A_SECRET}`,
  });

/** The settings, checked. Throws a ZodError whose messages are sentences for the person who runs it. */
export function readSettings(environment: Record<string, string | undefined> = process.env) {
  const settings = settingsSchema.parse(environment);
  return {
    url: settings.ROLLSCRIPT_URL,
    authSecret: settings.ROLLSCRIPT_AUTH_SECRET,
    linkKey: new Uint8Array(Buffer.from(settings.ROLLSCRIPT_LINK_KEY, "base64")),
    isSecure: settings.ROLLSCRIPT_URL.protocol === "https:",
  };
}
