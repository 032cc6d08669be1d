/** Words of the page that checks a sheet of paper. */
import type { verify as english } from "../en/verify";
import { reviewDue } from "./pages";

export const verify: typeof english = {
  title: "Compruebe su hoja",
  hint: "Escriba el código que está al pie de su hoja.",
  label: "Código",
  check: "Comprobar",
  current: {
    title: "Esta hoja está al día",
    text: (madeOn) => `Se hizo el ${madeOn}. Puede usarla.`,
  },
  superseded: {
    title: "Esta hoja es vieja",
    text: (newOn) =>
      newOn === null
        ? "Su clínica hizo una nueva. Pídala."
        : `Su clínica hizo una nueva el ${newOn}. Pídala.`,
  },
  onHold: {
    title: "Este plan está en pausa",
    text: "No lo siga por ahora. Llame a su clínica.",
  },
  withdrawn: {
    title: "Este plan terminó",
    text: "No use esta hoja. Llame a su clínica si necesita un plan nuevo.",
  },
  overdue: reviewDue,
  compare: "Mire el pie de su hoja. Debe decir esto:",
  notSame: "¿No es igual? Llame a su clínica.",
  unknown: {
    title: "No conocemos este código",
    text: "Revise cada letra y cada número. ¿Sigue igual? Llame a su clínica.",
  },
};
