/** Words of what comes after a session: how the back is a week on, and the record kept on the phone. */
import { counted } from "@/lib/copy/plural";
import type { record as english } from "../en/record";

type Words = typeof english;

const week: Words["week"] = {
  ask: "¿Su espalda está mejor que cuando empezó?",
  answers: { better: "Mejor", same: "Igual", worse: "Peor" },
  better: "Bien. Siga con su plan.",
};

const keep: Words["keep"] = {
  ask: "¿Guardar un registro en este teléfono?",
  hint: "Nadie más lo recibe. Puede mostrarlo en su próxima cita.",
  kept: "Guardado. Cada sesión nueva se suma.",
  notKept:
    "No se guardan más sesiones. Puede cambiarlo cuando quiera. Su teléfono solo anota cuándo preguntarle por su espalda.",
  failed: "Su teléfono no dejó guardarlo. Use la tabla de su hoja.",
  see: "Ver su registro",
};

export const record: Words = {
  onlyHere: "Está solo en este teléfono. Nadie más lo recibe.",
  nothing: "Aún no hay nada guardado.",
  week,
  keep,
  keepNew: {
    ask: "¿Guardar las sesiones nuevas?",
    yes: "Cada sesión nueva se suma.",
    no: "Las sesiones nuevas no se guardan.",
  },
  print: "Imprimir",
  delete: "Borrar",
  deleteAsk: (count) =>
    `¿Borrar ${counted("es", count, { one: "sesión", other: "sesiones" })}? No se puede recuperar después.`,
  deleteNot: "No borrar",
  deleted: "Se borró su registro.",

  time: (hour, minute) =>
    `${hour % 12 === 0 ? 12 : hour % 12}:${String(100 + minute).slice(1)}\u00a0${hour < 12 ? "a.\u00a0m." : "p.\u00a0m."}`,
  early: "Paró antes del final.",
  stopSign: (group) => `Señal de alto: ${group}.`,
  pressed: (pressure) => `presión ${pressure} de\u00a010`,
  again: { yes: "Haría esto otra vez mañana.", no: "No haría esto otra vez mañana." },
  back: {
    better: "Su espalda estaba mejor.",
    same: "Su espalda estaba igual.",
    worse: "Su espalda estaba peor.",
  },

  paper: {
    title: "Mis sesiones con el rodillo",
    from: "De mi propio teléfono. Este registro lo guardé yo. Ninguna clínica lo revisó.",
    printed: (day) => `Se imprimió el ${day}.`,
    name: "Nombre:",
    day: "Día",
    time: "Hora",
    minutes: "Minutos",
    others: "Otros ejercicios",
    otherMoves: (done, all) => `${done} de\u00a0${all}`,
    ended: "Final",
    early: "antes",
    again: "Otra vez mañana",
    back: "Espalda, desde que empecé",
    done: "hecho",
    part: "una parte",
    leftOut: "omitido",
    number: "Entre paréntesis: lo más que presionó, de 0 a 10. La meta suele ser 4.",
  },
};
