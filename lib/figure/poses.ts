/** All stored poses by the name of their picture. */
import type { FigureName } from "./figure-name";
import type { Pose } from "./pose";
import * as breathingReset from "./poses/calves-up-breathing-reset";
import { forbidden } from "./poses/forbidden";
import * as gluteRoll from "./poses/glute-piriformis-roll";
import * as hamstringRoll from "./poses/hamstring-roll";
import * as hipFlexorRelease from "./poses/hip-flexor-release";
import * as sideBodyRelease from "./poses/lat-side-body-release";
import * as thoracicExtension from "./poses/thoracic-extension";
import * as thoracicRoll from "./poses/thoracic-roll";

export const poses: Record<FigureName, Pose> = {
  "glute-piriformis-roll/start": gluteRoll.start,
  "glute-piriformis-roll/end": gluteRoll.end,
  "glute-piriformis-roll/front": gluteRoll.front,
  "hip-flexor-release/start": hipFlexorRelease.start,
  "hip-flexor-release/end": hipFlexorRelease.end,
  "hamstring-roll/start": hamstringRoll.start,
  "hamstring-roll/end": hamstringRoll.end,
  "thoracic-roll/start": thoracicRoll.start,
  "thoracic-roll/end": thoracicRoll.end,
  "thoracic-extension/start": thoracicExtension.start,
  "thoracic-extension/end": thoracicExtension.end,
  "lat-side-body-release/start": sideBodyRelease.start,
  "lat-side-body-release/end": sideBodyRelease.end,
  "calves-up-breathing-reset/start": breathingReset.start,
  "calves-up-breathing-reset/end": breathingReset.end,
  "dont/low-back": forbidden["low-back"],
  "dont/neck": forbidden.neck,
  "dont/behind-knee": forbidden["behind-knee"],
  "dont/belly": forbidden.belly,
};

/** The names of all pictures, in the order of the catalogue. */
export const figureNames = Object.keys(poses) as FigureName[];
