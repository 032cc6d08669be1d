import type { TranslatedMove } from "@/lib/moves/move-text";

export const thoracicRoll: TranslatedMove = {
  slug: "thoracic-roll",
  revision: 2,
  text: {
    plainName: "Rodillo en la espalda alta",
    setUp: [
      "Acuéstese boca arriba. Ponga el rodillo bajo la parte alta de la espalda.",
      "Doble las rodillas. Apoye bien los pies.",
      "Sostenga la cabeza con las manos. Meta un poco la barbilla.",
      "Levante un poco la cadera.",
    ],
    steps: [
      "Empuje con los pies. Ruede arriba y abajo el ancho de su mano.",
      "Regrese siempre antes de la parte baja de la espalda.",
      "Respire despacio. Alargue cada salida de aire.",
    ],
    instruction: "Ruede despacio en la parte alta de la espalda.",
    switchSide: null,
    oneSide: null,
    variations: [
      {
        variation: "arms-crossed",
        setUp: [
          "Acuéstese boca arriba. Ponga el rodillo bajo la parte alta de la espalda.",
          "Doble las rodillas. Apoye bien los pies.",
          "Cruce los brazos en el pecho. Meta un poco la barbilla.",
          "Levante un poco la cadera. No deje caer la cabeza hacia atrás.",
        ],
      },
    ],
    feel: "Junto a la columna, en la parte alta de la espalda.",
    stopPoint: "Pare antes de la parte baja de la espalda, y antes del cuello.",
    stopSigns: [
      "Siente un dolor agudo en la espalda.",
      "Siente hormigueo en un brazo o una pierna.",
      "Siente mareo.",
      "Siente un dolor nuevo en el pecho o las costillas.",
    ],
    why: "Si la parte alta de la espalda está rígida, la parte baja puede doblarse más. Mover la parte alta puede aliviar eso.",
  },
};
