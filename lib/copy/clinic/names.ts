/** What clinicians read for the words of the domain. */
import type { Role } from "@/lib/access/actor";
import type { BodySide, ContactZone, Laterality, Side, StartPosition } from "@/lib/moves/move";
import type { Phase } from "@/lib/program/program";
import type { Certainty, FindingLevel } from "@/lib/safety/finding";
import type { RollerDensity } from "@/lib/safety/patient-record";
import type { Rule } from "@/lib/safety/rule";
import type { OverdueLinks } from "@/lib/safety/standing";

export const zoneName: Record<ContactZone, string> = {
  gluteal: "Buttock",
  "anterior-hip": "Front of hip",
  "posterior-thigh": "Back of thigh",
  thoracic: "Upper back",
  "lateral-thorax": "Side",
  "calf-rest": "Calves",
};

export const positionName: Record<StartPosition, string> = {
  "sitting-on-roller": "Sitting on the roller",
  "long-sitting": "Long sitting",
  prone: "Prone",
  supine: "Supine",
  "side-lying": "Side-lying",
};

export const bodySideName: Record<BodySide, string> = { left: "Left", right: "Right" };

/** How a move is prescribed: on each side in turn, on one, or on both together. */
export const sideName: Record<Side, string> = {
  each: "Each",
  left: "Left",
  right: "Right",
  together: "Together",
};

/** The same for those who hear it without its neighbours. */
export const sideNameInFull: Record<Side, string> = {
  each: "Each side, one after the other",
  left: "Left only",
  right: "Right only",
  together: "Both sides together",
};

export const lateralityName: Record<Laterality, string> = {
  unilateral: "One side at a time",
  bilateral: "Both sides together",
  either: "Both sides together, or one at a time",
};

export const phaseName: Record<Phase, string> = { acute: "Acute", maintenance: "Maintenance" };

export const roleName: Record<Role, string> = {
  owner: "Owner",
  clinician: "Clinician",
  assistant: "Assistant",
};

export const densityName: Record<RollerDensity, string> = { soft: "Soft", medium: "Medium", firm: "Firm" };

/** What a finding of that level does, as its badge. */
export const levelName: Record<FindingLevel, string> = {
  prohibited: "Blocks publishing",
  emergency: "Emergency: blocks publishing",
  urgent: "Urgent: blocks publishing",
  "program-excluded": "Blocks until cleared",
  "move-excluded": "Excludes a move",
  acknowledgement: "To acknowledge",
  warning: "Warning",
};

export const certaintyName: Record<Certainty, string> = {
  "source-document": "Source document",
  published: "Published",
  judgement: "Judgement, awaiting sign-off",
  "by-hand": "Entered by hand",
};

/** The groups of rules, as headings. */
export const ruleKindName: Record<Rule["kind"], string> = {
  "hard-prohibition": "Hard prohibitions",
  "red-flag": "Red flags",
  "in-session": "Within a session",
  dosage: "Doses",
  equipment: "Equipment",
  prescription: "Prescription",
  exclusion: "Exclusions",
  condition: "Conditions",
};

/** What keeps a rule. */
export const enforcerName: Record<Rule["enforcedBy"][number], string> = {
  schema: "Forms and database: it cannot be written down",
  "check-program": "Check of the program: composing, publishing, and after",
  "check-move": "Check of the move: writing and signing",
  "catalogue-test": "Tests of the built-in moves",
  player: "Session player",
};

/** The only way out a finding of that level has. */
export const wayOut: Record<FindingLevel, string> = {
  prohibited: "None. Change the program.",
  emergency: "None. Send to the emergency department, with the words to say.",
  urgent: "None. Refer the same day, with the words to say.",
  "program-excluded": "A clearance: who cleared, when, what was found, until when.",
  "move-excluded": "Leave the move out, or change the record with a reason.",
  acknowledgement: "A tick and a note to the patient, on paper and phone.",
  warning: "None needed. Seen, recorded at publishing, never blocks.",
};

export const overdueLinksName: Record<OverdueLinks, string> = {
  "stay-open": "Links stay open",
  "pause-after-grace": "Pause after the grace period",
  "pause-at-once": "Pause at once",
};
