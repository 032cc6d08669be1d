/** English: every sentence a patient reads outside the moves' own text. */
import { handout } from "./en/handout";
import { link, verify } from "./en/pages";
import { player } from "./en/player";
import { safety } from "./en/safety";
import { day, dosage, positions, sides, zones } from "./en/words";

export const en = { zones, sides, positions, dosage, day, safety, handout, player, link, verify };
