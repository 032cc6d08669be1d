import type { TranslatedMove } from "@/lib/moves/move-text";

export const glutePiriformisRoll: TranslatedMove = {
  slug: "glute-piriformis-roll",
  revision: 1,
  text: {
    plainName: "Rodillo en la nalga",
    setUp: [
      "Siéntese en el rodillo. Doble las rodillas.",
      "Ponga las manos en el piso, atrás. Apóyese en ellas.",
      "Cruce un pie sobre la otra rodilla. Inclínese hacia ese lado.",
    ],
    steps: ["Haga pasadas cortas y lentas en lo alto de la nalga.", "No ruede sobre el hueso."],
    instruction: "Haga pasadas cortas y lentas.",
    switchSide: "Cruce el otro pie. Inclínese hacia ese lado.",
    oneSide: null,
    feel: "En lo alto de la nalga, en la parte blanda.",
    stopPoint: "Pare si el dolor le corre hacia abajo por la pierna. No ruede sobre el hueso.",
    stopSigns: [
      "Siente un dolor agudo.",
      "El dolor le corre hacia abajo por la pierna.",
      "Siente hormigueo.",
      "Siente la piel dormida.",
    ],
    why: "Sentarse mucho rato puede poner rígidas las nalgas. El rodillo puede hacer más fácil doblarse y sentarse.",
  },
};
