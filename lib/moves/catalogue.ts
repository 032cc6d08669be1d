/**
 * The built-in moves, in the order the catalogue shows them. Facts and figures come from the three source
 * documents and published work (`sources.ts`); every sentence is the project's own and waits for a licensed
 * clinician's signature in each clinic.
 */
import { calvesUpBreathingReset } from "./catalogue/calves-up-breathing-reset";
import { glutePiriformisRoll } from "./catalogue/glute-piriformis-roll";
import { hamstringRoll } from "./catalogue/hamstring-roll";
import { hipFlexorRelease } from "./catalogue/hip-flexor-release";
import { latSideBodyRelease } from "./catalogue/lat-side-body-release";
import { thoracicExtension } from "./catalogue/thoracic-extension";
import { thoracicRoll } from "./catalogue/thoracic-roll";
import type { Catalogue } from "./move";

/** All seven moves. The version counts up with any change of any move; snapshots record it. */
export const builtInCatalogue: Catalogue = {
  version: "3",
  moves: [
    glutePiriformisRoll,
    hipFlexorRelease,
    hamstringRoll,
    thoracicRoll,
    thoracicExtension,
    latSideBodyRelease,
    calvesUpBreathingReset,
  ],
  withheld: [],
  lowestRevision: {},
};
