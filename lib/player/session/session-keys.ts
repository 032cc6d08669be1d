/** The keyboard's map of the session, in one place. Pure. */
import { mainAction, type SessionEvent, type SessionState } from "./session-machine";

/** A key as the browser tells of it. */
type KeyPress = Pick<KeyboardEvent, "key" | "repeat" | "altKey" | "ctrlKey" | "metaKey">;

/** `pressure`: show where the patient says how hard it presses. */
type KeyAction = SessionEvent | { readonly type: "pressure" };

/** One key each, and its other name. Letters as they are pressed without Shift. */
const keyMap = new Map<string, KeyAction>([
  ["ArrowRight", { type: "skip" }],
  ["n", { type: "skip" }],
  ["ArrowLeft", { type: "back" }],
  ["b", { type: "back" }],
  ["r", { type: "restart-side" }],
  ["s", { type: "not-softer" }],
  ["p", { type: "pressure" }],
]);

/**
 * What a key does where the session stands; null: nothing. Space does what the middle button does and Escape stops;
 * the others work while they are `allowed`, because somebody who speaks to the device may press letters without
 * meaning to (WCAG 2.1.4). A control in focus (`onControl`) keeps Space and the arrows for itself: the arrows also
 * lead from control to control on a television.
 */
export function keyAction(
  { key, repeat, altKey, ctrlKey, metaKey }: KeyPress,
  state: SessionState,
  { allowed, onControl }: { readonly allowed: boolean; readonly onControl: boolean },
): KeyAction | null {
  const { name } = state.screen;
  if (repeat || altKey || ctrlKey || metaKey || (name !== "running" && name !== "paused")) return null;
  if (key === "Escape") return { type: "stop" };
  if (key === " ") return onControl ? null : { type: mainAction(state) };
  if (!allowed || (onControl && key.length > 1)) return null;
  return keyMap.get(key.length > 1 ? key : key.toLowerCase()) ?? null;
}
