/** Logos to test with, made the way an uploaded one is. */
import sharp from "sharp";
import { reencodeLogo } from "@/lib/handout/reencode-logo";
import type { LogoImage } from "@/lib/program/clinic-extras";

/** A picture of one colour as a file. */
export function pictureFile(
  format: "png" | "jpeg" | "webp" | "gif" | "avif" | "tiff",
  { width = 400, height = 120, background = "#1f6f72" } = {},
): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

/** A stored logo of that colour: another colour, another hash. */
export async function makeLogo(background = "#1f6f72"): Promise<LogoImage> {
  const made = await reencodeLogo(await pictureFile("png", { background }));
  if (!made.ok) throw new Error(made.reason);
  return made.logo;
}
