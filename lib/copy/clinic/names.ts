/** What clinicians read for the words of the domain. */
import type { Role } from "@/lib/access/actor";
import type { BodySide, ContactZone, Laterality, Side, StartPosition } from "@/lib/moves/move";
import type { Phase } from "@/lib/program/program";
import type { Certainty, FindingLevel } from "@/lib/safety/finding";
import type { RollerDensity } from "@/lib/safety/patient-record";

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

export const sideName: Record<Side, string> = {
  each: "Each side",
  left: "Left",
  right: "Right",
  together: "Both at once",
};

export const lateralityName: Record<Laterality, string> = {
  unilateral: "One side at a time",
  bilateral: "Both sides at once",
  either: "Both sides at once, or one at a time",
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
  judgement: "Judgement",
  "by-hand": "Entered by hand",
};
