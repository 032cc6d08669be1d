/** The record on one sheet of paper, for the next visit: seen in print alone. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { CheckIcon, DashIcon } from "@/lib/player/screens/icons";
import type { KeptMove, KeptSession } from "./record-store";
import { recordTable } from "./record-table";

type PaperProps = {
  readonly copy: PatientCopy;
  /** Newest first. */
  readonly sessions: readonly KeptSession[];
  /** YYYY-MM-DD. */
  readonly today: string;
};

export function RecordPaper({ copy, sessions, today }: PaperProps) {
  const words = copy.player.record.paper;
  const { columns, hasOthers, rows } = recordTable(sessions);
  return (
    <div className="paper">
      <h2>{words.title}</h2>
      <p>
        {words.from} {words.printed(copy.day(today))}
      </p>
      <p className="name">{words.name}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.time}</th>
            {[words.minutes, ...columns, ...(hasOthers ? [words.others] : [])].map((name) => (
              <th key={name} scope="col" className="up">
                <span>{name}</span>
              </th>
            ))}
            <th scope="col">{words.ended}</th>
            <th scope="col">{words.again}</th>
            <th scope="col">{words.back}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ session, cells, others }) => (
            <tr key={session.at}>
              <th scope="row">{copy.day(session.at.slice(0, 10))}</th>
              <td>{copy.player.record.time(...hourAndMinute(session))}</td>
              <td>{session.minutes}</td>
              {cells.map((cell, index) => (
                <Cell key={index} copy={copy} move={cell} />
              ))}
              {hasOthers && <td>{others.all > 0 && words.otherMoves(others.done, others.all)}</td>}
              <Answers copy={copy} session={session} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="key">
        <span>
          <CheckIcon /> {words.done}
        </span>{" "}
        <span>
          <b>½</b> {words.part}
        </span>{" "}
        <span>
          <DashIcon /> {words.leftOut}
        </span>{" "}
        <span>{words.number}</span>
      </p>
    </div>
  );
}

/** Of the moment it ended at, for the language to word. */
export function hourAndMinute({ at }: KeptSession): readonly [hour: number, minute: number] {
  return [Number(at.slice(11, 13)), Number(at.slice(14, 16))];
}

function Cell({ copy, move }: { readonly copy: PatientCopy; readonly move: KeptMove | null }) {
  if (move === null) return <td />;
  const { done, part, leftOut } = copy.player.record.paper;
  const marks = {
    done: [<CheckIcon key="mark" />, done],
    part: [<b key="mark">½</b>, part],
    "left-out": [<DashIcon key="mark" />, leftOut],
  } as const;
  const [mark, words] = marks[move.outcome];
  return (
    <td aria-label={move.pressure === null ? words : `${words}, ${move.pressure}`}>
      {mark}
      {move.pressure !== null && ` (${move.pressure})`}
    </td>
  );
}

/** How it ended where it ended early, and what was answered. */
function Answers({ copy, session }: { readonly copy: PatientCopy; readonly session: KeptSession }) {
  const { record, done } = copy.player;
  const { stopSign, early, again, better } = session;
  return (
    <>
      <td>
        {stopSign === null ? early && record.paper.early : record.stopSign(copy.safety.tiers[stopSign].word)}
      </td>
      <td>{again !== null && (again ? done.yes : done.no)}</td>
      <td>{better !== null && record.week.answers[better]}</td>
    </>
  );
}
