/** Words on paper. */
import { lowerFirst } from "@/lib/copy/lower-first";
import { counted, plural } from "@/lib/copy/plural";
import type { SkippedLine } from "@/lib/program/skipped-lines";
import type { RollerDensity } from "@/lib/safety/patient-record";
import type { handout as english } from "../en/handout";
import { minutes, seconds, sideLetters, sides } from "./words";

const daysAWeek = (days: number, weeks: number) =>
  `${plural("es", days, { one: "día por semana", other: "días por semana" })}, durante ${counted("es", weeks, { one: "semana", other: "semanas" })}`;

const rollerNeeded: Record<RollerDensity, string> = {
  soft: "Un rodillo de espuma liso y blando",
  medium: "Un rodillo de espuma liso, ni duro ni blando",
  firm: "Un rodillo de espuma liso y duro",
};

/** "Rodillo en la espalda alta, rodillo en el costado", "Rodillo en la nalga, lado izquierdo" */
function skippedMoves({ plainNames, side }: SkippedLine): string {
  const place = side === null ? "" : sides[side];
  if (plainNames === null) return `Todo ejercicio del ${place}`;
  const [first, ...others] = plainNames;
  const names = [first, ...others.map(lowerFirst)].join(", ");
  return side === null ? names : `${names}, ${place}`;
}

export const handout: typeof english = {
  documentTitle: "Programa para casa",
  title: "Su plan con el rodillo",
  purpose: "Este plan ayuda a aflojar los músculos alrededor de la parte baja de la espalda.",
  purposeMore: "El dolor de espalda suele mejorar con el tiempo. Siga moviéndose lo más que pueda.",

  forWhom: "Para",
  made: "Hecho",
  review: "Próxima revisión",
  version: (number) => `Versión\u00a0${number}`,
  notIssued: "Esta hoja no viene de una clínica. No la use para tratarse.",
  notCurrent: "Ya no es válida. No use esta hoja. Pídanos su plan nuevo.",
  onHold: "La clínica lo puso en pausa. No use esta hoja. Llámenos.",
  reviewDue: "Ya toca revisar este plan. Puede seguir. Llámenos pronto.",
  madeFor: "Lo hizo para usted su fisioterapeuta. No lo comparta.",

  daysAWeek,
  minutesInAll: (count) => plural("es", count, { one: "minuto en total", other: "minutos en total" }),
  movesInOrder: (count) => (count === 1 ? "ejercicio" : "ejercicios, en orden"),

  beforeYouStart: "Antes de empezar",
  youNeed: "Necesita",
  needs: (density): readonly string[] => [
    rollerNeeded[density],
    "Una colchoneta",
    "Una pared o una silla para levantarse",
  ],
  softerRoller: "Si su cuerpo se tensa, pruebe un rodillo más blando.",
  keyTitle: "En los dibujos",
  key: {
    contact: "Aquí presiona",
    stroke: "Ruede despacio, de ida y vuelta",
    stopLine: "Línea de alto: no pase de ahí",
    never: "Aquí nunca",
  },
  howToPress: "Cómo presionar",

  skippedTitle: "Omitido para usted",
  skipped: (line) => {
    const what = skippedMoves(line);
    const { reason } = line;
    return reason === "" ? `${what}.` : `${what}: ${reason.replace(/\.$/, "")}.`;
  },
  whyOnPaper: "La hoja de su clínica dice por qué. O pregúntenos.",
  ownName: (name) => `Ejercicio “${name}”`,
  forYouTitle: "Para usted",
  noteFrom: (clinician) => `Nota de ${clinician}:`,

  optional: "Opcional: omítalo si tiene prisa.",
  moveNumber: (number) => `Ejercicio\u00a0${number}`,
  // "Siéntalo" would also read as "sit it down".
  feel: "Se siente",
  stop: "Pare",
  why: "Por qué",
  thenSwitch: "Luego cambie de lado. Haga todo otra vez.",
  oneSide: (only) => `${only}. No haga el otro lado.`,
  captions: {
    start: "Inicio",
    end: "Final",
    front: "De frente",
    breatheIn: (count) => `Tome aire: ${seconds(count)}`,
    breatheOut: (count) => `Suelte el aire: ${seconds(count)}`,
    stretchIn: "Tome aire",
    stretchOut: "Suelte el aire",
    secondPlace: "Luego 1\u00a0pulgada hacia la cabeza",
    secondPlaceShort: "Luego hacia la cabeza",
    withSide: (caption, side) => `${caption} (${sides[side]})`,
    withSideShort: (caption, side) => `${caption} (${side === "left" ? "izquierdo" : "derecho"})`,
    notHere: "No en la parte baja de la espalda",
  },

  tickTitle: "Su tabla para marcar",
  tick: "Escriba la fecha. Marque cada ejercicio al terminarlo.",
  tickSides: "D es derecho. I es izquierdo.",
  tickRight: sideLetters.right,
  tickLeft: sideLetters.left,
  tickShort: "Escriba la fecha. Marque cada fila al terminarla.",
  tickMoves: (numbers, side) => {
    const list = numbers.join(",\u00a0");
    const moves = numbers.length === 1 ? `Ejercicio\u00a0${list}` : `Ejercicios\u00a0${list}`;
    if (side === null) return moves;
    return `${numbers.length === 1 ? moves : list} ${sides[side].replace(" ", "\u00a0")}`;
  },
  week: (number) => `Semana\u00a0${number}`,
  afterChart: (weeks) => `Siga hasta el final de la semana\u00a0${weeks}. Marque los días en un calendario.`,
  date: "Fecha",

  rememberTitle: "Recuerde",
  summary: (plan): readonly string[] => [
    `Haga ${plan.moves === 1 ? "el" : "los"} ${counted("es", plan.moves, { one: "ejercicio", other: "ejercicios en orden" })}, ${plan.days}\u00a0${daysAWeek(plan.days, plan.weeks)}. Toma ${minutes(plan.minutes)}.`,
    `No use el rodillo en la parte baja de la espalda. Presione a ${plan.pressure ?? 4} de 10${plan.isLessIfSaid ? ", o menos si el ejercicio lo dice" : ""}.`,
    `Si tiene una señal de alto, pare y llame.${plan.reviewOn === null ? "" : ` Revisamos su plan el ${plan.reviewOn}.`}`,
  ],
  knowTitle: "Lo que sabemos",
  know: "El rodillo puede hacer que sienta el cuerpo más suelto por poco tiempo. Es menos seguro cuánto ayuda con el dolor de espalda. Puede dejarle el cuerpo adolorido por un día.",

  scanToPlay: "Escanee para seguir este plan.",
  readOnPhone: "Lea esta hoja en su teléfono.",
  openAt: "O abra:",
  worksUntil: (date) => `Sirve hasta el ${date}.`,
  scanToCheck: "Escanee para comprobar esta hoja.",
  checkAt: (address) => `Para comprobar esta hoja, abra ${address} y escriba el código.`,
  code: "Código",
  page: (page, pages) => `Página\u00a0${page} de\u00a0${pages}`,
  startOnPage: (page) => `Empiece en la página\u00a0${page}`,
  nextMove: (number) => `Sigue: ejercicio\u00a0${number}`,
  nextTickChart: "Sigue: tabla para marcar",
  nextPage: "Página siguiente",
  turnOver: (number) => `Voltee: ejercicio\u00a0${number}`,
  callUs: (phone) => `Llámenos: ${phone}`,
};
