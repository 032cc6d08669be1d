/** The closed word lists of `lib` as database types: a value outside its list cannot be stored. */
import { pgEnum } from "drizzle-orm/pg-core";
import { roles } from "@/lib/access/actor";
import { bodySides, contactZones, moveSlugs, startPositions } from "@/lib/moves/move";
import { answerKinds } from "@/lib/safety/answer";
import { conditionIds } from "@/lib/safety/condition-ids";
import { rollerDensities } from "@/lib/safety/patient-record";

export const roleType = pgEnum("role", roles);
export const rollerDensityType = pgEnum("roller_density", rollerDensities);
export const conditionType = pgEnum("condition", conditionIds);
export const contactZoneType = pgEnum("contact_zone", contactZones);
export const startPositionType = pgEnum("start_position", startPositions);
export const bodySideType = pgEnum("body_side", bodySides);
export const moveSlugType = pgEnum("move_slug", moveSlugs);
export const answerKindType = pgEnum("answer_kind", answerKinds);
export const exclusionByType = pgEnum("exclusion_by", ["move", "zone", "position", "side"]);
