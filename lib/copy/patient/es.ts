/** Spanish, as it is spoken in Latin America, with "usted": every sentence a patient reads outside the moves' own text. */
import type { en } from "./en";
import { bodyMap } from "./es/body-map";
import { figures } from "./es/figures";
import { handout } from "./es/handout";
import { link } from "./es/pages";
import { player } from "./es/player";
import { safety } from "./es/safety";
import { verify } from "./es/verify";
import { day, dosage, positions, sides, zones } from "./es/words";

export const es: typeof en = {
  language: "es",
  direction: "ltr",
  zones,
  sides,
  positions,
  dosage,
  day,
  safety,
  figures,
  bodyMap,
  handout,
  player,
  link,
  verify,
};
