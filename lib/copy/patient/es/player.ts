/** Words of the session player, screen by screen. */
import { lowerFirst } from "@/lib/copy/lower-first";
import { counted } from "@/lib/copy/plural";
import type { BodySide } from "@/lib/moves/move";
import type { RollerDensity } from "@/lib/safety/patient-record";
import type { player as english } from "../en/player";
import { cues } from "./cues";
import { keep } from "./keep";
import { record } from "./record";
import { minutes, seconds, sideLetters, sides } from "./words";

type Player = typeof english;

const moves = (count: number) => counted("es", count, { one: "ejercicio", other: "ejercicios" });
/** "Falta 1 segundo", "Faltan 35 segundos", "Faltan 0:35" */
const left = (time: string) => `${time.startsWith("1\u00a0") ? "Falta" : "Faltan"} ${time}`;

const rollers: Record<RollerDensity, string> = {
  soft: "Rodillo liso y blando",
  medium: "Rodillo liso, ni duro ni blando",
  firm: "Rodillo liso y duro",
};

/** "Lado derecho" */
const sideName: Record<BodySide, string> = { left: "Lado izquierdo", right: "Lado derecho" };

const welcome: Player["welcome"] = {
  title: "Su sesión con el rodillo",
  purpose: "Ayuda a aflojar los músculos alrededor de la parte baja de la espalda.",
  minutes,
  moves,
  youNeed: "Necesita",
  needs: (density): readonly string[] => [
    rollers[density],
    "Colchoneta o alfombra",
    "Silla o pared para levantarse",
  ],
  noteFrom: (clinician) => `Nota de ${clinician}:`,
  forYou: "Para usted",
  skipped: (skippedMoves) => {
    const names = skippedMoves.map(({ plainName, side }) => {
      const place = side === null ? "" : sides[side];
      if (plainName === null) return `todo ejercicio del ${place}`;
      return side === null ? plainName : `${plainName} (${place})`;
    });
    return `Omitido para usted: ${names.join(", ")}.`;
  },
  clinicSees: "Su clínica ve que usted empezó. No ve nada más.",
  start: "Empiece con un chequeo rápido",
  goOn: "Siga donde se quedó",
  fromTheStart: "Empezar desde el principio",
};

/** What may be chosen for one session. It changes no dose. */
const options: Player["options"] = {
  shorter: "Una sesión más corta",
  shorterHint: (moveCount, minuteCount) =>
    `Sin ${moves(moveCount)}${minuteCount === null ? "" : `: ${minutes(minuteCount)}`}`,
  slower: "Más tiempo para prepararse",
  slowerHint: "Cada cambio dura más",
};

const check: Player["check"] = {
  title: "¿Hoy le pasa algo de esto?",
  none: "Nada de esto",
  noneHint: "Empezar la sesión",
  one: "Me pasa algo de esto",
  oneHint: "Ver a quién llamar",
};

const which: Player["which"] = {
  title: "¿Cuál es su caso?",
  hint: "Toque el primer grupo que sea su caso.",
  goBack: "Volver",
};

const cards: Player["cards"] = {
  callClinic: (clinic) => `Llame a ${clinic}`,
  callNumber: (emergencyNumber) => `Llame\u00a0al\u00a0${emergencyNumber}`,
  youSaid: "Usted dijo que le pasa algo de esto",
  mistake: "Lo toqué por error",
  open: (hours) => `Horario: ${hours}.`,
  emergency: {
    title: "Vaya ya a la sala de emergencias",
    doThis: "No espere. No use el rodillo hoy.",
    show: "Muestre esta página a quienes le ayuden.",
    after: "Luego avise a su clínica",
    announced: (emergencyNumber) =>
      `Vaya ya a la sala de emergencias. Llame\u00a0al\u00a0${emergencyNumber}.`,
  },
  today: {
    title: "Llámenos hoy",
    doThis: "No use el rodillo hoy.",
    show: "Díganos qué siente. Le diremos qué hacer después.",
    after: "¿Empeora rápido? Busque ayuda ya",
  },
  tell: {
    title: "Avísenos primero",
    doThis: "No use el rodillo por ahora.",
    show: "Llame, o dígalo en su cita. Avísenos antes de volver a usar el rodillo.",
    after: null,
  },
};

const session: Player["session"] = {
  moveOf: (move, all) => `Ejercicio\u00a0${move} de\u00a0${all}`,
  leftInAll: "faltan en total",
  side: sideName,
  sideLetter: sideLetters,
  bothSides: "Ambos lados",

  // Get ready and changes
  getReady: (plainName) => `Prepárese: ${lowerFirst(plainName)}`,
  feel: "Se siente:",
  untilStart: "para empezar",
  moreTime: "Más tiempo",
  moreTimeHint: `Sumar ${seconds(10)}`,
  startNow: "Empezar ya",
  switchTo: (side) => `Cambie al ${sides[side]}`,
  shiftRoller: "Mueva el rodillo",
  shiftRollerHow: "Mueva el rodillo 1\u00a0pulgada hacia la cabeza.",
  shiftRollerAsInSteps: "Mueva el rodillo al lugar que sigue, como lo aprendió.",
  place: (place, places) => `Lugar\u00a0${place} de\u00a0${places}`,

  screenMayGoDark: "Si la pantalla se apaga, esperamos.",
  tapForSound: "Toque una vez para oír.",

  // While the clock runs
  thenSwitch: (side) => `Luego: cambie al ${sides[side]}`,
  thenShift: "Luego: mueva el rodillo",
  thenMove: (plainName) => `Luego: ${lowerFirst(plainName)}`,
  thenDone: "Luego termina",
  notSofter: "No afloja",
  notSofterHint: (count) => (count === 0 ? "Presione menos" : `Presione menos, sume ${seconds(count)}`),
  softerNow: "¿Ya aflojó? Siga así.",
  softerHow: "Si no, toque “No afloja”.",
  pressLess: "Presione menos. Muévase un poco.",
  added: (count) => (count === 0 ? "Siga un poco más suave." : `Sumamos ${seconds(count)}.`),
  stillNotSofter: "Sigue sin aflojar",
  stillNotSofterHint: "Omita este ejercicio hoy",
  leftOut: {
    "not-softer": "No aflojó. Hoy omitimos ese ejercicio. Está bien.",
    pressure: "Presionaba demasiado. Hoy omitimos ese ejercicio. Está bien.",
  },
  soreSpot: "Punto que duele",
  soreSpotHint: "Quédese aquí",
  stayHere: "Quédese aquí. Respire despacio.",
  rollOn: "Seguir",
  rollOnHint: "Ya",
  rollOnIn: (count) => `Siga rodando en ${seconds(count)}.`,
  pressure: "Presión",
  pressureHint: "De 0 a 10",
  pressureSaid: (said) => `Usted dijo\u00a0${said}`,
  rollOf: (roll, rolls) => `Pasada\u00a0${roll} de\u00a0${rolls}`,

  // Breathing
  breatheIn: "Tome aire",
  breatheOut: "Suelte el aire",
  breathOf: (breath, breaths) => `Respiración\u00a0${breath} de\u00a0${breaths}`,
  inAndOut: (inSeconds, outSeconds) => `Tome aire ${seconds(inSeconds)}, suéltelo en\u00a0${outSeconds}`,

  // Dock
  stop: "Parar",
  pause: "Pausa",
  skip: "Omitir",
  goOn: "Seguir",
};

const pressure: Player["pressure"] = {
  ask: "¿Cuánto presiona?",
  outOfTen: (said) => `${said} de 10`,
  good: (aim) => `Bien. La meta es ${aim}.`,
  less: "Presione menos ahora",
  lessHow: [
    "Quite un poco de peso del rodillo.",
    "Muévase a un punto más blando.",
    "Pruebe un rodillo más blando la próxima vez.",
    "¿Aún presiona demasiado? Omita este ejercicio hoy.",
  ] as readonly string[],
  close: "Cerrar",
};

const paused: Player["paused"] = {
  title: "En pausa",
  left: (time, side) => (side === null ? `${left(time)}.` : `${left(time)} en el ${sides[side]}.`),
  takeYourTime: "Tómese su tiempo.",
  waited: "Le esperamos.",
  elsewhere: "Empezó en otra página.",
  goOnHere: "Seguir aquí",
  startSideAgain: "Repetir este lado",
  startPlaceAgain: "Repetir este lugar",
  startMoveAgain: "Repetir este ejercicio",
  startWholeMoveAgain: "Repetir todo el ejercicio",
  goBackOneMove: "Volver un ejercicio atrás",
  pressesTooHard: "Presiona demasiado",
};

const stopped: Player["stopped"] = {
  title: "Usted paró",
  ask: "¿Le pasa algo de esto ahora? Tóquelo.",
  none: "¿Nada de esto?",
  endHere: "Terminar aquí",
  goOn: "Seguir",
};

const done: Player["done"] = {
  title: "Ya terminó",
  titleEarly: "Paró antes del final",
  titleNone: "Eso es todo por hoy",
  summary: (moveCount, minuteCount) => `Hizo ${moves(moveCount)} en ${minutes(minuteCount)}.`,
  summaryEarly: "Está bien. Haga hoy lo que le siente bien.",
  bothSides: "ambos lados",
  part: "una parte",
  leftOut: "omitido",
  again: "¿Haría esto otra vez mañana?",
  yes: "Sí",
  no: "No",
  staysHere: "Sus respuestas se quedan en este teléfono.",
  thanksYes: "Bien. Hasta la próxima.",
  thanksNo: "Presione menos la próxima vez. Avise a su clínica si aún es demasiado fuerte.",
  playAgain: "Empezar otra vez",
};

const announced: Player["announced"] = {
  getReady: (plainName, side) => `Prepárese. ${plainName}${side === null ? "" : `, ${lowerFirst(side)}`}.`,
  go: (side) => (side === null ? "Empiece." : `Empiece. ${side}.`),
  count: ["3", "2", "1"] as readonly string[],
  halfWay: "Va por la mitad.",
  secondsLeft: (count) => `${left(seconds(count))}.`,
  switchTo: (side, count) => `Cambie al ${sides[side]}. ${seconds(count)}.`,
  shiftRoller: (count) => `Mueva el rodillo. ${seconds(count)}.`,
  breatheIn: "Tome aire.",
  breatheOut: "Suelte el aire.",
  softer: "¿Ya aflojó? Si no, toque No afloja.",
  pressLess: (count) =>
    count === 0
      ? "Presione menos. Muévase un poco."
      : `Presione menos. Muévase un poco. Sumamos ${seconds(count)}.`,
  leftOut: "Hoy omitimos ese ejercicio.",
  paused: (timeLeft, side) => `En pausa. ${left(timeLeft)}${side === null ? "" : `, ${sides[side]}`}.`,
  done: "Ya terminó.",
};

/** The sheet of paper, read on the phone. */
const sheet: Player["sheet"] = {
  read: "Leer la hoja",
  print: "Imprimir esta hoja",
};

/** Names of controls and pictures for people who do not see them. */
const names: Player["names"] = {
  progress: (move, all) => `Ejercicio ${move} de ${all}`,
  clock: "Tiempo que falta de esta parte",
  breathing: "Guía para respirar",
  sideBadge: (side) => `Usted trabaja el ${sides[side]}`,
  cues: "Sonido, voz y vibración",
  record: "Su registro",
  upNext: "Lo que sigue",
  dock: "Controles de la sesión",
  callClinic: (clinic, phone) => `Llame a ${clinic} al ${phone}`,
};

export const player: Player = {
  welcome,
  options,
  check,
  which,
  cards,
  session,
  pressure,
  paused,
  stopped,
  done,
  announced,
  sheet,
  names,
  cues,
  record,
  keep,
};
