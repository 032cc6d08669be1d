"use client";
import { Button } from "@/app/_ui/button";
import { movePartAt, ownMoveWords } from "@/lib/copy/clinic/own-moves";
import type { Move } from "@/lib/moves/move";
import { lineCounts, MOST_NUMBERED_LINES } from "@/lib/moves/own-move";
import type { MoveProblem } from "@/lib/safety/check-move";
import { fieldIdAt, type OwnMoveDraft, textAt, writtenLines } from "./draft";

/** What keeps the move from being saved, as it is written: each with its field, its words, and a way to put it right. */
export function OwnMoveProblems({
  move,
  draft,
  problems,
  onAdd,
}: {
  move: Move;
  draft: OwnMoveDraft;
  problems: readonly MoveProblem[];
  onAdd: (problem: MoveProblem) => void;
}) {
  return (
    <>
      <p role="status" className={problems.length === 0 ? "text-ink-2" : "sr-only"}>
        {problems.length === 0 ? ownMoveWords.noProblems : `${problems.length} to put right`}
      </p>
      <ul className="flex flex-col gap-3">
        {problems.map((problem) => (
          <li
            key={`${problem.field} ${problem.ruleId} ${problem.mark?.start ?? ""} ${problem.text}`}
            className="rounded-control border border-stop-line bg-stop-soft p-3"
          >
            <p>
              <a
                href={`#${fieldIdAt(draft, problem.field)}`}
                className="font-semibold underline underline-offset-2"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldIdAt(draft, problem.field))?.focus();
                }}
              >
                {movePartAt(problem.field)}
              </a>
              : {problem.text}
            </p>
            <MarkedWords text={textAt(move, problem.field)} mark={problem.mark} />
            {problem.ready && hasRoom(draft, problem.field) ? (
              <Button
                className="mt-2"
                aria-label={`${ownMoveWords.addReady}: ${problem.ready}`}
                onPress={() => onAdd(problem)}
              >
                {ownMoveWords.addReady}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The text with the words at fault marked. */
function MarkedWords({ text, mark }: { text: string | null; mark: MoveProblem["mark"] }) {
  if (text === null || mark === null) return null;
  return (
    <p className="mt-1 [overflow-wrap:anywhere]">
      {text.slice(0, mark.start)}
      <mark className="bg-transparent font-semibold text-inherit underline decoration-stop decoration-wavy decoration-[1.5px] underline-offset-[3px]">
        {text.slice(mark.start, mark.end)}
      </mark>
      {text.slice(mark.end)}
    </p>
  );
}

/** Whether a sentence can be added to the part: a full list has no room, nor have two that are numbered as one. */
function hasRoom({ lines }: OwnMoveDraft, field: string): boolean {
  if (field !== "setUp" && field !== "steps") return true;
  const written = (name: "setUp" | "steps") => writtenLines(lines[name]).length;
  return written(field) < lineCounts[field].max && written("setUp") + written("steps") < MOST_NUMBERED_LINES;
}
