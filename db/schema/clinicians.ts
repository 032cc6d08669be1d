import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { clinics } from "./clinics";
import { clinicIdColumn, moment } from "./columns";
import { roleType } from "./words";

/** The people of a clinic who sign in. Never deleted: what they signed keeps its name. */
export const clinicians = pgTable(
  "clinicians",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    /** Letters after the name on paper: "PT, DPT". May be empty. */
    title: text("title").notNull(),
    email: text("email").notNull(),
    /** NFKC, lower case: what is compared. */
    emailNormal: text("email_normal").notNull(),
    passwordHash: text("password_hash").notNull(),
    role: roleType("role").notNull(),
    licensed: boolean("licensed").notNull(),
    /** The licence as it is signed with: "Oregon PT 12345". Empty without one. */
    licence: text("licence").notNull(),
    disabledAt: moment("disabled_at"),
    createdAt: moment("created_at").notNull(),
  },
  (clinician) => [
    primaryKey({ columns: [clinician.clinicId, clinician.id] }),
    foreignKey({ columns: [clinician.clinicId], foreignColumns: [clinics.clinicId] }),
    unique("clinicians_email_unique").on(clinician.clinicId, clinician.emailNormal),
    check("clinicians_name_filled", sql`length(${clinician.name}) between 1 and 80`),
    check("clinicians_licence_filled", sql`not ${clinician.licensed} or length(${clinician.licence}) > 0`),
  ],
);
