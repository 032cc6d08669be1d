import type { TranslatedMove } from "@/lib/moves/move-text";

export const latSideBodyRelease: TranslatedMove = {
  slug: "lat-side-body-release",
  revision: 2,
  text: {
    plainName: "Rodillo en el costado",
    setUp: [
      "Acuéstese de lado. Ponga el rodillo justo debajo de la axila.",
      "Estire el brazo de abajo más allá de la cabeza.",
      "Doble las rodillas. Apoye adelante la mano y el pie de arriba.",
      "Gire un poco el pecho hacia arriba, sobre el músculo blando.",
    ],
    steps: [
      "Ruede 1 o 2\u00a0pulgadas hacia abajo y regrese. Presione poco.",
      "Regrese en la mitad de las costillas.",
    ],
    instruction: "Ruede despacio. Presione poco.",
    switchSide: "Dese vuelta. Ponga el rodillo justo debajo de la otra axila.",
    oneSide: null,
    feel: "En el músculo blando debajo de la axila.",
    stopPoint: "Pare en la mitad de las costillas. Quédese arriba de la cintura.",
    stopSigns: [
      "Siente un dolor agudo en las costillas.",
      "Siente hormigueo en el brazo o la mano.",
      "Le falta el aire.",
    ],
    why: "Este músculo ancho va del brazo a la cadera. Aflojarlo puede ayudar a girar el cuerpo.",
  },
};
