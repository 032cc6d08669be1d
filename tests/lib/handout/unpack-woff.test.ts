import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { unpackWoff } from "@/lib/handout/unpack-woff";

const woff = readFile(
  path.join(
    fontsFolder(process.cwd()),
    "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff",
  ),
);

test("a WOFF file unpacks to the font inside it", async () => {
  const packed = await woff;
  const font = unpackWoff(packed);
  const view = new DataView(font.buffer);
  expect(view.getUint32(0)).toBe(packed.readUInt32BE(4));
  const tags = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    expect(offset % 4).toBe(0);
    expect(offset + length).toBeLessThanOrEqual(font.length);
    const tag = Buffer.from(font.subarray(entry, entry + 4)).toString("latin1");
    // The sum over a table is stored beside it; that of `head` leaves one of its own fields out.
    if (tag !== "head") expect(checksum(view, offset, length)).toBe(view.getUint32(entry + 4));
    return tag;
  });
  expect(tags).toEqual(expect.arrayContaining(["cmap", "glyf", "head", "hmtx"]));
});

test("anything else is refused", () => {
  expect(() => unpackWoff(new Uint8Array(64))).toThrow("not a WOFF file");
});

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + Math.ceil(length / 4) * 4; at += 4)
    sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
