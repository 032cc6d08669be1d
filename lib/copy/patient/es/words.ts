/** Parts of the body, sides, doses and dates in patient words. */
import { counted } from "@/lib/copy/plural";
import type { BodySide, ContactZone, StartPosition } from "@/lib/moves/move";

/** Where a move presses. */
export const zones: Record<ContactZone, string> = {
  gluteal: "nalga",
  "anterior-hip": "frente de la cadera",
  "posterior-thigh": "parte de atrás del muslo",
  thoracic: "parte alta de la espalda",
  "lateral-thorax": "costado, debajo de la axila",
  "calf-rest": "pantorrillas",
};

/** One side of the body. */
export const sides: Record<BodySide, string> = { left: "lado izquierdo", right: "lado derecho" };

/** The letter of each side, beside a body map and in the boxes of the tick chart. */
export const sideLetters: Record<BodySide, string> = { left: "I", right: "D" };

/** How the body lies or sits: of nobody's gender. */
export const positions: Record<StartPosition, string> = {
  "sitting-on-roller": "sentarse en el rodillo",
  "long-sitting": "sentarse con las piernas estiradas",
  prone: "boca abajo",
  supine: "boca arriba",
  "side-lying": "de lado",
};

export const seconds = (count: number) => counted("es", count, { one: "segundo", other: "segundos" });
export const minutes = (count: number) => counted("es", count, { one: "minuto", other: "minutos" });

/** "1 minuto 30 segundos" */
function duration(wholeSeconds: number): string {
  const full = Math.floor(wholeSeconds / 60);
  const rest = wholeSeconds % 60;
  if (full === 0) return seconds(rest);
  return rest === 0 ? minutes(full) : `${minutes(full)} ${seconds(rest)}`;
}

/** The words doses are made of; `describeDosage` puts them together. */
export const dosage = {
  duration,
  slowRolls: (count: number) => counted("es", count, { one: "pasada lenta", other: "pasadas lentas" }),
  slowBreaths: (count: number) =>
    counted("es", count, { one: "respiración lenta", other: "respiraciones lentas" }),
  inPlaces: (breaths: string, places: number) =>
    places === 2
      ? `${breaths}, ${counted("es", places, { other: "veces" })}`
      : `${breaths} en cada uno de ${counted("es", places, { other: "lugares" })}`,
  // After a comma the side is a thought of its own: "5 respiraciones lentas, 2 veces, por lado".
  eachSide: (amount: string) => `${amount}${amount.includes(",") ? "," : ""} por lado`,
  side: {
    each: "Lado derecho, luego izquierdo",
    right: "Solo lado derecho",
    left: "Solo lado izquierdo",
    bothSides: "Ambos lados a la vez",
    bothLegs: "Ambas piernas a la vez",
  },
};

const months = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"];

/** A calendar day, YYYY-MM-DD, as "20 nov 2026" in one unbroken piece. */
export function day(isoDay: string): string {
  const [year, month, dayOfMonth] = isoDay.split("-");
  return `${Number(dayOfMonth)}\u00a0${months[Number(month) - 1]}\u00a0${year}`;
}
