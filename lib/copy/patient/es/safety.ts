/**
 * Safety sentences: the one rule, pressure, the 20-second test and the three groups of stop signs. Paper and
 * player print these same sentences. Where each comes from is kept in `safety-sources.ts`.
 */
import type { safety as english } from "../en/safety";

/** A stop sign on paper, and what follows from "The same" a week on. */
const noBetterAfterWeek = "Su espalda no mejora después de 1\u00a0semana.";

export const safety: typeof english = {
  rule: "No use el rodillo en la parte baja de la espalda.",
  ruleMore: "Tampoco en el cuello ni en los huesos.",
  press: "Presione a 4 de 10, no a 8.",
  pressAtMost: (ceiling) =>
    ceiling === 4 ? "Presione a 4 de 10, no a 8." : `Presione a ${ceiling} de 10 como máximo.`,
  scale: { none: "Sin presión", right: "Así está bien", tooMuch: "Demasiado" },
  lessIfSaid: "Presione menos si el ejercicio lo dice.",
  slow: "Muévase despacio. Alargue cada salida de aire.",
  breatheOn: "Siga respirando. No aguante el aire.",
  sore: (seconds) => `Quédese ${seconds} en un punto que duele.`,
  testTitle: "La prueba de los 20\u00a0segundos",
  test: [
    "Quédese 20\u00a0segundos en un punto que duele. El punto debería aflojarse.",
    "Si empeora, presione menos o muévase un poco.",
    "Si sigue peor, omita este ejercicio hoy.",
  ],
  stopSignsTitle: "Señales de alto",
  noBetterAfterWeek,
  tierOrder: ["emergency", "today", "tell"],
  tiers: {
    emergency: {
      word: "Ya",
      name: "Emergencia",
      heading: "Pare y vaya ya a la sala de emergencias si:",
      signs: [
        "No puede controlar la orina o el popó, o no puede orinar.",
        "Siente dormida la zona entre las piernas o alrededor de las nalgas.",
        "Siente débiles o dormidas las dos piernas.",
      ],
    },
    today: {
      word: "Hoy",
      name: "Llámenos hoy",
      heading: "Pare y llámenos hoy si:",
      signs: [
        "Una pierna se le pone débil.",
        "Tiene fiebre junto con el dolor de espalda.",
        "Tuvo una mala caída o un golpe fuerte.",
        "El dolor es peor de noche o no baja al descansar.",
      ],
    },
    tell: {
      word: "Avise",
      name: "Avísenos primero",
      heading: "Pare y avísenos si:",
      signs: [
        "Siente un dolor agudo.",
        "El dolor le corre hacia abajo por la pierna.",
        "Siente hormigueo o la piel dormida.",
        noBetterAfterWeek,
      ],
    },
  },
  tellFirst: "Avísenos antes de volver a usar el rodillo.",
  tellHow: "Llame, o dígalo en su cita.",
  callNumber: (emergencyNumber) => `Llame\u00a0al\u00a0${emergencyNumber}`,
};
