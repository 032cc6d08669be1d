import type { TranslatedMove } from "@/lib/moves/move-text";

export const calvesUpBreathingReset: TranslatedMove = {
  slug: "calves-up-breathing-reset",
  revision: 1,
  text: {
    plainName: "Descansar y respirar",
    setUp: [
      "Acuéstese boca arriba. Apoye ambas pantorrillas en el rodillo.",
      "Descanse los brazos a los lados. No ruede.",
    ],
    steps: [
      "Tome aire por 4\u00a0segundos.",
      "Suelte el aire por 6\u00a0segundos.",
      "¿Siente mareo? Respire como guste.",
      "Para levantarse, primero póngase de lado.",
    ],
    instruction: "Tome aire en 4. Suelte el aire en 6.",
    switchSide: null,
    oneSide: null,
    feel: "La espalda se pone pesada sobre el piso.",
    stopPoint: "Pare si una pantorrilla está caliente, adolorida o hinchada. Llámenos hoy.",
    stopSigns: [
      "Siente mareo, u hormigueo en los labios. Respire como guste.",
      "La pantorrilla está caliente, adolorida o hinchada. Llámenos hoy.",
    ],
    why: "Soltar el aire largo y lento puede ayudar a que sus músculos se aflojen.",
  },
};
