import type { QrPath } from "@/lib/handout/qr-path";

/** The quiet zone the standard asks for, in modules. */
const QUIET = 4;

/** A QR code, dark on white in every theme: a camera wants it so. */
export function QrCode({ code, title }: { code: QrPath; title: string }) {
  const whole = code.size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className="block h-auto w-full"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#ffffff" />
      <path d={code.data} fill="#000000" />
    </svg>
  );
}
