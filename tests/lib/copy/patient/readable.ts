/** What the words of each language are judged by. */
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { MAX_GRADE, readingGrade } from "@/lib/copy/reading-grade";
import { MAX_SPANISH_GRADE, MIN_SPANISH_EASE, spanishEase, spanishGrade } from "@/lib/copy/reading-grade-es";

type Readable = {
  /** Of a text of four words or more. */
  readonly readsEasily: (text: string) => boolean;
  /** Of a text a reader takes in at one go. */
  readonly blockReadsEasily: (text: string) => boolean;
  /** Words of the trade, words that threaten or promise, other ways to address the reader, leftovers of templates. */
  readonly banned: RegExp;
  /** A number parted from its unit by an ordinary space. */
  readonly parted: RegExp;
  /** Sends the roller to a forbidden place: to prove the check is awake. */
  readonly forbidden: string;
  /** A text of each kind the checks above must refuse. */
  readonly hard: string;
};

const readsInEnglish = (text: string) => readingGrade(text) <= MAX_GRADE;

/** A piece of a word with its accents: `\b` and `\w` know the letters a to z alone. */
const anyOf = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "iu");

export const readable: Readonly<Record<PatientLocale, Readable>> = {
  en: {
    readsEasily: readsInEnglish,
    blockReadsEasily: readsInEnglish,
    banned:
      /!|\b(utili[sz]e|ensure|bilateral|unilateral|contraindicat\w*|precautions?|myofascial|thoracic|lumbar|cervical|glute\w*|piriformis|flexors?|lats?|latissimus|hamstrings?|supine|prone|dosage|frequency|radiat\w*|sciatic\w*|numerical|patients?|trigger points?|knots?|culprits?|alignment|damage\w*|dangerous|cures?|(?<!needs to )heals?|fix\w*|guarantee\w*|release\w*|lower back|sorry|oops|undefined|null|nan|lorem|todo)\b|\{|\}|\[object/i,
    parted: /\d (seconds?|minutes?|moves?|breaths?|rolls?|inch|inches|weeks?|days?|times|slow)\b/,
    forbidden: "Roll slowly up and down your low back.",
    hard: "Contraindicated bilaterally following osteoporotic vertebral compression.",
  },
  es: {
    readsEasily: (text) => spanishGrade(text) <= MAX_SPANISH_GRADE,
    blockReadsEasily: (text) =>
      spanishGrade(text) <= MAX_SPANISH_GRADE && spanishEase(text) >= MIN_SPANISH_EASE,
    banned: new RegExp(
      [
        "[!¡{}]|\\[object",
        // Words of the trade
        anyOf(
          "utiliz\\p{L}*|realic\\p{L}*|realizar|asegúr\\p{L}*|bilateral\\p{L}*|unilateral\\p{L}*|contraindica\\p{L}*|precauci\\p{L}*|miofascial|torácic\\p{L}*|dorsal\\p{L}*|lumbar\\p{L}*|cervical\\p{L}*|glúteo\\p{L}*|piramidal|piriforme|flexor\\p{L}*|isquiotibial\\p{L}*|supin\\p{L}*|prono|decúbito|dosis|frecuencia|irradi\\p{L}*|ciátic\\p{L}*|parestesia\\p{L}*|pacientes?|puntos? gatillo|nudos?|alineaci\\p{L}*|cóccix|abdomen|extremidad\\p{L}*|miembros? (?:inferior|superior)\\p{L}*|heces|micci\\p{L}*|defeca\\p{L}*|zona lumbar",
        ).source,
        // Threats, promises, apologies, leftovers
        anyOf(
          "dañ\\p{L}*|peligros\\p{L}*|cura|curar|curan|garantiz\\p{L}*|perdón|disculp\\p{L}*|lo siento|ups|undefined|null|nan|lorem",
        ).source,
        // "Tú", "vos" and "vosotros": the reader is "usted". Imperatives first, where they differ from other forms.
        anyOf(
          "tú|ti|contigo|tu|tus|tuy[oa]s?|te|vos|vuestr\\p{L}*|vosotros|os|pon|haz|ten|ven|siéntate|acuéstate|apóyate|muévete|detente|quédate|respira|rueda|levanta|llama|avisa|omite|usa|espera|puedes|tienes|sientes|quieres|debes|haces|estás|eres|necesitas",
        ).source,
        // English left behind
        anyOf(
          "the|and|or|your|you|with|of|roll|roller|rolling|low|back|neck|hip|knee|thigh|buttock|side|left|right|move|moves|press|stop|start|end|call|now|today|day|week|page|sheet|minutes?|seconds?|breathe?|breaths?|slow|slowly|skip|skipped|next|until|please",
        ).source,
      ].join("|"),
      "iu",
    ),
    parted:
      /\d (segundos?|minutos?|ejercicios?|respiraci\p{L}+|pasadas?|pulgadas?|semanas?|días?|veces|lugares|números?)/u,
    forbidden: "Ruede despacio por la parte baja de la espalda.",
    hard: "Contraindicaciones osteomusculares posteriormente diagnosticadas.",
  },
};
