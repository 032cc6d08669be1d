/** Columns written the same way in every table. */
import { timestamp, uuid } from "drizzle-orm/pg-core";

/** The tenant. First column of every primary, unique and foreign key. */
export const clinicIdColumn = () => uuid("clinic_id").notNull();

/** A moment, to the millisecond: JavaScript's own precision, so that what was read compares equal to what is stored. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });
