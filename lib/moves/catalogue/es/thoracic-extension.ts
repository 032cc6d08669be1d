import type { TranslatedMove } from "@/lib/moves/move-text";

export const thoracicExtension: TranslatedMove = {
  slug: "thoracic-extension",
  revision: 1,
  text: {
    plainName: "Estirar la espalda alta",
    setUp: [
      "Acuéstese boca arriba. Ponga el rodillo bajo la parte alta de la espalda.",
      "Doble las rodillas. Deje la cadera en el piso.",
      "Sostenga la cabeza con las manos.",
    ],
    steps: [
      "Tome aire. Alargue el cuerpo.",
      "Suelte el aire. Deje bajar la parte alta de la espalda sobre el rodillo.",
      "Mantenga el rodillo más arriba de la parte baja de la espalda.",
      "¿Lo hace 2\u00a0veces? Antes de repetir, mueva el rodillo 1\u00a0pulgada hacia la cabeza.",
    ],
    instruction: "Suelte el aire. Deje bajar la parte alta de la espalda.",
    switchSide: null,
    oneSide: null,
    feel: "Un estiramiento en la parte alta de la espalda.",
    stopPoint: "Pare antes de la parte baja de la espalda. Deje la cadera abajo.",
    stopSigns: [
      "Siente un dolor agudo en la espalda.",
      "Siente hormigueo en una pierna o un brazo.",
      "Siente mareo.",
    ],
    why: "Sentarse mucho rato puede dejar rígida la parte alta de la espalda. Doblarse despacio sobre el rodillo puede aliviarla.",
  },
};
