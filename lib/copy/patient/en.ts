/** English: every sentence a patient reads outside the moves' own text. */
import { bodyMap } from "./en/body-map";
import { figures } from "./en/figures";
import { handout } from "./en/handout";
import { link } from "./en/pages";
import { player } from "./en/player";
import { safety } from "./en/safety";
import { verify } from "./en/verify";
import { day, dosage, positions, sides, zones } from "./en/words";

export const en = {
  /** BCP 47. */
  language: "en" as string,
  /** Which way it is written: paper and pages turn with it. */
  direction: "ltr" as "ltr" | "rtl",
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
