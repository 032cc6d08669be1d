/** All stored poses by the name of their picture. */
import type { FigureName, SequenceName } from "./figure-name";
import type { Pose, Sequence } from "./pose";
import { breathingReset } from "./poses/calves-up-breathing-reset";
import { forbidden } from "./poses/forbidden";
import { front, gluteRoll } from "./poses/glute-piriformis-roll";
import { hamstringRoll, hamstringRollOneLeg } from "./poses/hamstring-roll";
import { hipFlexorRelease } from "./poses/hip-flexor-release";
import { sideBodyRelease } from "./poses/lat-side-body-release";
import { shift, thoracicExtension, thoracicExtensionSecondPlace } from "./poses/thoracic-extension";
import { thoracicRoll, thoracicRollArmsCrossed } from "./poses/thoracic-roll";

/** In the order of the catalogue, each move's other ways after its usual one. */
export const sequences: Readonly<Record<SequenceName, Sequence>> = {
  "glute-piriformis-roll": gluteRoll,
  "hip-flexor-release": hipFlexorRelease,
  "hamstring-roll": hamstringRoll,
  "hamstring-roll/one-leg": hamstringRollOneLeg,
  "thoracic-roll": thoracicRoll,
  "thoracic-roll/arms-crossed": thoracicRollArmsCrossed,
  "thoracic-extension": thoracicExtension,
  "thoracic-extension/second-place": thoracicExtensionSecondPlace,
  "lat-side-body-release": sideBodyRelease,
  "calves-up-breathing-reset": breathingReset,
};

export const sequenceNames = Object.keys(sequences) as SequenceName[];

/** The pictures that stand alone: no start, no end, no motion. */
const single = {
  "glute-piriformis-roll/front": front,
  "thoracic-extension/shift": shift,
  "dont/low-back": forbidden["low-back"],
  "dont/neck": forbidden.neck,
  "dont/behind-knee": forbidden["behind-knee"],
  "dont/waist": forbidden.waist,
  "dont/belly": forbidden.belly,
} as const;
export const singleNames = Object.keys(single) as (keyof typeof single)[];

/** The pose of every picture. */
export const poses: Readonly<Record<FigureName, Pose>> = {
  ...(Object.fromEntries(
    sequenceNames.flatMap((name) => [
      [`${name}/start`, sequences[name].start],
      [`${name}/end`, sequences[name].end],
    ]),
  ) as Record<`${SequenceName}/start` | `${SequenceName}/end`, Pose>),
  ...single,
};

/** The names of all pictures. */
export const figureNames = Object.keys(poses) as FigureName[];
