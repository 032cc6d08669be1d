/** Places the roller must never be sent to, as people write them in Spanish. Letters are read without accents. */
import type { ProhibitedPlace } from "./prohibited-places";

const its = "(?:la |las |el |los |su |sus |tu |tus |una |ambas |cada )*";

/** Longer names first where one holds another: a place inside a longer one is not read twice. */
export const prohibitedPlacesEs: readonly ProhibitedPlace[] = [
  {
    ruleId: "HP-01",
    name: "the low back",
    pattern: new RegExp(
      `\\b(?:parte|zona|area|region|mitad|porcion)(?: (?:alta|media),? y(?: la)?)?(?: mas)? (?:baja|inferior|de abajo) de ${its}(?:espalda|columna)\\b|\\bespalda(?: (?:alta|media) y)?(?: mas)? baja\\b|\\bbaja espalda\\b|\\b(?:(?:zona|region|area|columna|parte|curva|cintura|cuadrado|musculos?|vertebras?) )?lumbar(?:es)?\\b|\\btoda ${its}(?:espalda|columna)\\b|\\b(?:espalda|columna) (?:entera|completa)\\b|\\b(?:a lo|todo el) largo de (?:toda )?${its}espalda\\b|\\bL[1-5](?:[\\s/–-]*(?:L?[1-5]|S1))?\\b`,
      "giu",
    ),
  },
  {
    ruleId: "HP-02",
    name: "the neck",
    pattern:
      /\bcuello\b|\bnuca\b|\b(?:columna |zona |region )?cervical(?:es)?\b|\bgarganta\b|\bbase del craneo\b/giu,
  },
  {
    ruleId: "HP-05",
    name: "the back of the knee",
    pattern: new RegExp(
      `\\b(?:detras|atras) de ${its}rodillas?\\b|\\b(?:parte|zona|cara) (?:de atras|trasera|posterior) de ${its}rodillas?\\b|\\b(?:hueco|pliegue|doblez) de ${its}rodillas?\\b|\\bcorvas?\\b|\\bpoplite[oa]\\b`,
      "giu",
    ),
  },
  {
    ruleId: "HP-06",
    name: "the bony edge of the buttock",
    pattern:
      /\bcoccix\b|\bcoxis\b|\brabadilla\b|\bsacro\b|\bisquion(?:es)?\b|\bhuesos? de (?:sentarse|la nalga|las nalgas)\b/giu,
  },
  {
    ruleId: "HP-03",
    name: "a bone or joint",
    pattern: new RegExp(
      `\\bhuesos?(?: de(?:l)? ${its}(?:cadera|rodilla|columna|espalda|hombro|tobillo)s?)?\\b|\\bcolumna(?: vertebral)?\\b(?! (?:dorsal|toracica))|\\bespinazo\\b|\\bespinillas?\\b|\\bvertebras?\\b|\\barticulacion(?:es)?\\b|\\bcoyunturas?\\b|\\brotulas?\\b|\\brodillas?\\b|\\bcresta iliaca\\b|\\btrocanter(?:es)?\\b`,
      "giu",
    ),
  },
  {
    ruleId: "HP-07",
    name: "the belly",
    pattern: /\bvientre\b|\bbarriga\b|\bpanza\b|\babdomen\b|\babdominal(?:es)?\b|\bestomago\b|\bombligo\b/giu,
  },
  // "Inglés" without its accent is no groin.
  { ruleId: "HP-07", name: "the groin", pattern: /\bingle\b|\blas ingles\b/giu },
  { ruleId: "HP-03", name: "the pelvis", pattern: /\bpelvis\b/giu },
  {
    ruleId: "HP-08",
    name: "the waist, flank or armpit",
    pattern:
      /\bcintura\b|\bflancos?\b|\brinon(?:es)?\b|\bijar(?:es)?\b|\b(?:hueco de (?:la |su )?)?(?:axilas?|sobacos?)\b/giu,
  },
];

/** A quick look: text without any of these stems names no such place. */
export const somePlaceStemEs =
  /espalda|lumbar|columna|\bL[1-5]|cuello|nuca|cervic|garganta|craneo|rodilla|corva|poplite|coccix|coxis|rabadilla|sacro|isquion|hueso|espin|vertebra|articul|coyuntura|rotula|iliaca|trocanter|vientre|barriga|panza|abdom|estomago|ombligo|ingle|pelvis|cintura|flanco|rinon|ijar|axila|sobaco/iu;

/** Everyday phrases that only look like a place, or name a boundary the moves really have. */
export const harmlessPhrasesEs: readonly RegExp[] = [
  // The upper end of the upper-back roll is the base of the neck (HP-02).
  /\b(?:entre (?:\w+ ){1,8}?y|hasta|desde|a|cerca de|hacia) la base del cuello\b/giu,
  // The back edge of the armpit is muscle.
  /\bborde (?:de atras |posterior )?de (?:la |su )?axila\b/giu,
];
