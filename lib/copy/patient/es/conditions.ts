/**
 * What the rules say to a patient, in Spanish, by the English sentence: reasons as they read after a colon, then the
 * cautions on paper, which may name what the patient has, and those of the player, which may not.
 */
export const conditions: Readonly<Record<string, string>> = {
  "as agreed with your therapist": "como acordó con su terapeuta",
  "a change in your bladder, bowel or feeling": "un cambio al orinar, al evacuar o al sentir",
  "new weakness in your leg": "debilidad nueva en la pierna",
  "a fever or an infection": "fiebre o una infección",
  "pain after a fall or a blow": "dolor después de una caída o un golpe",
  "a recent broken bone": "un hueso roto hace poco",
  "numbness that needs a check": "una parte dormida que hay que revisar",
  "your pain needs a check first": "primero hay que revisar su dolor",
  "a blood clot, or the chance of one": "un coágulo de sangre, o la posibilidad de uno",
  "thin bones": "huesos delgados",
  "a break in a thin spine bone": "un hueso delgado de la columna, roto",
  "you are pregnant": "está embarazada",
  "pain down your leg": "dolor que baja por la pierna",
  "a disc in your low back": "un disco en la parte baja de la espalda",
  "bending back bothers your spine": "doblarse hacia atrás le molesta a la columna",
  "your skin there needs to heal": "ahí la piel tiene que sanar",
  "that spot is red, hot or swollen": "ese lugar está rojo, caliente o hinchado",
  "new bone in that muscle": "hueso nuevo en ese músculo",
  "you bruise or bleed easily": "le salen moretones o sangra con facilidad",
  "you cannot feel that spot well": "no siente bien ese lugar",
  "sore veins": "venas adoloridas",
  "your hip surgery": "su cirugía de cadera",
  "you had surgery not long ago": "tuvo una cirugía hace poco",
  "a sore shoulder or wrist": "un hombro o una muñeca con dolor",
  "getting down and up is hard": "le cuesta bajar al piso y levantarse",
  "your pills can make bones weak": "sus pastillas pueden debilitar los huesos",
  "your pain has lasted more than a week": "su dolor ya dura más de una semana",

  "Your bones are thin. Go lightly, and do not drop onto the roller. Stop if you feel sharp pain.":
    "Sus huesos son delgados. Presione poco y no se deje caer sobre el rodillo. Pare si siente un dolor agudo.",
  "Go lightly, and do not drop onto the roller. Stop if you feel sharp pain.":
    "Presione poco y no se deje caer sobre el rodillo. Pare si siente un dolor agudo.",
  "A thin bone in your spine has broken. Go lightly, and do not drop onto the roller. Stop if you feel sharp pain.":
    "Se rompió un hueso delgado de su columna. Presione poco y no se deje caer sobre el rodillo. Pare si siente un dolor agudo.",
  "You are pregnant. Get down and up slowly. Stop and call us if you feel dizzy or unwell.":
    "Está embarazada. Baje al piso y levántese despacio. Pare y llámenos si siente mareo o malestar.",
  "Get down and up slowly. Stop and call us if you feel dizzy or unwell.":
    "Baje al piso y levántese despacio. Pare y llámenos si siente mareo o malestar.",
  "You have had pain down your leg. Stop at once if pain or tingling goes down your leg.":
    "Ha tenido dolor que baja por la pierna. Pare de inmediato si un dolor u hormigueo le baja por la pierna.",
  "Stop at once if pain or tingling goes down your leg.":
    "Pare de inmediato si un dolor u hormigueo le baja por la pierna.",
  "You have a disc problem in your low back. Keep the roller off it. Stop if pain moves down your leg.":
    "Tiene un problema de disco en la parte baja de la espalda. No use el rodillo ahí. Pare si el dolor le baja por la pierna.",
  "Keep the roller off your low back. Stop if pain moves down your leg.":
    "No use el rodillo en la parte baja de la espalda. Pare si el dolor le baja por la pierna.",
  "Bending back can bother your spine. Keep the move small. Stop if your back or leg hurts more.":
    "Doblarse hacia atrás puede molestarle a la columna. Muévase poco. Pare si la espalda o la pierna le duele más.",
  "Keep the move small. Stop if your back or leg hurts more.":
    "Muévase poco. Pare si la espalda o la pierna le duele más.",
  "You bruise or bleed easily. Go very lightly. Stop and tell us if a bruise shows.":
    "Le salen moretones o sangra con facilidad. Presione muy poco. Pare y avísenos si le sale un moretón.",
  "Go very lightly. Stop and tell us if a mark shows on your skin.":
    "Presione muy poco. Pare y avísenos si le sale una marca en la piel.",
  "Your shoulder or wrist is sore. Put less weight on your arms. Rest your hips on the floor when you need to.":
    "Le duele el hombro o la muñeca. Ponga menos peso en los brazos. Descanse la cadera en el piso cuando lo necesite.",
  "Put less weight on your arms. Rest your hips on the floor when you need to.":
    "Ponga menos peso en los brazos. Descanse la cadera en el piso cuando lo necesite.",
  "Keep a firm chair close. Have someone with you when you get down and up.":
    "Tenga cerca una silla firme. Tenga a alguien con usted al bajar al piso y al levantarse.",
  "Your medicine can make bones weak. Go lightly on your ribs. Stop if you feel sharp pain.":
    "Su medicina puede debilitar los huesos. Presione poco en las costillas. Pare si siente un dolor agudo.",
  "Go lightly on your ribs. Stop if you feel sharp pain.":
    "Presione poco en las costillas. Pare si siente un dolor agudo.",
  "Your back has hurt for more than a week. Keep your next visit, even if you feel better.":
    "Le duele la espalda desde hace más de una semana. No falte a su próxima cita, aunque se sienta mejor.",
  "Keep your next visit, even if you feel better.": "No falte a su próxima cita, aunque se sienta mejor.",
};
