/** "Your record": the sessions kept on this phone, to read, to print for the next visit, to delete. */
import { useEffect, useRef, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { Ask } from "@/lib/player/screens/ask";
import { CheckIcon, DashIcon } from "@/lib/player/screens/icons";
import { PageTitle } from "@/lib/player/screens/page-title";
import { hourAndMinute, RecordPaper } from "./record-paper";
import { localMoment } from "./record-session";
import {
  deleteRecord,
  type KeptMove,
  type KeptSession,
  readRecord,
  type SessionRecord,
  writeRecord,
} from "./record-store";

type PageProps = {
  readonly copy: PatientCopy;
  /** The link's: what other links have left on this phone is not shown. */
  readonly secret: string;
  readonly onClose: () => void;
};

/** The newest session first, and open; what is deleted is said in its place. */
export function RecordPage({ copy, secret, onClose }: PageProps) {
  const words = copy.player.record;
  const [record, setRecord] = useState(() => readRecord(secret));
  const [isDeleted, setIsDeleted] = useState(false);
  const { sessions } = record;
  const onDelete = () => {
    setIsDeleted(deleteRecord(secret));
    setRecord(readRecord(secret));
  };
  const onKeepNew = (keeps: boolean) => {
    const changed = { ...readRecord(secret), keeps };
    if (writeRecord(secret, changed)) setRecord(changed);
  };
  return (
    <div className="s page record">
      <main>
        {/* Anew when all of it is gone: the focus comes back to the title. */}
        <PageTitle key={String(isDeleted)}>{copy.player.names.record}</PageTitle>
        {!isDeleted && <p className="lead">{words.onlyHere}</p>}
        <p className="lead" role="status">
          {isDeleted ? words.deleted : sessions.length === 0 ? words.nothing : ""}
        </p>
        {sessions.map((session, index) => (
          <KeptDetails key={session.at} copy={copy} session={session} isOpen={index === 0} />
        ))}
        {!isDeleted && <Choices copy={copy} record={record} onKeepNew={onKeepNew} onDelete={onDelete} />}
      </main>
      <footer className="stay pair">
        <button type="button" className="alt" onClick={onClose}>
          {copy.player.which.goBack}
        </button>
        {sessions.length > 0 && (
          <button type="button" className="go" onClick={() => print()}>
            {words.print}
          </button>
        )}
      </footer>
      <RecordPaper copy={copy} sessions={sessions} today={localMoment(new Date()).slice(0, 10)} />
    </div>
  );
}

/** One session: when, how long, and on opening what was done and answered. */
function KeptDetails({
  copy,
  session,
  isOpen,
}: {
  readonly copy: PatientCopy;
  readonly session: KeptSession;
  readonly isOpen: boolean;
}) {
  const words = copy.player.record;
  return (
    <details open={isOpen}>
      <summary>
        <h2>{copy.day(session.at.slice(0, 10))}</h2>
        <span>
          {words.time(...hourAndMinute(session))} · {copy.player.welcome.minutes(session.minutes)}
        </span>
      </summary>
      {session.stopSign === null ? (
        session.early && <p>{words.early}</p>
      ) : (
        <p>{words.stopSign(copy.safety.tiers[session.stopSign].name)}</p>
      )}
      <ul className="did">
        {session.moves.map((move, index) => (
          <MoveLine key={index} copy={copy} move={move} />
        ))}
      </ul>
      {session.again !== null && <p>{session.again ? words.again.yes : words.again.no}</p>}
      {session.better !== null && <p>{words.back[session.better]}</p>}
    </details>
  );
}

function MoveLine({ copy, move }: { readonly copy: PatientCopy; readonly move: KeptMove }) {
  const { leftOut, part } = copy.player.done;
  const notes = [
    move.outcome === "done" ? null : move.outcome === "part" ? part : leftOut,
    move.pressure === null ? null : copy.player.record.pressed(move.pressure),
  ].filter((note) => note !== null);
  return (
    <li className={move.outcome === "done" ? "" : "over"}>
      {move.outcome === "done" ? <CheckIcon /> : <DashIcon />}
      <span>
        {move.name}
        {notes.length > 0 && <small>{notes.join(", ")}</small>}
      </span>
    </li>
  );
}

/** Whether new sessions are kept, and a way to delete what is. */
function Choices({
  copy,
  record,
  onKeepNew,
  onDelete,
}: {
  readonly copy: PatientCopy;
  readonly record: SessionRecord;
  readonly onKeepNew: (keeps: boolean) => void;
  readonly onDelete: () => void;
}) {
  const words = copy.player.record;
  const { keeps, sessions } = record;
  return (
    <>
      <Ask
        question={words.keepNew.ask}
        answers={[
          [true, copy.player.done.yes],
          [false, copy.player.done.no],
        ]}
        answer={keeps}
        said={keeps === null ? "" : keeps ? words.keepNew.yes : words.keepNew.no}
        onAnswer={onKeepNew}
      />
      {sessions.length > 0 && <Delete copy={copy} count={sessions.length} onDelete={onDelete} />}
    </>
  );
}

/** Deletes on the second tap, which lies in another place than the first. */
function Delete({
  copy,
  count,
  onDelete,
}: {
  readonly copy: PatientCopy;
  readonly count: number;
  readonly onDelete: () => void;
}) {
  const words = copy.player.record;
  const [isAsked, setIsAsked] = useState(false);
  const [isKept, setIsKept] = useState(false);
  if (isAsked) {
    const onKeep = () => {
      setIsAsked(false);
      setIsKept(true);
    };
    return (
      <section className="sure">
        <SureTitle>{words.deleteAsk(count)}</SureTitle>
        <div className="pair">
          <button type="button" className="alt" onClick={onKeep}>
            {words.deleteNot}
          </button>
          <button type="button" className="alt" onClick={onDelete}>
            {words.delete}
          </button>
        </div>
      </section>
    );
  }
  return <DeleteButton label={words.delete} hasFocus={isKept} onClick={() => setIsAsked(true)} />;
}

function SureTitle({ children }: { readonly children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** `hasFocus`: the question it led to was answered with "Keep it". */
function DeleteButton({
  label,
  hasFocus,
  onClick,
}: {
  readonly label: string;
  readonly hasFocus: boolean;
  readonly onClick: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  return (
    <button ref={button} type="button" className="text" onClick={onClick}>
      {label}
    </button>
  );
}
