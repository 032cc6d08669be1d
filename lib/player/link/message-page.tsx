/** The pages for a session that cannot be opened. None of them knows the clinic. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { BrokenLinkIcon, ClockIcon, SignalIcon, WarningIcon } from "@/lib/player/screens/icons";
import { PageTitle } from "@/lib/player/screens/page-title";
import type { Opening } from "./open-session";

type Reason = Exclude<Extract<Opening, { ok: false }>["reason"], "on-hold" | "pin">;

/** Shown until the server has answered. The document holds the same words, so that nothing jumps. */
export function OpeningPage({ copy }: { copy: PatientCopy }) {
  return (
    <main className="s page state">
      <h1>{copy.link.opening}</h1>
    </main>
  );
}

/** Why it does not open, as far as anyone may know, and what to do next. */
export function MessagePage({
  copy,
  reason,
  onTryAgain,
}: {
  copy: PatientCopy;
  reason: Reason;
  onTryAgain: () => void;
}) {
  const { title, lines, steps, Icon } = messageFor(copy, reason);
  return (
    <main className="s page state">
      <span className="mark">
        <Icon />
      </span>
      <PageTitle>{title}</PageTitle>
      <p className="lead">{lines}</p>
      {steps.length > 0 && (
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>
              <span>{step}</span>
            </li>
          ))}
        </ol>
      )}
      <button type="button" className="alt" onClick={onTryAgain}>
        {copy.link.notOpen.tryAgain}
      </button>
    </main>
  );
}

function messageFor(copy: PatientCopy, reason: Reason) {
  const { link } = copy;
  switch (reason) {
    case "not-open":
      return {
        title: link.notOpen.title,
        lines: link.notOpen.why,
        steps: link.notOpen.steps,
        Icon: BrokenLinkIcon,
      };
    case "offline":
      return { title: link.offline.title, lines: link.offline.doThis, steps: [], Icon: SignalIcon };
    case "unavailable":
      return { title: link.serverDown.title, lines: link.serverDown.doThis, steps: [], Icon: WarningIcon };
    case "busy":
      return { title: link.tooManyTries.title, lines: link.tooManyTries.doThis, steps: [], Icon: ClockIcon };
  }
}
