/**
 * What the pictures of the moves show, for those who hear them: what the body does, never that there is a picture.
 * Plain data, told for either working side, so that the phone gets it together with the pictures.
 */
import type { FigureWords } from "@/lib/figure/figure-descriptions";
import type { BodySide } from "@/lib/moves/move";
import { sides } from "./words";

type Told = Readonly<Record<BodySide, string>>;

/** A side after a word of either gender: "tobillo derecho" (m), "rodilla derecha" (f). */
type SideWord = { readonly m: string; readonly f: string };

const sideWord: Readonly<Record<BodySide, SideWord>> = {
  left: { m: "izquierdo", f: "izquierda" },
  right: { m: "derecho", f: "derecha" },
};

/** A text that names the working side or the other one. */
function bySide(tell: (sides: { working: SideWord; other: SideWord }) => string): Told {
  const { left, right } = sideWord;
  return { right: tell({ working: right, other: left }), left: tell({ working: left, other: right }) };
}

/** A text of a picture without a working side. */
function onBoth(text: string): Told {
  return { right: text, left: text };
}

export const figures: FigureWords = {
  descriptions: {
    "glute-piriformis-roll/start": bySide(
      ({ working, other }) =>
        `Se sienta en el rodillo y se apoya atrás en ambas manos. El tobillo ${working.m} está cruzado sobre la rodilla ${other.f}. El rodillo presiona la nalga ${working.f}.`,
    ),
    "glute-piriformis-roll/end": bySide(
      ({ working }) =>
        `Su cuerpo se movió un poco hacia los pies. El rodillo está más arriba en la nalga ${working.f}, pero no llega a la parte baja de la espalda.`,
    ),
    "glute-piriformis-roll/front": bySide(
      ({ working, other }) =>
        `De frente: se sienta en el rodillo con el tobillo ${working.m} cruzado sobre la rodilla ${other.f}. Se inclina un poco al lado ${working.m}.`,
    ),
    "hip-flexor-release/start": bySide(
      ({ working, other }) =>
        `Está boca abajo sobre los antebrazos. La pierna ${working.f} está recta, y el rodillo está bajo lo alto de ese muslo. La rodilla ${other.f} está doblada hacia el lado.`,
    ),
    "hip-flexor-release/end": bySide(
      ({ working }) =>
        `Su cuerpo se movió un poco hacia la cabeza. El rodillo está más abajo en el muslo ${working.m}.`,
    ),
    "hamstring-roll/one-leg/start": bySide(
      ({ working, other }) =>
        `Se sienta y se apoya atrás en ambas manos. La cadera no toca el piso. El rodillo está bajo lo alto del muslo ${working.m}, y esa pierna está recta. La rodilla ${other.f} está doblada, y ese pie está en el piso.`,
    ),
    "hamstring-roll/one-leg/end": bySide(
      ({ working, other }) =>
        `Su cuerpo, las manos y el pie ${other.m} se movieron hacia atrás. El rodillo está más abajo en el muslo ${working.m}, pero arriba de la parte de atrás de la rodilla.`,
    ),
    "hamstring-roll/start": onBoth(
      "Se sienta con las piernas rectas y se apoya atrás en ambas manos. La cadera no toca el piso. El rodillo está bajo lo alto de los muslos.",
    ),
    "hamstring-roll/end": onBoth(
      "Su cuerpo y las manos se movieron hacia atrás. El rodillo está más abajo en los muslos, pero arriba de la parte de atrás de las rodillas.",
    ),
    "thoracic-roll/start": onBoth(
      "Está boca arriba con el rodillo a través de la parte alta de la espalda. Las manos sostienen la cabeza. Las rodillas están dobladas, y la cadera apenas no toca el piso.",
    ),
    "thoracic-roll/end": onBoth(
      "Su cuerpo se movió hacia los pies. El rodillo está cerca de lo alto de los omóplatos.",
    ),
    "thoracic-roll/arms-crossed/start": onBoth(
      "Está boca arriba con el rodillo a través de la parte alta de la espalda. Los brazos están cruzados en el pecho. Las rodillas están dobladas, y la cadera apenas no toca el piso.",
    ),
    "thoracic-roll/arms-crossed/end": onBoth(
      "Su cuerpo se movió hacia los pies. El rodillo está cerca de lo alto de los omóplatos. Los brazos están cruzados en el pecho.",
    ),
    "thoracic-extension/second-place/start": onBoth(
      "El rodillo está 1\u00a0pulgada más cerca de la cabeza que antes. Toma aire. La cadera está en el piso, y las manos sostienen la cabeza.",
    ),
    "thoracic-extension/second-place/end": onBoth(
      "El rodillo está 1\u00a0pulgada más cerca de la cabeza que antes. Suelta el aire. La parte alta de la espalda se dobla hacia atrás sobre el rodillo. La cadera sigue en el piso.",
    ),
    "thoracic-extension/shift": onBoth(
      "El rodillo se movió 1\u00a0pulgada hacia la cabeza. Un círculo muestra dónde estaba. La cadera está en el piso, y las manos sostienen la cabeza.",
    ),
    "thoracic-extension/start": onBoth(
      "Toma aire. La cadera está en el piso, y el rodillo a través de la parte alta de la espalda. Las manos sostienen la cabeza, y el pecho sube. Las rodillas están dobladas.",
    ),
    "thoracic-extension/end": onBoth(
      "Suelta el aire. La parte alta de la espalda se dobla hacia atrás sobre el rodillo. La cadera sigue en el piso.",
    ),
    "lat-side-body-release/start": bySide(
      ({ working, other }) =>
        `Está sobre el lado ${working.m} con el rodillo justo debajo de la axila. El brazo ${working.m} llega más allá de la cabeza. Las rodillas están dobladas. La mano ${other.f} y el pie ${other.m} están en el piso, adelante.`,
    ),
    "lat-side-body-release/end": bySide(
      ({ working }) =>
        `Su cuerpo se movió un poco hacia la cabeza. El rodillo está más abajo en las costillas del lado ${working.m}, pero arriba de la cintura.`,
    ),
    "calves-up-breathing-reset/start": onBoth(
      "Está boca arriba con las pantorrillas en el rodillo. Los brazos están a los lados. Toma aire, y el pecho sube.",
    ),
    "calves-up-breathing-reset/end": onBoth(
      "Suelta el aire, y el pecho baja. Las piernas descansan en el rodillo.",
    ),
    "dont/low-back": onBoth("Nunca así: el rodillo está bajo la parte baja de la espalda."),
    "dont/neck": onBoth("Nunca así: el rodillo está bajo el cuello."),
    "dont/behind-knee": onBoth("Nunca así: el rodillo está detrás de las rodillas."),
    "dont/waist": onBoth("Nunca así: el rodillo está bajo la cintura, debajo de las costillas."),
    "dont/belly": onBoth("Nunca así: el rodillo está bajo el vientre y el hueso de la cadera."),
  },
  moments: {
    start: "Inicio",
    end: "Final",
    front: "De frente",
    shift: "Mueva el rodillo",
    moving: "De inicio a final",
  },
  mistakes: {
    "low-back": "Nunca bajo la parte baja de la espalda",
    neck: "Nunca bajo el cuello",
    "behind-knee": "Nunca detrás de las rodillas",
    waist: "Nunca bajo la cintura",
    belly: "Nunca bajo el vientre ni el hueso de la cadera",
  },
  sides,
};
