import { createHash } from "node:crypto";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { reencodeLogo } from "@/lib/handout/reencode-logo";
import { MAX_LOGO_FILE_BYTES, MAX_LOGO_HEIGHT, MAX_LOGO_WIDTH } from "@/lib/program/clinic-extras";
import { pictureFile } from "../../support/logos";

async function made(file: Uint8Array) {
  const result = await reencodeLogo(file);
  if (!result.ok) throw new Error(result.reason);
  return result.logo;
}

/** Red, green and blue of a pixel. */
async function pixelOf(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + info.channels)];
}

describe("what is kept of an uploaded picture", () => {
  test.each(["png", "jpeg", "webp"] as const)("%s: a flat PNG named by its own hash", async (format) => {
    const logo = await made(await pictureFile(format));
    expect(logo).toMatchObject({ width: 400, height: 120 });
    expect(logo.hash).toBe(createHash("sha256").update(logo.png).digest("hex"));
    const {
      channels,
      depth,
      hasAlpha,
      hasProfile,
      exif,
      icc,
      format: kept,
    } = await sharp(logo.png).metadata();
    expect({ channels, depth, hasAlpha, hasProfile, exif, icc, kept }).toEqual({
      channels: 3,
      depth: "uchar",
      hasAlpha: false,
      hasProfile: false,
      exif: undefined,
      icc: undefined,
      kept: "png",
    });
  });

  test("the same picture is the same bytes, and another one is others", async () => {
    const file = await pictureFile("png");
    expect((await made(file)).hash).toBe((await made(file)).hash);
    expect((await made(await pictureFile("png", { background: "#204060" }))).hash).not.toBe(
      (await made(file)).hash,
    );
  });

  test("a large one is made smaller and keeps its proportions; a small one is not blown up", async () => {
    const wide = await made(await pictureFile("png", { width: 2400, height: 400 }));
    expect([wide.width, wide.height]).toEqual([MAX_LOGO_WIDTH, 100]);
    const high = await made(await pictureFile("png", { width: 400, height: 2000 }));
    expect([high.width, high.height]).toEqual([40, MAX_LOGO_HEIGHT]);
    const small = await made(await pictureFile("png", { width: 30, height: 20 }));
    expect([small.width, small.height]).toEqual([30, 20]);
    const line = await made(await pictureFile("png", { width: 4000, height: 1 }));
    expect([line.width, line.height]).toEqual([MAX_LOGO_WIDTH, 1]);
  });

  test("what was see-through is white", async () => {
    const file = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect(await pixelOf((await made(file)).png, 5, 5)).toEqual([255, 255, 255]);
  });

  test("where it was taken, by whom and what came after its end are gone; how it was turned is drawn", async () => {
    const file = await sharp(await pictureFile("jpeg", { width: 60, height: 20 }))
      .withExif({ IFD0: { Artist: "CANARY-ARTIST", Copyright: "CANARY-RIGHT" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const logo = await made(Buffer.concat([file, Buffer.from("<script>CANARY-TAIL</script>")]));
    expect(Buffer.from(logo.png).toString("latin1")).not.toMatch(/CANARY|Exif|tEXt|eXIf|iTXt/);
    expect([logo.width, logo.height]).toEqual([20, 60]);
  });

  test("grey, sixteen bits and print colours become red, green and blue of eight bits", async () => {
    const picture = sharp(await pictureFile("png", { background: "#808080" }));
    const files = [
      await picture.clone().toColourspace("b-w").png().toBuffer(),
      await picture.clone().toColourspace("rgb16").png().toBuffer(),
      await picture.clone().toColourspace("cmyk").jpeg().toBuffer(),
    ];
    for (const file of files) {
      const { channels, depth, space } = await sharp((await made(file)).png).metadata();
      expect([channels, depth, space]).toEqual([3, "uchar", "srgb"]);
    }
  });

  test("of a moving picture, the first frame", async () => {
    const frames = Buffer.concat([Buffer.alloc(20 * 10 * 3, 10), Buffer.alloc(20 * 10 * 3, 240)]);
    const file = await sharp(frames, { raw: { width: 20, height: 20, channels: 3, pageHeight: 10 } })
      .webp({ lossless: true, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(file).metadata()).pages).toBe(2);
    const logo = await made(file);
    expect([logo.width, logo.height]).toEqual([20, 10]);
    expect(await pixelOf(logo.png, 0, 0)).toEqual([10, 10, 10]);
  });
});

describe("is refused", () => {
  const half = async (format: "png" | "jpeg" | "webp") => {
    const file = await pictureFile(format);
    return file.subarray(0, file.length / 2);
  };
  const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';
  const cases: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ["nothing", () => new Uint8Array(), "empty"],
    ["a file over two megabytes", () => new Uint8Array(MAX_LOGO_FILE_BYTES + 1), "too-large"],
    ["an SVG", () => Buffer.from(svg), "svg"],
    ["an SVG by its first tag alone", () => Buffer.from("<SVG width='9'/>"), "svg"],
    ["a GIF", () => pictureFile("gif"), "unreadable"],
    ["an AVIF", () => pictureFile("avif"), "unreadable"],
    ["a TIFF", () => pictureFile("tiff"), "unreadable"],
    ["a PDF", () => Buffer.from("%PDF-1.7\n1 0 obj\n"), "unreadable"],
    ["a text", () => Buffer.from("https://example.org/logo.png"), "unreadable"],
    ["a picture wider than 4000 pixels", () => pictureFile("png", { width: 4001, height: 2 }), "too-wide"],
    ["a picture higher than 4000 pixels", () => pictureFile("png", { width: 2, height: 4001 }), "too-wide"],
    ["a JPEG cut short", () => half("jpeg"), "unreadable"],
    ["a PNG cut short", () => half("png"), "unreadable"],
    ["a WebP cut short", () => half("webp"), "unreadable"],
  ];
  test.each(cases)("%s", async (_what, file, reason) => {
    expect(await reencodeLogo(await file())).toEqual({ ok: false, reason });
  });

  test("a small file that would unfold to 400 million pixels, before it is unfolded", async () => {
    const file = await pictureFile("png", { width: 4, height: 4 });
    // The measures stand in the header, with a sum over it that a decoder checks.
    const header = Buffer.from(file.subarray(12, 29));
    header.writeUInt32BE(20_000, 4);
    header.writeUInt32BE(20_000, 8);
    const bomb = Buffer.concat([file.subarray(0, 12), header, crc32(header), file.subarray(33)]);
    expect(await reencodeLogo(bomb)).toEqual({ ok: false, reason: "too-wide" });
  });

  test("or drawn anew: a damaged file never throws, and nothing but a small flat PNG comes out", async () => {
    const seeds = await Promise.all((["png", "jpeg", "webp"] as const).map((format) => pictureFile(format)));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
        async (seed, changes) => {
          const file = Uint8Array.from(seed);
          for (const [at, byte] of changes) file[at % file.length] = byte;
          const result = await reencodeLogo(file);
          if (!result.ok) return;
          const { channels, format, hasAlpha, width, height } = await sharp(result.logo.png).metadata();
          expect([channels, format, hasAlpha]).toEqual([3, "png", false]);
          expect(width).toBeLessThanOrEqual(MAX_LOGO_WIDTH);
          expect(height).toBeLessThanOrEqual(MAX_LOGO_HEIGHT);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** The sum a PNG keeps over a chunk's name and data. */
function crc32(bytes: Uint8Array): Buffer {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  const written = Buffer.alloc(4);
  written.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return written;
}
