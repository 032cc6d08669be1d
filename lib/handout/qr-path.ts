/** QR codes as one filled path: no picture file, no picture decoder. */
import QRCode from "qrcode";

export type QrPath = {
  /** Modules along one side, without the quiet zone. */
  readonly size: number;
  /** Path data in modules, origin at the top left module. */
  readonly data: string;
};

// The code in the foot is the same on each page.
const drawn = new Map<string, QrPath>();
const MOST_DRAWN = 8;

/** The code of `text`. Level L (7 % may be lost) for short codes printed small, M (15 %) for the rest. */
export function qrPath(text: string, level: "L" | "M"): QrPath {
  const key = `${level} ${text}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  const path = drawQr(text, level);
  drawn.set(key, path);
  return path;
}

function drawQr(text: string, level: "L" | "M"): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: level });
  const { size } = modules;
  const rows: string[] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (modules.get(y, x) === 0) continue;
      let width = 1;
      while (x + width < size && modules.get(y, x + width) !== 0) width++;
      rows.push(`M${x} ${y}h${width}v1h-${width}z`);
      x += width;
    }
  }
  return { size, data: rows.join("") };
}
