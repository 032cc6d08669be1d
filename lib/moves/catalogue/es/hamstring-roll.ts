import type { TranslatedMove } from "@/lib/moves/move-text";

export const hamstringRoll: TranslatedMove = {
  slug: "hamstring-roll",
  revision: 2,
  text: {
    plainName: "Rodillo detrás del muslo",
    setUp: [
      "Siéntese con las piernas estiradas.",
      "Ponga el rodillo bajo la parte alta de los muslos.",
      "Ponga las manos en el piso, atrás. Levante la cadera.",
    ],
    steps: [
      "Ruede despacio por los muslos hacia abajo. Lleve las manos hacia atrás al rodar.",
      "Pare antes de la parte de atrás de las rodillas, a un ancho de mano.",
      "Ruede despacio hacia arriba. Lleve las manos hacia adelante.",
    ],
    instruction: "Ruede despacio. Pare antes de las rodillas.",
    switchSide: "Cambie de pierna. Doble la pierna que acaba de rodar. Apoye ese pie.",
    oneSide: {
      setUp: [
        "Siéntese con las piernas estiradas.",
        "Ponga el rodillo bajo la parte alta de un muslo.",
        "Doble la otra pierna. Apoye ese pie.",
        "Ponga las manos en el piso, atrás. Levante la cadera.",
      ],
      steps: [
        "Ruede despacio por el muslo hacia abajo. Lleve atrás las manos y el otro pie.",
        "Pare antes de la parte de atrás de la rodilla, a un ancho de mano.",
        "Ruede despacio hacia arriba. Lleve todo hacia adelante.",
      ],
      instruction: "Ruede despacio. Pare antes de la rodilla.",
      stopPoint: "Pare antes de la parte de atrás de la rodilla, a un ancho de mano.",
    },
    feel: "En la parte de atrás del muslo.",
    stopPoint: "Pare antes de la parte de atrás de las rodillas, a un ancho de mano.",
    stopSigns: [
      "Siente un dolor agudo, o el dolor le corre hacia abajo por la pierna.",
      "Siente hormigueo en la pierna, o la siente dormida.",
      "La pantorrilla está caliente, adolorida o hinchada. Llámenos hoy.",
    ],
    why: "La parte de atrás de los muslos se une a la cadera. El rodillo puede hacer más fácil doblarse y sentarse.",
  },
};
