import { MoveFigure } from "@/app/_ui/move-figure";
import { Section } from "@/app/_ui/page";
import { countText } from "@/lib/copy/clinic/dates";
import { zoneName } from "@/lib/copy/clinic/names";
import { andOptional, optionalMoveWords } from "@/lib/copy/clinic/optional-moves";
import { andVariation } from "@/lib/copy/clinic/variations";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { clinicDosage } from "@/lib/program/describe-dosage";
import { minutesAndSeconds } from "@/lib/program/describe-time";
import { shorterSession } from "@/lib/program/shorter-session";
import { skippedLines } from "@/lib/program/skipped-lines";
import { type SnapshotMove, snapshotIn, type VersionSnapshot } from "@/lib/program/snapshot";
import { planSession, type SessionPlan } from "@/lib/program/timeline";

/** The moves of a published version, in order, as they stand on paper and in the player, in English. */
export function VersionMoves({ snapshot: published }: { snapshot: VersionSnapshot }) {
  // Read by the clinician, so in English where the patient's words are others.
  const snapshot = snapshotIn(published, "en") ?? published;
  const words = patientCopy(snapshot.locale).handout;
  const prescribedMoves = snapshot.moves.map(({ prescribed }) => prescribed);
  const plan = planSession(prescribedMoves);
  const shorter = shorterSession(prescribedMoves);
  const changes = plan.segments.filter(({ kind }) => kind === "change-move");
  return (
    <Section id="moves" title="Moves" aside={`Hands-on ${minutesAndSeconds(snapshot.handsOnSeconds)}`}>
      <ol className="-mx-4 border-t border-line">
        {snapshot.moves.map((entry, index) => (
          <Row
            key={entry.prescribed.key}
            entry={entry}
            number={index + 1}
            seconds={secondsOfMove(plan, index)}
          />
        ))}
      </ol>
      <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 text-right">
        <dt className="text-ink-2">{countText(changes.length, "change")} of move</dt>
        <dd>{minutesAndSeconds(changes.reduce((sum, { seconds }) => sum + seconds, 0))}</dd>
        <dt className="font-semibold">Whole session</dt>
        <dd className="font-semibold">{minutesAndSeconds(snapshot.wholeSessionSeconds)}</dd>
        {shorter ? (
          <>
            <dt className="text-ink-2">{optionalMoveWords.without}</dt>
            <dd>{minutesAndSeconds(shorter.wholeSessionSeconds)}</dd>
          </>
        ) : null}
      </dl>
      {snapshot.note === "" ? null : (
        <p className="mt-3 whitespace-pre-wrap">
          <span className="font-semibold">To the patient: </span>
          {snapshot.note}
        </p>
      )}
      {snapshot.skipped.length > 0 ? (
        <div className="mt-3">
          <h3 className="font-semibold">Skipped for this patient</h3>
          <ul className="text-ink-2">
            {skippedLines(snapshot.skipped).map((line) => (
              <li key={`${line.side} ${line.plainNames}`}>{words.skipped(line)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
}

/** Seconds of one move, its changes of side and position with it: the rows and the changes of move are the sum. */
function secondsOfMove({ segments }: SessionPlan, moveIndex: number): number {
  return segments
    .filter((segment) => segment.moveIndex === moveIndex && segment.kind !== "change-move")
    .reduce((sum, { seconds }) => sum + seconds, 0);
}

function Row({
  entry: { prescribed, move },
  number,
  seconds,
}: {
  entry: SnapshotMove;
  number: number;
  seconds: number;
}) {
  const { dosage, side, variation, optional, note } = prescribed;
  return (
    <li className="flex gap-3 border-b border-line px-4 py-3">
      <span className="w-5 shrink-0 text-16 font-semibold">{number}</span>
      <MoveFigure move={move} side={side} variation={variation} className="h-14 w-24 shrink-0 max-sm:w-20" />
      <div className="flex min-w-0 flex-1 flex-wrap gap-x-6 gap-y-1">
        <div className="min-w-0 flex-1 basis-44">
          <p className="text-16 font-semibold">{move.plainName}</p>
          <p className="text-13 text-ink-2">
            {move.name}, {zoneName[move.contactZone].toLowerCase()}
            {andVariation(variation)}
            {andOptional(optional)}
          </p>
          {note === "" ? null : <p className="mt-1 whitespace-pre-wrap">{note}</p>}
        </div>
        <div className="basis-60">
          <p className="font-semibold">{clinicDosage(dosage, side, move)}</p>
          <p className="text-13 text-ink-2">
            Pressure to {dosage.pressureCeiling} of 10
            {dosage.kind === "time" && dosage.holdSeconds !== null
              ? `, ${dosage.holdSeconds} s on a tender spot`
              : ""}
          </p>
        </div>
        <p className="w-20 text-right max-sm:text-left">{minutesAndSeconds(seconds)}</p>
      </div>
    </li>
  );
}
