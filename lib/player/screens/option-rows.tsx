/** What a patient may choose for one session: a shorter one, and more time to get ready. */

import type { SessionState } from "@/lib/player/session/session-machine";
import { wholeMinutes } from "@/lib/program/describe-time";
import { canBeShorter, planSession, type SessionOptions } from "@/lib/program/timeline";
import type { ScreenProps } from "./screen-props";

type OptionRowsProps = Pick<ScreenProps, "copy" | "state" | "dispatch">;

/** Each is a switch, with what it changes. */
export function OptionRows({ copy, state, dispatch }: OptionRowsProps) {
  const words = copy.player.options;
  const { moves, options } = state;
  const canLeaveOut = movesToLeaveOut(state);
  const shorter = planSession(moves, { ...options, shorter: true });
  const isBefore = state.screen.name === "welcome";
  const choose = (change: Partial<SessionOptions>) =>
    dispatch({ type: "choose", options: { ...options, ...change } });
  return (
    <>
      {canLeaveOut > 0 && (
        <Option
          isOn={options.shorter}
          name={words.shorter}
          hint={words.shorterHint(canLeaveOut, isBefore ? wholeMinutes(shorter.wholeSessionSeconds) : null)}
          onChange={(isOn) => choose({ shorter: isOn })}
        />
      )}
      <Option
        isOn={options.slower}
        name={words.slower}
        hint={words.slowerHint}
        onChange={(isOn) => choose({ slower: isOn })}
      />
    </>
  );
}

/** How many moves a shorter session leaves out of what is to come; 0: it would leave out none, or all. */
function movesToLeaveOut({ moves, steps, index, screen }: SessionState): number {
  if (!canBeShorter(moves)) return 0;
  const at = screen.name === "welcome" ? -1 : (steps[index]?.moveIndex ?? -1);
  return moves.filter(({ optional }, moveIndex) => optional && moveIndex > at).length;
}

type OptionProps = {
  readonly isOn: boolean;
  readonly name: string;
  readonly hint: string;
  readonly onChange: (isOn: boolean) => void;
};

function Option({ isOn, name, hint, onChange }: OptionProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className="row-b option"
      onClick={() => onChange(!isOn)}
    >
      <span>
        {name}
        <small>{hint}</small>
      </span>
      <i aria-hidden="true" />
    </button>
  );
}
