"use client";
import { composerWords } from "@/lib/copy/clinic/composer";
import { optionalMoveWords } from "@/lib/copy/clinic/optional-moves";
import { minutesAndSeconds } from "@/lib/program/describe-time";
import { useComposer } from "./composer-context";
import { changesOfMove, rowSeconds, sessionBar } from "./session-bar";

/** How long a session takes, as a bar true to scale against the 10 to 12 minutes it is meant to take. */
export function SessionTime() {
  const { composition, nameOf, plan, shorter } = useComposer();
  const bar = sessionBar(plan);
  const { count: changes, seconds: changeSeconds } = changesOfMove(plan);
  const whole = plan.wholeSessionSeconds;
  const percent = (seconds: number) => `${(seconds / bar.scaleSeconds) * 100}%`;
  const isOver = bar.overSeconds > 0;
  const { moves } = composition.program;
  const words = moves.map((entry, i) => `${nameOf(entry.move)}: ${minutesAndSeconds(rowSeconds(plan, i))}.`);
  return (
    <section aria-labelledby="session-time" className="px-4 py-3 md:max-lg:col-start-2">
      <div className="flex items-baseline justify-between gap-2">
        <h2 id="session-time" className="font-semibold">
          Whole session
        </h2>
        <span className={`text-16 font-semibold ${isOver ? "text-caution" : ""}`}>
          {whole === 0 ? "0 min" : minutesAndSeconds(whole)}{" "}
          <small className="text-14 font-normal text-ink-2">of {minutesAndSeconds(bar.budgetSeconds)}</small>
        </span>
      </div>
      <div
        role="img"
        aria-label={[...words, `Changes of move: ${minutesAndSeconds(changeSeconds)}.`].join(" ")}
        className={`relative my-2 h-6 overflow-hidden rounded-[6px] border bg-surface ${isOver ? "border-caution" : "border-edge"}`}
      >
        {bar.parts.map((part) => (
          <i
            key={`${part.kind} ${part.moveIndex}`}
            style={{ left: percent(part.startSecond), width: `calc(${percent(part.seconds)} + 1px)` }}
            className={`absolute -inset-y-px text-center text-13/6 font-semibold not-italic ${part.kind === "move" ? "bg-teal text-on-teal" : "bg-teal-line"}`}
          >
            {part.kind === "move" ? part.moveIndex + 1 : null}
          </i>
        ))}
        {isOver ? (
          <i
            style={{ left: percent(bar.budgetSeconds) }}
            className="absolute -inset-y-px w-0.5 bg-caution outline outline-surface"
          />
        ) : null}
      </div>
      <p className={`text-13 ${isOver ? "text-caution" : "text-ink-2"}`}>{budgetWords()}</p>
      {whole > 0 ? (
        <p className="mt-1 text-13 text-ink-2">Hands-on {minutesAndSeconds(plan.handsOnSeconds)}.</p>
      ) : null}
      {shorter ? (
        <p className="mt-1 text-13 text-ink-2">
          {optionalMoveWords.withoutTakes(minutesAndSeconds(shorter.wholeSessionSeconds))}
        </p>
      ) : null}
    </section>
  );

  function budgetWords(): string {
    const { budget } = composerWords;
    if (whole === 0) return budget.none;
    if (isOver) return budget.over(minutesAndSeconds(bar.overSeconds), minutesAndSeconds(bar.budgetSeconds));
    const free = bar.budgetSeconds - whole;
    return free === 0 ? budget.exact(changes > 0) : budget.free(changes > 0, minutesAndSeconds(free));
  }
}
