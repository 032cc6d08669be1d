import { CircleAlert, CircleCheck, Info, OctagonX } from "lucide-react";
import type { ReactNode } from "react";

type Tone = "stop" | "caution" | "ok" | "info";

const looks: Record<Tone, { box: string; icon: typeof Info; ink: string }> = {
  stop: { box: "border-stop bg-stop-soft", icon: OctagonX, ink: "text-stop" },
  caution: { box: "border-caution-line bg-caution-soft", icon: CircleAlert, ink: "text-caution" },
  ok: { box: "border-ok bg-ok-soft", icon: CircleCheck, ink: "text-ok" },
  info: { box: "border-line bg-surface-2", icon: Info, ink: "text-ink" },
};

/** A boxed message. `stop` and `caution` are read out at once; the others when the reader gets there. */
export function Notice({ tone, title, children }: { tone: Tone; title: string; children?: ReactNode }) {
  const { box, icon: Icon, ink } = looks[tone];
  return (
    <div
      role={tone === "stop" || tone === "caution" ? "alert" : "status"}
      className={`flex gap-3 rounded-control border p-3 ${box}`}
    >
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${ink}`} />
      <div className="min-w-0">
        <p className={`font-semibold ${ink}`}>{title}</p>
        {children}
      </div>
    </div>
  );
}
