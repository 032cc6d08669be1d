/** The closed word lists of `lib` as database types: a value outside its list cannot be stored. */
import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, pgEnum, text } from "drizzle-orm/pg-core";
import { roles } from "@/lib/access/actor";
import { bodySides, builtInSlugs, contactZones, type MoveSlug, startPositions } from "@/lib/moves/move";
import { papers } from "@/lib/program/paper";
import { answerKinds } from "@/lib/safety/answer";
import { conditionIds } from "@/lib/safety/condition-ids";
import { rollerDensities } from "@/lib/safety/patient-record";
import { overdueLinks } from "@/lib/safety/standing";

export const roleType = pgEnum("role", roles);
export const rollerDensityType = pgEnum("roller_density", rollerDensities);
export const conditionType = pgEnum("condition", conditionIds);
export const contactZoneType = pgEnum("contact_zone", contactZones);
export const startPositionType = pgEnum("start_position", startPositions);
export const bodySideType = pgEnum("body_side", bodySides);
export const answerKindType = pgEnum("answer_kind", answerKinds);
export const exclusionByType = pgEnum("exclusion_by", ["move", "zone", "position", "side"]);
export const overdueLinksType = pgEnum("overdue_links", overdueLinks);
export const paperType = pgEnum("paper", papers);

/** The slug of a built-in move or of one of the clinic's own. Its table checks it with `isMoveSlug`. */
export const moveSlugColumn = (name: string) => text(name).$type<MoveSlug>();

/** Holds for the built-in slugs and for the shape of a clinic's own. */
export function isMoveSlug(column: AnyPgColumn): SQL {
  return sql`${column} in ${[...builtInSlugs]} or ${column} ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$'`.inlineParams();
}
