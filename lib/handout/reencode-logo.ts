/**
 * Makes a logo for paper out of whatever file was uploaded. Only pixels come through: the file is decoded and drawn
 * anew, so that no metadata, script or second file hidden in it can.
 */
import { createHash } from "node:crypto";
import sharp from "sharp";
import {
  type LogoImage,
  type LogoRefusal,
  MAX_LOGO_FILE_BYTES,
  MAX_LOGO_FILE_SIDE,
  MAX_LOGO_HEIGHT,
  MAX_LOGO_HEIGHTS_TO_WIDTH,
  MAX_LOGO_WIDTH,
  MAX_LOGO_WIDTHS_TO_HEIGHT,
  MIN_LOGO_FILE_SIDE,
} from "@/lib/program/clinic-extras";

const PATIENCE_SECONDS = 5;

// A pixel is seen when it is darker than this, of 255: on a printer without colours, paler ones come out white.
const PALEST_SEEN = 230;
// Of a picture's pixels, one in so many has to be seen: thin writing has that, a speck has not.
const ONE_SEEN_IN = 200;

// The decoders that are left: of what these three accept, whatever a file calls itself.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadPng", "VipsForeignLoadJpeg", "VipsForeignLoadWebp"] });

export type ReencodedLogo =
  | { readonly ok: true; readonly logo: LogoImage }
  | { readonly ok: false; readonly reason: LogoRefusal };

/**
 * A flat PNG of at most 600 x 200 pixels, on white, without metadata, from the bytes of a PNG, JPEG or WebP; of a
 * moving picture the first frame. What the file is, its bytes decide.
 */
export async function reencodeLogo(file: Uint8Array): Promise<ReencodedLogo> {
  if (file.length === 0) return { ok: false, reason: "empty" };
  if (file.length > MAX_LOGO_FILE_BYTES) return { ok: false, reason: "too-large" };
  try {
    const image = sharp(file, {
      failOn: "error",
      limitInputPixels: MAX_LOGO_FILE_SIDE * MAX_LOGO_FILE_SIDE,
      pages: 1,
    });
    const misshapen = misshapenAs((await image.metadata()).autoOrient);
    if (misshapen) return { ok: false, reason: misshapen };
    const { data, info } = await image
      .timeout({ seconds: PATIENCE_SECONDS })
      .autoOrient()
      .resize({ width: MAX_LOGO_WIDTH, height: MAX_LOGO_HEIGHT, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .png({ compressionLevel: 9, palette: false })
      .toBuffer({ resolveWithObject: true });
    if (!(await isSeenOnWhite(data))) return { ok: false, reason: "too-pale" };
    // Bytes of its own, not a slice of a shared pool: they are handed to another thread.
    const png = Uint8Array.from(data);
    const hash = createHash("sha256").update(png).digest("hex");
    return { ok: true, logo: { hash, width: info.width, height: info.height, png } };
  } catch (error) {
    return { ok: false, reason: refusalOf(error, file) };
  }
}

/** What is wrong with the picture's measures; null when they are in order. In pixels, as it is turned. */
function misshapenAs({ width, height }: { width: number; height: number }): LogoRefusal | null {
  if (Math.max(width, height) > MAX_LOGO_FILE_SIDE) return "too-wide";
  if (width > height * MAX_LOGO_WIDTHS_TO_HEIGHT || height > width * MAX_LOGO_HEIGHTS_TO_WIDTH)
    return "too-thin";
  return Math.min(width, height) < MIN_LOGO_FILE_SIDE ? "too-small" : null;
}

/** Whether enough of a flat picture is dark enough to be seen where it is printed on white, without colours. */
async function isSeenOnWhite(png: Uint8Array): Promise<boolean> {
  const greys = await sharp(png).greyscale().raw().toBuffer();
  const seen = greys.filter((grey) => grey < PALEST_SEEN).length;
  return seen * ONE_SEEN_IN >= greys.length;
}

/** Why it was not decoded. sharp says it in words only. */
function refusalOf(error: unknown, file: Uint8Array): LogoRefusal {
  if (error instanceof Error && /exceeds pixel limit/.test(error.message)) return "too-wide";
  const opening = new TextDecoder("utf-8", { fatal: false }).decode(file.subarray(0, 1024));
  return /<svg[\s>]/i.test(opening) ? "svg" : "unreadable";
}
