/** Words of a plan that is kept on the phone, and of the page that an icon on the home screen opens. */
import type { keep as english } from "../en/keep";

export const keep: typeof english = {
  offer: "Guardar en este teléfono",
  forget: "Borrar de este teléfono",
  said: {
    offered: "Puede servir sin conexión. Solo se abre con su enlace.",
    keeping: "Su plan se guarda en este teléfono.",
    kept: "Está guardado en este teléfono. Sirve sin conexión.",
    forgotten: "Su plan ya no está guardado en este teléfono.",
    failed: "No pudimos guardarlo. Intente más tarde.",
    stuck: "Sigue guardado en este teléfono. Intente otra vez.",
  },
  isCopy: "Ahora no hay conexión. Este es el plan de su teléfono.",

  goOn: {
    title: "Abra su plan con su enlace",
    why: "Esta página no sabe cuál es su plan.",
    steps: [
      "Toque el enlace que le dio su clínica.",
      "¿No lo tiene? Escanee el código de su hoja.",
    ] as readonly string[],
    kept: "Un plan guardado en este teléfono se abre también sin conexión.",
  },
};
