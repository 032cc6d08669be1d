/** Every sentence conditions and rules have for a patient, in English: what a dictionary of another language has to hold. */
import { BY_HAND_PLAIN } from "./barred-moves";
import { conditions } from "./conditions";

export const patientSentences: readonly string[] = [
  ...new Set([
    BY_HAND_PLAIN,
    ...conditions.flatMap(({ plain, effects }) => [
      plain,
      ...effects.flatMap(({ paperText, playerText }) =>
        [paperText, playerText].filter((text) => text !== null),
      ),
    ]),
  ]),
];
