import QRCode from "qrcode";
import { expect, test } from "vitest";
import { qrPath } from "@/lib/handout/qr-path";

test.each(["L", "M"] as const)("the path covers exactly the dark modules of a level %s code", (level) => {
  const text = "https://rollscript.example/go#q3Zt7mPb1xVnR8cKfWd2Lgq3Zt7mPb1xVnR8cKfWd2L";
  const { size, data } = qrPath(text, level);
  const { modules } = QRCode.create(text, { errorCorrectionLevel: level });
  const dark = new Set<string>();
  for (const [, x, y, width] of data.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let offset = 0; offset < Number(width); offset++) dark.add(`${Number(x) + offset} ${y}`);
  }
  expect(size).toBe(modules.size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) expect(dark.has(`${x} ${y}`)).toBe(modules.get(y, x) !== 0);
  }
});
