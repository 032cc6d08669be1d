/** Who and what is in the clinic of `npm run demo`. Every name is made up. */

import type { OwnMoveInput } from "@/lib/moves/own-move";
import type { TemplateId } from "@/lib/moves/templates";
import type { PatientRecord } from "@/lib/safety/patient-record";

export const demoClinic = {
  name: "Harbour Lane Physical Therapy",
  phone: "(503) 555-0142",
  hours: "Monday to Friday, 8 am to 6 pm",
  emergencyNumber: "911",
  closedLine: "When we are closed, leave a message and we call you back.",
  timeZone: "America/Los_Angeles",
};

/** What patients who read Spanish read instead. */
export const demoSpanishLines = {
  hours: "Lunes a viernes, de 8 de la mañana a 6 de la tarde",
  closedLine: "Si está cerrado, deje un mensaje y le devolvemos la llamada.",
};

export const demoOwner = {
  name: "Ana Novak",
  title: "PT",
  email: "owner@harbourlane.example",
  licensed: true,
  licence: "Oregon PT 00000 (demo)",
};

export const demoColleagues = [
  {
    name: "Joel Reyes",
    title: "PT, DPT",
    email: "clinician@harbourlane.example",
    role: "clinician",
    licensed: true,
    licence: "Oregon PT 00001 (demo)",
  },
  {
    name: "Mina Osei",
    title: "",
    email: "assistant@harbourlane.example",
    role: "assistant",
    licensed: false,
    licence: "",
  },
] as const;

/** Whose move waits for a signature. */
export const demoAuthor = demoColleagues[0];

export type DemoPatient = {
  name: string;
  reference: string;
  conditions: PatientRecord["conditions"];
  exclusions: PatientRecord["exclusions"];
  draft: TemplateId | null;
};

const whole = { zone: null, side: null, variant: null };

/** One patient for each thing a record can do to a program. */
export const demoPatients: readonly DemoPatient[] = [
  {
    name: "M. K.",
    reference: "HL-1001",
    conditions: [{ condition: "osteoporosis", ...whole }],
    exclusions: [
      { exclusion: { by: "zone", zone: "lateral-thorax", side: "right" }, reason: "sore right shoulder" },
    ],
    draft: null,
  },
  {
    name: "D. A.",
    reference: "HL-1002",
    conditions: [{ condition: "radiating-leg-pain", ...whole }],
    exclusions: [],
    draft: "five-area",
  },
  {
    name: "L. B.",
    reference: "HL-1003",
    conditions: [{ condition: "disc-bulge-or-herniation", ...whole }],
    exclusions: [],
    draft: "four-move",
  },
];

/** Their program is published, and the record does nothing to it. */
export const demoFollower = { name: "R. S.", reference: "HL-1004" };

/** Their program is published, in their language. */
export const demoSpanishSpeaker = { name: "E. G.", reference: "HL-1006", locale: "es" } as const;

/** Their program is published, and this is recorded afterwards: it is on hold. */
export const demoHeld = {
  name: "T. W.",
  reference: "HL-1005",
  learned: { condition: "recent-fracture", ...whole },
  note: "Fell off a ladder on Sunday. Rib 9 on the left, seen at the hospital.",
} as const;

/** A move the clinic has written for itself; nobody has signed it. */
export const demoOwnMove: OwnMoveInput = {
  name: "Hamstring roll, upper half",
  plainName: "Upper thigh roll",
  contactZone: "posterior-thigh",
  startPosition: "long-sitting",
  laterality: "bilateral",
  targetMuscles: ["hamstrings"],
  picture: "hamstring-roll",
  setUp: [
    "Sit on the floor with your legs long.",
    "Lay the roller under the top of your thighs.",
    "Lean back on your hands.",
  ],
  steps: [
    "Lift your hips a little.",
    "Roll half way down your thighs. Stop well above the back of your knees.",
    "Roll slowly back up.",
  ],
  instruction: "Short, slow rolls. Stay high on your thighs.",
  switchSide: "",
  feel: "In the upper half of the back of your thighs.",
  stopPoint: "Stop half way down, well above the back of your knees.",
  stopSigns: ["The pain is sharp, or runs down your leg.", "Your leg goes numb or tingles."],
  why: "A short stroke asks less of your arms. It may make it easier to bend over.",
  dosage: { kind: "time", min: 30, max: 90, default: 45, warnAbove: 60, hold: false },
  strokeCm: 12,
  pressureCeiling: 3,
  cues: ["Half the stroke of the full move", "Hips down between strokes when the arms tire"],
  mistakes: ["Going on to the knee"],
  warnings: ["Sore wrists: the forearms carry the weight, or leave the move out"],
  source: "Our short form of the hamstring roll, for patients whose arms tire.",
};
