/** WOFF as the plain font inside it. The PDF library would inflate every table again for every document. */
import { inflateSync } from "node:zlib";

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** The SFNT (TrueType or OpenType) file packed in a WOFF 1.0 file, by the W3C's recommendation. */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const source = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (source.getUint32(0) !== WOFF_SIGNATURE) throw new Error("not a WOFF file");
  const count = source.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const [offset, packed, length] = [4, 8, 12].map((at) => source.getUint32(entry + at)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: source.getUint32(entry),
      checksum: source.getUint32(entry + 16),
      // A table that would not have become smaller is stored as it is.
      bytes: packed === length ? bytes : new Uint8Array(inflateSync(bytes)),
    };
  });

  const size = tables.reduce(
    (sum, { bytes }) => sum + padded(bytes.length),
    SFNT_HEADER + count * SFNT_ENTRY,
  );
  const sfnt = new Uint8Array(size);
  const target = new DataView(sfnt.buffer);
  const largestPower = 2 ** Math.floor(Math.log2(count));
  target.setUint32(0, source.getUint32(4));
  target.setUint16(4, count);
  target.setUint16(6, largestPower * SFNT_ENTRY);
  target.setUint16(8, Math.log2(largestPower));
  target.setUint16(10, (count - largestPower) * SFNT_ENTRY);
  let offset = SFNT_HEADER + count * SFNT_ENTRY;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    [tag, checksum, offset, bytes.length].forEach((value, field) => {
      target.setUint32(entry + 4 * field, value);
    });
    sfnt.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return sfnt;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
