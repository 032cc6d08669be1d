/** What a pressure of 0 to 10, as the patient says it, asks for in a dose with a ceiling. Pure. */
import type { Dosage } from "./dosage";

export type PressureDose = Pick<Dosage, "pressureCeiling">;

/** Of 10: what to aim at where no less was prescribed (WS-01). */
export const USUAL_PRESSURE = 4;
/** Of 10: from here on the move is left for today, whatever its ceiling (WS-01). */
export const LEAVE_FROM_PRESSURE = 8;
/** Of 10: between the aim and too much. The cut point is a judgement of the design; the source gives 4 and 8 (WS-01). */
const USUAL_ADJUST_FROM = 6;

/** The pressure to aim at, of 10: 4, or the less a move was prescribed with. */
export function pressureAim({ pressureCeiling }: PressureDose): number {
  return Math.min(USUAL_PRESSURE, pressureCeiling);
}

/** Whether a dose has a ceiling below the usual pressure: that is set for a reason, as with a bleeding risk 3 at most (PG-02). */
export function isPressedGently({ pressureCeiling }: PressureDose): boolean {
  return pressureCeiling < USUAL_PRESSURE;
}

/**
 * From which pressure on, of 10, the patient presses less. With the usual aim of 4 there is room above it, up to 6
 * (WS-01). Where it is pressed gently, what is above the ceiling is too much already.
 */
export function adjustFromPressure(dose: PressureDose): number {
  return isPressedGently(dose) ? dose.pressureCeiling + 1 : USUAL_ADJUST_FROM;
}
