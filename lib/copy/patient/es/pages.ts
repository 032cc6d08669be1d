/** Words of the pages round the session: opening a link, and links that do not open. */
import { counted } from "@/lib/copy/plural";
import type { link as english, reviewDue as englishReviewDue } from "../en/pages";

/** Of a plan past its review date that may still be followed: the same on the phone, the sheet's page and paper. */
export const reviewDue: typeof englishReviewDue = {
  title: "Ya toca revisar este plan",
  text: "Puede seguir. Llame pronto a su clínica.",
};

export const link: typeof english = {
  documentTitle: "Su sesión con el rodillo",
  documentDescription: "Abra esta página en su teléfono. Le guía paso a paso.",
  opening: "Se abre su plan",
  stopHere: "Pare aquí. Baje del rodillo despacio.",

  // One page for unknown, expired and revoked: a stranger must not learn which. It cannot know the clinic.
  notOpen: {
    title: "Este enlace no abre",
    why: "Puede ser viejo, no estar activo o no estar completo.",
    steps: [
      "Escanee otra vez el código de su hoja.",
      "¿Aún no abre? Llame a su clínica y pida un enlace nuevo. El número está en su hoja.",
    ] as readonly string[],
    tryAgain: "Intentar de nuevo",
  },

  grace: "Este enlace pronto dejará de servir. Pida uno nuevo a su clínica.",

  onHold: {
    title: "Su clínica puso este plan en pausa",
    doThis: "No use el rodillo por ahora. Llámenos. Le diremos qué sigue.",
    notYou: "No es por algo que usted hizo.",
    emergency: {
      title: "En una emergencia",
      doThis: "No nos espere. Vaya a la sala de emergencias.",
    },
    lookAgain: "Mirar otra vez",
    stillPaused: "Sigue en pausa.",
    couldNotLook: "No pudimos revisar ahora. Intente de nuevo pronto.",
  },

  changed: {
    title: "Su clínica cambió este plan",
    seeNew: "Ver el plan nuevo",
    couldNotOpen: "No pudimos abrirlo ahora. Intente de nuevo pronto.",
    updated: "Su plan cambió.",
  },

  reviewDue: `${reviewDue.title}. ${reviewDue.text}`,

  offline: {
    title: "No tiene conexión",
    doThis: "Revise la señal de su teléfono. Luego intente de nuevo. Su hoja tiene el mismo plan.",
  },
  offlineInSession: "No tiene conexión. Su sesión sigue.",
  serverDown: {
    title: "No podemos abrir su plan ahora",
    doThis: "Intente de nuevo en unos minutos. Su hoja tiene el mismo plan.",
  },
  tooManyTries: {
    title: "Espere un poco, por favor",
    doThis: "Este enlace se abrió demasiadas veces. Espere un minuto. Luego intente de nuevo.",
  },
  noScript: "Active JavaScript para ver esta página. O use su hoja.",
  oldBrowser: {
    title: "¿Todavía no abre?",
    doThis:
      "Abra esta página otra vez. Su navegador puede ser muy viejo. Pruebe otro teléfono o use su hoja.",
  },

  pin: {
    title: "Escriba su código",
    hint: "Tiene 6\u00a0números. Se lo dio su clínica.",
    label: "Código",
    open: "Abrir mi plan",
    clinicSees: "Su clínica ve cuando se escribe un código incorrecto.",
    short: "Escriba los 6\u00a0números.",
    wrong: "Ese código no es correcto. Revíselo e intente de nuevo.",
    triesLeft: (count: number) =>
      `Puede intentar ${counted("es", count, { one: "vez más", other: "veces más" })}.`,
    locked: {
      title: "Este enlace está bloqueado",
      why: "El código se escribió mal muchas veces.",
      doThis: "Llame a su clínica y pida un código nuevo. El número está en su hoja.",
      haveNew: "Tengo un código nuevo",
    },
    busy: "Espere un minuto. Luego intente de nuevo.",
    unknown: "No pudimos revisar su código. Intente de nuevo pronto.",
  },
};
