import type { ReactNode } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { BodySide } from "@/lib/moves/move";
import { FeelLine } from "@/lib/player/figures/feel-line";
import type { PlayerMove } from "@/lib/player/session/session-view";

type WordsStageProps = {
  readonly copy: PatientCopy;
  readonly move: PlayerMove["move"];
  readonly side: BodySide | null;
  /** Whether there is room for the place on the body beside the words. */
  readonly withMap: boolean;
  readonly children: ReactNode;
};

/** The stage of a move without a picture: where to feel it and where to stop, in large words. */
export function WordsStage({ copy, move, side, withMap, children }: WordsStageProps) {
  return (
    <div className="stage words">
      {children}
      <FeelLine copy={copy} move={move} side={side} withMap={withMap} />
      <p className="halt">{move.stopPoint}</p>
    </div>
  );
}
