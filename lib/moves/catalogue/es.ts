/**
 * The built-in moves in Spanish, each at the revision it was written from. Once a move has gone on to another revision
 * it is not offered in Spanish until its text here follows.
 */
import type { TranslatedMove } from "@/lib/moves/move-text";
import { calvesUpBreathingReset } from "./es/calves-up-breathing-reset";
import { glutePiriformisRoll } from "./es/glute-piriformis-roll";
import { hamstringRoll } from "./es/hamstring-roll";
import { hipFlexorRelease } from "./es/hip-flexor-release";
import { latSideBodyRelease } from "./es/lat-side-body-release";
import { thoracicExtension } from "./es/thoracic-extension";
import { thoracicRoll } from "./es/thoracic-roll";

export const spanishMoves: readonly TranslatedMove[] = [
  glutePiriformisRoll,
  hipFlexorRelease,
  hamstringRoll,
  thoracicRoll,
  thoracicExtension,
  latSideBodyRelease,
  calvesUpBreathingReset,
];
