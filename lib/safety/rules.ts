/** Every rule, in the order findings of one level are listed. Adding a rule is one entry here and one test. */
import type { Rule } from "./rule";
import { conditionRules } from "./rules/conditions";
import { dosageRules } from "./rules/dosage";
import { equipmentRules } from "./rules/equipment";
import { exclusionRules } from "./rules/exclusions";
import { hardProhibitionRules } from "./rules/hard-prohibitions";
import { inSessionRules } from "./rules/in-session";
import { prescriptionRules } from "./rules/prescription";
import { redFlagRules } from "./rules/red-flags";

export const rules: readonly Rule[] = [
  ...conditionRules,
  ...exclusionRules,
  ...hardProhibitionRules,
  ...prescriptionRules,
  ...dosageRules,
  ...redFlagRules,
  ...inSessionRules,
  ...equipmentRules,
];
