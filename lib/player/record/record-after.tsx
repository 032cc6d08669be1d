/** What is asked when a session is over: how the back is, a week on, and whether to keep a record. */
import { useState } from "react";
import { Ask } from "@/lib/player/screens/ask";
import { CallClinic, CallEmergency, ClinicHours } from "@/lib/player/screens/call-link";
import { hasRolled } from "@/lib/player/session/move-outcomes";
import type { Better } from "@/lib/player/session/session-machine";
import type { AfterProps } from "./record-gate";
import { choose, type Kept, keptSoFar } from "./record-keeping";
import { hasRecord } from "./record-key";
import { localDay } from "./record-session";
import { isWeekOver, rememberAnswer } from "./record-week";

/** Asks how the back is from a week on, and whether to keep a record, of a session in which something was rolled. */
export function AfterSession(props: AfterProps) {
  const { state, session } = props;
  const [isWeek] = useState(() =>
    isWeekOver(session.secret, localDay(new Date()), props.snapshot.publishedOn),
  );
  const better = state.screen.name === "done" ? state.screen.better : null;
  return (
    <>
      {(isWeek || better !== null) && <WeekOn {...props} better={better} />}
      {hasRolled(state) && <KeepIt {...props} />}
    </>
  );
}

/** "Is it better?" Better goes on; the same is a stop sign; worse is not to be rolled on. */
function WeekOn({
  copy,
  snapshot,
  session,
  dispatch,
  better,
}: AfterProps & { readonly better: Better | null }) {
  const words = copy.player.record.week;
  const { noBetterAfterWeek, tellFirst, tellHow } = copy.safety;
  const said: Record<Better, string> = {
    better: words.better,
    same: [noBetterAfterWeek, tellFirst, tellHow].join(" "),
    worse: copy.link.onHold.doThis,
  };
  const onAnswer = (answer: Better) => {
    rememberAnswer(session.secret, answer, localDay(new Date()));
    dispatch({ type: "answer-better", better: answer });
  };
  return (
    <>
      <Ask
        question={words.ask}
        answers={(["better", "same", "worse"] as const).map((each) => [each, words.answers[each]])}
        answer={better}
        said={better === null ? "" : said[better]}
        onAnswer={onAnswer}
      />
      {(better === "same" || better === "worse") && (
        <>
          <CallClinic copy={copy} clinic={snapshot.clinic} quiet={better === "same"} />
          <ClinicHours copy={copy} clinic={snapshot.clinic} />
        </>
      )}
      {better === "worse" && (
        <section className="quiet">
          <h2>{copy.link.onHold.emergency.title}</h2>
          <p>{copy.link.onHold.emergency.doThis}</p>
          <CallEmergency copy={copy} number={snapshot.clinic.emergencyNumber} quiet />
        </section>
      )}
    </>
  );
}

/** Whether sessions are kept: asked once, shown from then on, to be changed at any time. */
function KeepIt({ copy, state, snapshot, session, onShowRecord }: AfterProps) {
  const words = copy.player.record.keep;
  const [kept, setKept] = useState(() => keptSoFar(session, state, snapshot));
  const said: Record<Kept, string> = { kept: words.kept, "not-kept": words.notKept, failed: words.failed };
  return (
    <>
      <Ask
        question={words.ask}
        hint={words.hint}
        answers={[
          [true, copy.player.done.yes],
          [false, copy.player.done.no],
        ]}
        answer={kept === null || kept === "failed" ? null : kept === "kept"}
        said={kept === null ? "" : said[kept]}
        onAnswer={(answer) => setKept(choose(answer, session, state, snapshot))}
      />
      {hasRecord(session.secret) && (
        <button type="button" className="text" data-opens="record" onClick={onShowRecord}>
          {words.see}
        </button>
      )}
    </>
  );
}
