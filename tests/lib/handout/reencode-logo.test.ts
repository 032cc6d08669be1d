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

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A PNG of 100 x 80 pixels: a box of one colour on a ground, which is see-through unless it is given. */
function boxOn(colour: string, { left, top, ...size }: Box, ground?: string): Promise<Buffer> {
  const seeThrough = { r: 255, g: 255, b: 255, alpha: 0 };
  const box = { create: { ...size, channels: 4, background: colour } } as const;
  return sharp({ create: { width: 100, height: 80, channels: 4, background: ground ?? seeThrough } })
    .composite([{ input: box, left, top }])
    .png()
    .toBuffer();
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
    const high = await made(await pictureFile("png", { width: 500, height: 2000 }));
    expect([high.width, high.height]).toEqual([50, MAX_LOGO_HEIGHT]);
    const small = await made(await pictureFile("png", { width: 90, height: 40 }));
    expect([small.width, small.height]).toEqual([90, 40]);
    const strip = await made(await pictureFile("png", { width: 4000, height: 400 }));
    expect([strip.width, strip.height]).toEqual([MAX_LOGO_WIDTH, 60]);
  });

  test("what was see-through is white", async () => {
    const logo = await made(await boxOn("#123456", { left: 60, top: 0, width: 40, height: 80 }));
    expect(await pixelOf(logo.png, 5, 5)).toEqual([255, 255, 255]);
    expect(await pixelOf(logo.png, 80, 5)).toEqual([0x12, 0x34, 0x56]);
  });

  test("a mark that is thin, grey or small on its ground is kept", async () => {
    const marks = await Promise.all([
      boxOn("#000000", { left: 0, top: 40, width: 100, height: 1 }),
      boxOn("#d9d9d9", { left: 20, top: 20, width: 60, height: 40 }),
      boxOn("#1f6f72", { left: 4, top: 4, width: 8, height: 8 }, "#ffffff"),
      boxOn("#ffffff", { left: 4, top: 4, width: 80, height: 60 }, "#1f6f72"),
    ]);
    for (const mark of marks) expect(await reencodeLogo(mark)).toMatchObject({ ok: true });
  });

  test("where it was taken, by whom and what came after its end are gone; how it was turned is drawn", async () => {
    const file = await sharp(await pictureFile("jpeg", { width: 300, height: 100 }))
      .withExif({ IFD0: { Artist: "CANARY-ARTIST", Copyright: "CANARY-RIGHT" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const logo = await made(Buffer.concat([file, Buffer.from("<script>CANARY-TAIL</script>")]));
    expect(Buffer.from(logo.png).toString("latin1")).not.toMatch(/CANARY|Exif|tEXt|eXIf|iTXt/);
    expect([logo.width, logo.height]).toEqual([67, MAX_LOGO_HEIGHT]);
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
    const frames = Buffer.concat([Buffer.alloc(80 * 70 * 3, 10), Buffer.alloc(80 * 70 * 3, 240)]);
    const file = await sharp(frames, { raw: { width: 80, height: 140, channels: 3, pageHeight: 70 } })
      .webp({ lossless: true, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(file).metadata()).pages).toBe(2);
    const logo = await made(file);
    expect([logo.width, logo.height]).toEqual([80, 70]);
    expect(await pixelOf(logo.png, 0, 0)).toEqual([10, 10, 10]);
  });
});

describe("is refused", () => {
  const middle: Box = { left: 20, top: 20, width: 60, height: 40 };
  /** A photograph that is shown a quarter turn round. */
  const turned = async (size: { width: number; height: number }) =>
    sharp(await pictureFile("jpeg", size))
      .withMetadata({ orientation: 6 })
      .toBuffer();
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
    ["a picture of one pixel", () => pictureFile("png", { width: 1, height: 1 }), "too-small"],
    ["one less than 40 pixels high", () => pictureFile("png", { width: 300, height: 39 }), "too-small"],
    ["one less than 40 pixels wide", () => pictureFile("webp", { width: 39, height: 150 }), "too-small"],
    ["a strip of 20 to 1", () => pictureFile("png", { width: 2000, height: 100 }), "too-thin"],
    ["a strip of 1 to 20", () => pictureFile("jpeg", { width: 100, height: 2000 }), "too-thin"],
    ["one a little over 10 to 1", () => pictureFile("png", { width: 1001, height: 100 }), "too-thin"],
    ["one a little over 1 to 4", () => pictureFile("png", { width: 100, height: 401 }), "too-thin"],
    ["a line", () => pictureFile("png", { width: 4000, height: 1 }), "too-thin"],
    ["one that is turned into a strip", () => turned({ width: 900, height: 100 }), "too-thin"],
    ["an all white picture", () => pictureFile("jpeg", { background: "#ffffff" }), "too-pale"],
    ["one as pale as paper", () => pictureFile("png", { background: "#f4f1e8" }), "too-pale"],
    ["one in yellow alone", () => pictureFile("webp", { background: "#ffff33" }), "too-pale"],
    ["white on a see-through ground", () => boxOn("#ffffff", middle), "too-pale"],
    ["white on white", () => boxOn("#ffffff", middle, "#ffffff"), "too-pale"],
    ["a see-through picture with nothing on it", () => boxOn("#00000000", middle), "too-pale"],
    ["a speck on white", () => boxOn("#000000", { left: 5, top: 5, width: 6, height: 6 }), "too-pale"],
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
