import type { TranslatedMove } from "@/lib/moves/move-text";

export const hipFlexorRelease: TranslatedMove = {
  slug: "hip-flexor-release",
  revision: 1,
  text: {
    plainName: "Rodillo al frente de la cadera",
    setUp: [
      "Acuéstese boca abajo sobre los codos.",
      "Ponga el rodillo bajo la parte alta de un muslo.",
      "Déjelo justo debajo del pliegue de la cadera.",
      "Doble la otra pierna hacia el lado.",
      "Gire un poco hacia adentro los dedos del pie.",
    ],
    steps: ["Haga pasadas muy cortas y lentas.", "No ruede sobre el vientre ni el hueso de la cadera."],
    instruction: "Haga pasadas muy cortas y lentas.",
    switchSide: "Ponga el rodillo bajo el otro muslo. Doble hacia el lado la pierna que acaba de rodar.",
    oneSide: null,
    feel: "En lo alto del muslo, por delante.",
    stopPoint: "Pare en el pliegue de la cadera. No ruede sobre el vientre ni el hueso de la cadera.",
    stopSigns: [
      "Siente un dolor agudo.",
      "Siente un pulso bajo el rodillo.",
      "Siente la ingle dormida o con hormigueo.",
      "Le duele el vientre.",
    ],
    why: "El frente de la cadera puede sentirse tenso tras sentarse mucho rato. El rodillo puede hacer más fácil pararse bien recto.",
  },
};
