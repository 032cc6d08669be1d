import { breathAt } from "@/lib/player/session/session-motion";
import { isPressingLess } from "@/lib/player/session/session-part";
import { presses } from "@/lib/player/session/session-steering";
import { BreathCount, BreathPacer } from "./breath-pacer";
import type { PartProps } from "./session-screen";
import { PressureButton, whatComesThen } from "./work-part";

/** Breathing with the disc. It counts breaths, not seconds. */
export function BreathPart(props: PartProps) {
  const { copy, state, entry } = props;
  const { dosage } = entry.prescribed;
  const { breath } = entry.move;
  const words = copy.player.session;
  if (dosage.kind !== "breaths") return null;
  return (
    <>
      <div className="main">
        <BreathPacer copy={copy} breath={breath} elapsedMs={state.elapsedMs} moving />
        <BreathCount copy={copy} number={breathAt(state.elapsedMs, breath).number} all={dosage.breaths} />
        <p className="then">
          {words.inAndOut(breath.inSeconds, breath.outSeconds)}
          <br />
          {isPressingLess(state) ? words.pressLess : whatComesThen(props)}
        </p>
      </div>
      {presses(state) && (
        <div className="quick">
          <PressureButton {...props} />
        </div>
      )}
    </>
  );
}
