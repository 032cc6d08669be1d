import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";

/** What happened before a clinic was known, such as a sign-in with an unknown e-mail. Append-only, of no tenant. */
export const installationEvents = pgTable("installation_events", {
  id: uuid("id").primaryKey(),
  at: moment("at").notNull(),
  event: text("event").notNull(),
});
