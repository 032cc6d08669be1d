import {
  CircleAlert,
  CircleCheck,
  CirclePause,
  CircleQuestionMark,
  type LucideIcon,
  OctagonX,
} from "lucide-react";
import type { ReactNode } from "react";
import { RollerMark } from "@/app/_ui/roller-mark";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";

/** What a code says of a sheet, as a colour and a sign: words, sign and colour say the same. */
export type Verdict = "good" | "due" | "old" | "paused" | "ended" | "unknown";

const looks: Record<Verdict, { box: string; ink: string; icon: LucideIcon }> = {
  good: { box: "border-ok bg-ok-soft", ink: "text-ok", icon: CircleCheck },
  due: { box: "border-caution bg-caution-soft", ink: "text-caution", icon: CircleAlert },
  old: { box: "border-stop bg-stop-soft", ink: "text-stop", icon: OctagonX },
  paused: { box: "border-stop bg-stop-soft", ink: "text-stop", icon: CirclePause },
  ended: { box: "border-stop bg-stop-soft", ink: "text-stop", icon: OctagonX },
  unknown: { box: "border-edge bg-surface-2", ink: "text-ink", icon: CircleQuestionMark },
};

/**
 * The frame of the pages that check a sheet, for a patient who holds it: large, with what is to be known first. Without
 * a verdict the page still asks for the code.
 */
export function VerifyFrame({
  copy,
  title,
  text,
  verdict,
  children,
}: {
  copy: PatientCopy;
  title: string;
  text?: string;
  verdict?: Verdict;
  children: ReactNode;
}) {
  return (
    <main
      lang={copy.language}
      dir={copy.direction}
      className="mx-auto flex w-full max-w-xl flex-col gap-6 p-4 text-20 sm:py-10"
    >
      {verdict ? (
        <Banner {...looks[verdict]} title={title} text={text} />
      ) : (
        <h1 className="text-4xl font-bold">{title}</h1>
      )}
      {children}
      <p className="flex items-center gap-3 text-16 font-semibold">
        <RollerMark />
        Rollscript
      </p>
    </main>
  );
}

function Banner({
  box,
  ink,
  icon: Icon,
  title,
  text,
}: (typeof looks)[Verdict] & { title: string; text: string | undefined }) {
  return (
    <div className={`flex flex-col gap-3 rounded-card border-4 p-4 sm:p-6 ${box}`}>
      <Icon aria-hidden className={`size-14 shrink-0 ${ink}`} />
      <h1 className={`text-4xl font-bold ${ink}`}>{title}</h1>
      <p>{text}</p>
    </div>
  );
}
