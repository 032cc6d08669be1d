import { describe, expect, test } from "vitest";
import { es } from "@/lib/copy/patient/es";
import { conditions } from "@/lib/copy/patient/es/conditions";
import { textsOf } from "@/lib/copy/patient/usual-calls";
import { spanishMoves } from "@/lib/moves/catalogue/es";
import { findProhibitedRolling } from "@/lib/safety/prohibited-text";
import { type Notes, testNotes } from "./read-notes";

const caught: Notes["caught"] = [
  // The low back
  ["Pase el rodillo por la parte baja de la espalda.", "HP-01", "rodillo por la parte baja de la espalda"],
  ["Ruede sobre la parte baja de la espalda.", "HP-01", "Ruede sobre la parte baja de la espalda"],
  ["Rueda la zona lumbar.", "HP-01", "Rueda la zona lumbar"],
  ["Ruede despacio la espalda baja.", "HP-01", "Ruede despacio la espalda baja"],
  ["Ponga el rodillo debajo de la espalda baja.", "HP-01", "rodillo debajo de la espalda baja"],
  ["Coloque el rodillo en la región lumbar.", "HP-01", "rodillo en la región lumbar"],
  ["Baje hasta la zona lumbar.", "HP-01", "Baje hasta la zona lumbar"],
  ["Ruede hasta llegar a la parte baja de la espalda.", "HP-01", "llegar a la parte baja de la espalda"],
  [
    "Masajee los músculos tensos de la zona lumbar.",
    "HP-01",
    "Masajee los músculos tensos de la zona lumbar",
  ],
  ["Presione la zona lumbar con la pelota.", "HP-01", "Presione la zona lumbar"],
  ["Ruede el lado derecho de la zona lumbar.", "HP-01", "Ruede el lado derecho de la zona lumbar"],
  ["Ruede todo el largo de la espalda.", "HP-01", "Ruede todo el largo de la espalda"],
  ["Coloque la pelota entre la pared y la espalda baja.", "HP-01", "pelota entre la pared y la espalda baja"],
  ["Deslícese hasta que el rodillo quede en la cintura.", "HP-08", "quede en la cintura"],
  ["Masaje lumbar con pelota, 2 minutos.", "HP-01", "Masaje lumbar"],
  ["Ruede L4/5 por 30 segundos.", "HP-01", "Ruede L4/5"],
  ["Ruede toda la espalda.", "HP-01", "Ruede toda la espalda"],
  ["Ruede la nalga, el muslo y la espalda baja.", "HP-01", "Ruede la nalga, el muslo y la espalda baja"],
  ["Ruede la parte alta y baja de la espalda.", "HP-01", "Ruede la parte alta y baja de la espalda"],
  ["Haga también la zona lumbar.", "HP-01", "Haga también la zona lumbar"],
  ["También por la zona lumbar.", "HP-01", "por la zona lumbar"],
  ["Zona lumbar: ruede despacio 6 veces.", "HP-01", "Zona lumbar"],
  ["Deje que la espalda baja descanse en el rodillo.", "HP-01", "espalda baja"],
  ["2 minutos en la espalda baja.", "HP-01", "2 minutos en la espalda baja"],
  ["PASE EL RODILLO POR LA ZONA LUMBAR", "HP-01", "RODILLO POR LA ZONA LUMBAR"],
  ["Ponga el rodillo debajo de\nla espalda baja", "HP-01", "rodillo debajo de\nla espalda baja"],
  // Negations that say to do it after all, or that have ended
  ["No olvide rodar la zona lumbar.", "HP-01", "rodar la zona lumbar"],
  ["Si no le duele, ruede la zona lumbar.", "HP-01", "ruede la zona lumbar"],
  ["No solo la nalga: ruede también la zona lumbar.", "HP-01", "ruede también la zona lumbar"],
  ["Lejos del cuello, pero ruede la espalda baja.", "HP-01", "ruede la espalda baja"],
  ["No pare antes de la zona lumbar.", "HP-01", "No pare antes de la zona lumbar"],
  // What goes on without a verb of its own
  ["No solo ruede la espalda alta, sino también la zona lumbar.", "HP-01", "zona lumbar"],
  ["Ruede hasta la cadera y luego la zona lumbar.", "HP-01", "zona lumbar"],
  ["Ruede el muslo, pero también la zona lumbar.", "HP-01", "zona lumbar"],
  ["No ruede la espalda alta, sino la zona lumbar.", "HP-01", "zona lumbar"],
  ["Ruede hasta la cadera, después a la cintura por 30 segundos.", "HP-08", "cintura"],
  // An article or a verb of rolling makes it Spanish
  ["Use el rodillo de dorsal a lumbar.", "HP-01", "rodillo de dorsal a lumbar"],
  [
    "Deje que la zona lumbar soporte el peso sobre el rodillo y ruede la zona lumbar.",
    "HP-01",
    "ruede la zona lumbar",
  ],
  // The other places
  ["Ruede hasta el cuello.", "HP-02", "Ruede hasta el cuello"],
  ["Apoye la nuca sobre el rodillo.", "HP-02", "nuca"],
  ["Ruede detrás de la rodilla.", "HP-05", "Ruede detrás de la rodilla"],
  [
    "Ponga el rodillo en la parte de atrás de la rodilla.",
    "HP-05",
    "rodillo en la parte de atrás de la rodilla",
  ],
  ["Presione el sacro con la pelota.", "HP-06", "Presione el sacro"],
  ["Ruede sobre el hueso de la cadera.", "HP-03", "Ruede sobre el hueso de la cadera"],
  ["Ruede por la columna.", "HP-03", "Ruede por la columna"],
  ["Pase el rodillo sobre las rodillas.", "HP-03", "rodillo sobre las rodillas"],
  ["Ponga el rodillo bajo el vientre.", "HP-07", "rodillo bajo el vientre"],
  ["Masajee el abdomen.", "HP-07", "Masajee el abdomen"],
  ["Ruede la ingle.", "HP-07", "Ruede la ingle"],
  ["Ruede hasta la cintura.", "HP-08", "Ruede hasta la cintura"],
  ["Ruede en el hueco de la axila.", "HP-08", "Ruede en el hueco de la axila"],
  // Speed
  ["Ruede rápido.", "HP-09", "Ruede rápido"],
  ["Haga pasadas rápidas.", "HP-09", "pasadas rápidas"],
];

const fine: Notes["fine"] = [
  "Tome su tiempo.",
  // Keeping off
  "Mantenga el rodillo lejos de la parte baja de la espalda.",
  "No ruede sobre la parte baja de la espalda.",
  "No ruede sobre la parte baja de la espalda, el cuello ni las rodillas.",
  "Nunca ponga el rodillo en el cuello.",
  "No use el rodillo en la zona lumbar.",
  "Evite la zona lumbar.",
  "Evite pasar el rodillo por la zona lumbar.",
  "Mantenga el rodillo lejos de la espalda baja, el cuello y las rodillas.",
  "Ruede el muslo, no la zona lumbar.",
  "Ruede la espalda alta en vez de la zona lumbar.",
  "No deje que la espalda baja descanse en el rodillo.",
  "Rodar la zona lumbar puede lastimar.",
  "Ruede sin tocar la zona lumbar.",
  // Stopping before
  "Pare antes de la parte baja de la espalda.",
  "Ruede y pare antes de llegar a la zona lumbar.",
  "Quédese arriba de la cintura.",
  "Ponga el rodillo justo debajo de la axila.",
  "Ruede los músculos a los lados de la columna.",
  "Ruede despacio hacia las rodillas.",
  "Ruede entre los omóplatos y la base del cuello.",
  "Ruede hasta el borde de la axila.",
  "Regrese antes de la cintura.",
  "No deje que el rodillo baje a la zona lumbar.",
  "El rodillo no debe tocar la zona lumbar.",
  "Ruede la columna dorsal.",
  // Only mentioned
  "Si le duele la espalda baja, pare.",
  "Esto ayuda a la espalda baja.",
  "Use el rodillo para aliviar la espalda baja.",
  "Use el rodillo para la espalda baja tensa.",
  "Haga sus ejercicios de cuello después.",
  "Use calor en la zona lumbar.",
  "Siéntese con un cojín en la espalda baja.",
  "Pare si el dolor baja a la cintura.",
  "Puede sentirlo en la ingle.",
  "Tome clases de ingles.",
  "Apriete el abdomen antes de rodar.",
  "Presione la espalda baja contra el piso.",
  // What goes on from no rolling, or says something else of the place
  "No ruede el cuello y luego la zona lumbar.",
  "Ruede el muslo, pero la zona lumbar no.",
  "Sentirá el rodillo en el muslo, luego la zona lumbar.",
  "Ruede de lado, luego las rodillas.",
  "Apoye las manos, luego las rodillas.",
  "Use un cojín lumbar al sentarse.",
  "Use una faja lumbar en el trabajo.",
  // Where the body is, not the roller
  "Doble las rodillas y ruede despacio.",
  "Ponga las manos en el vientre y respire.",
  "Ponga una almohada debajo de las rodillas.",
  "Ruede con las manos detrás de la nuca.",
  "Ruede con el cuello largo.",
  "Cruce un pie sobre la otra rodilla.",
  "Lleve las rodillas al vientre.",
  "Levante la espalda baja del rodillo.",
  // Speed
  "No ruede rápido.",
  "Si rueda demasiado rápido, baje el ritmo.",
  "Vaya rápido a la sala de emergencias.",
];

const notCaught: Notes["notCaught"] = [
  "La espalda baja está tensa. Ruédela despacio.",
  "No ruede la espalda baja a menos que esté tensa.",
  "Ruede donde más le duela.",
  "Presione donde duele en la espalda baja.",
  "Súbase al rodillo con la espalda baja.",
];

/** Every text in something that holds texts. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("a note in Spanish that sends the roller to a prohibited place", () => {
  testNotes({
    caught,
    fine,
    notCaught,
    // The other language in the same note.
    two: ["Ruede hasta el cuello. Then roll over your low back.", "HP-02", "HP-01"],
    long: ["ruede el rodillo sobre la la la su su ".repeat(14).slice(0, 500)],
    ours: () => [
      ...textsOf(es).map(({ text }) => text),
      ...Object.values(conditions),
      ...spanishMoves.flatMap(({ text }) => textsIn(text)),
    ],
  });

  test.each(caught)("“%s” is stopped without its accents too", (note, ruleId) => {
    const typed = note.normalize("NFD").replace(/\p{M}/gu, "");
    expect(findProhibitedRolling(typed).map((each) => each.ruleId)).toEqual([ruleId]);
  });
});
