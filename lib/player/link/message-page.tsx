/** The pages for a session that cannot be opened. None of them knows the clinic. */
import type { ReactNode } from "react";
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

/** Reads `said` out at once. Whoever may still lie on the roller sees that it is time to stop. */
export function StopHere({
  copy,
  said,
  wasRolling,
}: {
  copy: PatientCopy;
  said: string;
  wasRolling: boolean;
}) {
  return (
    <>
      <p className="sr" role="alert">
        {said}
      </p>
      {wasRolling && (
        <p className="lead">
          <b>{copy.link.stopHere}</b>
        </p>
      )}
    </>
  );
}

/** Why it does not open, as far as anyone may know, and what to do next. */
export function MessagePage({
  copy,
  reason,
  wasRolling = false,
  onTryAgain,
  record,
}: {
  copy: PatientCopy;
  reason: Reason;
  /** Whether it ended a session that ran: the patient may still lie on the roller. */
  wasRolling?: boolean;
  onTryAgain: () => void;
  /** The way to the record of its sessions. */
  record?: ReactNode;
}) {
  const [page, Icon] = pages[reason];
  const words: { title: string; why?: string; doThis?: string; steps?: readonly string[] } = copy.link[page];
  return (
    <main className="s page state">
      <span className="mark">
        <Icon />
      </span>
      <PageTitle>{words.title}</PageTitle>
      {wasRolling && <StopHere copy={copy} said={copy.link.stopHere} wasRolling />}
      <p className="lead">{words.why ?? words.doThis}</p>
      {words.steps && (
        <ol className="steps">
          {words.steps.map((step) => (
            <li key={step}>
              <span>{step}</span>
            </li>
          ))}
        </ol>
      )}
      <button type="button" className="alt" onClick={onTryAgain}>
        {copy.link.notOpen.tryAgain}
      </button>
      {record}
    </main>
  );
}

/** The words of each, and its picture. */
const pages = {
  "not-open": ["notOpen", BrokenLinkIcon],
  offline: ["offline", SignalIcon],
  unavailable: ["serverDown", WarningIcon],
  busy: ["tooManyTries", ClockIcon],
} as const satisfies Record<Reason, unknown>;
