/** What the database itself asks of a stored move: the worst cannot be written, whatever the code above it does. */
import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** The columns beside the content say what it says. */
export function isContentOf(row: {
  readonly content: AnyPgColumn;
  readonly move: AnyPgColumn;
  readonly revision: AnyPgColumn;
  readonly contactZone: AnyPgColumn;
}): SQL {
  return sql`coalesce(${row.content} ->> 'slug' = ${row.move} and (${row.content} ->> 'revision')::int = ${row.revision} and ${row.content} ->> 'contactZone' = ${row.contactZone}::text, false)`;
}

/** Slow, light and short: 2.5 cm a second, 4 of 10, 120 s a side, 12 passes, 12 breaths in two positions. */
export function isGentle(content: AnyPgColumn): SQL {
  return sql`coalesce((coalesce((${content} ->> 'speedCmPerSecond')::numeric, 0) <= 2.5) and (${content} ->> 'pressureCeiling')::numeric between 1 and 4 and (${content} #>> '{dosage,min}')::numeric > 0 and (${content} #>> '{dosage,max}')::numeric <= case ${content} #>> '{dosage,kind}' when 'time' then 120 else 12 end and coalesce((${content} #>> '{dosage,positions,max}')::numeric, 1) between 1 and 2, false)`;
}
