/** What a language's words are judged by on a score sheet. */
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { readable } from "../copy/patient/readable";

export type SheetLanguage = {
  /** A step that begins with what to do. */
  readonly act: RegExp;
  readonly you: RegExp;
  /** Words that speak about the reader instead of to them. */
  readonly aboutYou: RegExp;
  /** Words of the trade. */
  readonly hardWord: RegExp;
  /** What has no place on a sheet for a patient. */
  readonly distraction: RegExp;
  /** A number written out where digits belong. */
  readonly numberWord: RegExp;
  readonly readsEasily: (text: string) => boolean;
};

export const sheetLanguages: Record<PatientLocale, SheetLanguage> = {
  en: {
    act: /^(Bend|Breathe|Cross|Do|Go|Hold|Keep|Lean|Lie|Lift|Make|Move|Push|Put|Reach|Rest|Roll|Sit|Start|Stay|Stop|Then switch|Tuck|Turn|Walk)\b/,
    you: /\byou(r)?\b/i,
    aboutYou: /\b(the )?(patient|client|user)s?\b/i,
    hardWord: readable.en.banned,
    distraction: /\b(buy|shop|visit our|follow us|subscribe|offer|www\.)\b/i,
    numberWord: /\b(two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|sixty)\b/i,
    readsEasily: readable.en.blockReadsEasily,
  },
  es: {
    act: /^(Acuéstese|Alargue|Apoye|Baje|Cruce|Deje|Déjelo|Descanse|Doble|Empuje|Estire|Gire|Haga|Levante|Mantenga|Meta|Mueva|Para levantarse|Pare|Ponga|Presione|Quédese|Regrese|Respire|Ruede|Siéntese|Sostenga|Suelte|Tome)(?!\p{L})/u,
    you: /\bsu(s)?\b/i,
    aboutYou: /\b(el|la) paciente\b/i,
    hardWord: readable.es.banned,
    distraction: /\b(compre|tienda|oferta|síganos|www\.)\b/i,
    numberWord: /\b(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|sesenta)\b/i,
    readsEasily: readable.es.blockReadsEasily,
  },
};
