/** What the body map shows, for those who hear it. */
import type { BodyMapWords } from "@/lib/figure/body-map-words";

function listed(places: readonly string[], join: "y" | "ni en"): string {
  const last = places.at(-1) ?? "";
  return places.length < 2 ? last : `${places.slice(0, -1).join(", ")} ${join} ${last}`;
}

const upperBack = "la parte alta de la espalda";

export const bodyMap: BodyMapWords = {
  views: { front: "Su cuerpo visto de frente", back: "Su cuerpo visto de espaldas" },
  zones: {
    gluteal: { right: "la nalga derecha", left: "la nalga izquierda", both: "las nalgas" },
    "anterior-hip": {
      right: "el muslo derecho, arriba y por delante",
      left: "el muslo izquierdo, arriba y por delante",
      both: "los muslos, arriba y por delante",
    },
    "posterior-thigh": {
      right: "el muslo derecho, por detrás",
      left: "el muslo izquierdo, por detrás",
      both: "los muslos, por detrás",
    },
    thoracic: { right: upperBack, left: upperBack, both: upperBack },
    "lateral-thorax": {
      right: "el costado derecho, debajo de la axila",
      left: "el costado izquierdo, debajo de la axila",
      both: "los costados, debajo de las axilas",
    },
    "calf-rest": {
      right: "la pantorrilla derecha",
      left: "la pantorrilla izquierda",
      both: "las pantorrillas",
    },
  },
  never: {
    "low-back": "la parte baja de la espalda",
    neck: "el cuello",
    waist: "la cintura",
    "behind-knee": "la parte de atrás de las rodillas",
    belly: "el vientre",
    "hip-bone": "los huesos de la cadera",
  },
  goesOn: (places) => `El rodillo va en ${listed(places, "y")}.`,
  neverOn: (places) => `Nunca lo ponga en ${listed(places, "ni en")}.`,
};
