import type { ReactNode } from "react";

export type BadgeTone = "plain" | "teal" | "ok" | "caution" | "stop";

const looks: Record<BadgeTone, string> = {
  plain: "border-line bg-surface-2 text-ink-2",
  teal: "border-teal-line bg-teal-soft text-teal-deep",
  ok: "border-ok bg-ok-soft text-ok",
  caution: "border-caution-line bg-caution-soft text-caution",
  stop: "border-stop-line bg-stop-soft text-stop",
};

/** One or two words of state. The words carry the meaning; the colour only repeats it. */
export function Badge({ tone = "plain", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-control border px-2 text-13 leading-6 whitespace-nowrap ${looks[tone]}`}
    >
      {children}
    </span>
  );
}
