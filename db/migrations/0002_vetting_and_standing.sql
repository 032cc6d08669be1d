CREATE TYPE "public"."overdue_links" AS ENUM('stay-open', 'pause-after-grace', 'pause-at-once');--> statement-breakpoint
CREATE TABLE "move_retirements" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"move" text NOT NULL,
	"reason" text NOT NULL,
	"retired_by" uuid NOT NULL,
	"retired_by_name" text NOT NULL,
	"retired_at" timestamp (3) with time zone NOT NULL,
	"brought_back_by" uuid,
	"brought_back_at" timestamp (3) with time zone,
	CONSTRAINT "move_retirements_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "move_retirements_move" CHECK ("move_retirements"."move" in ('glute-piriformis-roll', 'hip-flexor-release', 'hamstring-roll', 'thoracic-roll', 'thoracic-extension', 'lat-side-body-release', 'calves-up-breathing-reset') or "move_retirements"."move" ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "move_retirements_reason_filled" CHECK (length(trim("move_retirements"."reason")) > 0),
	CONSTRAINT "move_retirements_return_whole" CHECK (("move_retirements"."brought_back_at" is null) = ("move_retirements"."brought_back_by" is null))
);
--> statement-breakpoint
CREATE TABLE "own_moves" (
	"clinic_id" uuid NOT NULL,
	"move" text NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"contact_zone" "contact_zone" NOT NULL,
	"written_by" uuid NOT NULL,
	"written_by_name" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "own_moves_clinic_id_move_revision_pk" PRIMARY KEY("clinic_id","move","revision"),
	CONSTRAINT "own_moves_move" CHECK ("own_moves"."move" ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "own_moves_revision_positive" CHECK ("own_moves"."revision" > 0),
	CONSTRAINT "own_moves_of_content" CHECK (coalesce("own_moves"."content" ->> 'slug' = "own_moves"."move" and ("own_moves"."content" ->> 'revision')::int = "own_moves"."revision" and "own_moves"."content" ->> 'contactZone' = "own_moves"."contact_zone"::text, false)),
	CONSTRAINT "own_moves_gentle" CHECK (coalesce((coalesce(("own_moves"."content" ->> 'speedCmPerSecond')::numeric, 0) <= 2.5) and ("own_moves"."content" ->> 'pressureCeiling')::numeric between 1 and 4 and ("own_moves"."content" #>> '{dosage,min}')::numeric > 0 and ("own_moves"."content" #>> '{dosage,max}')::numeric <= case "own_moves"."content" #>> '{dosage,kind}' when 'time' then 120 else 12 end and coalesce(("own_moves"."content" #>> '{dosage,positions,max}')::numeric, 1) between 1 and 2, false))
);
--> statement-breakpoint
CREATE TABLE "signed_revisions" (
	"clinic_id" uuid NOT NULL,
	"move" text NOT NULL,
	"revision" integer NOT NULL,
	"content_hash" text NOT NULL,
	"vetting_id" uuid NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "signed_revisions_clinic_id_move_revision_content_hash_pk" PRIMARY KEY("clinic_id","move","revision","content_hash"),
	CONSTRAINT "signed_revisions_move" CHECK ("signed_revisions"."move" in ('glute-piriformis-roll', 'hip-flexor-release', 'hamstring-roll', 'thoracic-roll', 'thoracic-extension', 'lat-side-body-release', 'calves-up-breathing-reset') or "signed_revisions"."move" ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "signed_revisions_revision_positive" CHECK ("signed_revisions"."revision" > 0),
	CONSTRAINT "signed_revisions_content_hash_shape" CHECK ("signed_revisions"."content_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "move_vettings" DROP CONSTRAINT "move_vettings_one_each";--> statement-breakpoint
ALTER TABLE "finding_answers" DROP CONSTRAINT "finding_answers_cleared_by";--> statement-breakpoint
ALTER TABLE "finding_answers" ALTER COLUMN "move" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "move_vettings" ALTER COLUMN "move" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "patient_exclusions" ALTER COLUMN "move" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "signatures_needed" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "overdue_links" "overdue_links" DEFAULT 'pause-after-grace' NOT NULL;--> statement-breakpoint
ALTER TABLE "finding_answers" ADD COLUMN "cleared_on" date;--> statement-breakpoint
-- A clearance now says on which day of the clinic it was given, and until when it counts. One that had no end gets
-- twelve weeks from today, so that none ends with the update itself.
-- The policies bind the owner too, and no clinic is named here.
ALTER TABLE "clinics" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "finding_answers" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "finding_answers" SET "cleared_on" = ("answered_at" at time zone "time_zone")::date, "valid_until" = greatest(coalesce("valid_until", (now() at time zone "time_zone")::date + 84), ("answered_at" at time zone "time_zone")::date) FROM "clinics" WHERE "clinics"."clinic_id" = "finding_answers"."clinic_id" AND "kind" = 'clearance';--> statement-breakpoint
ALTER TABLE "finding_answers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "clinics" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- A signature is now kept with the words that were signed. One without them counts no more; the audit keeps it.
ALTER TABLE "move_vettings" DISABLE TRIGGER "refuse_row_change";--> statement-breakpoint
ALTER TABLE "move_vettings" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
DELETE FROM "move_vettings";--> statement-breakpoint
ALTER TABLE "move_vettings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "move_vettings" ENABLE ALWAYS TRIGGER "refuse_row_change";--> statement-breakpoint
ALTER TABLE "move_vettings" ADD COLUMN "content" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "move_vettings" ADD COLUMN "content_hash" text NOT NULL;--> statement-breakpoint
ALTER TABLE "move_vettings" ADD COLUMN "contact_zone" "contact_zone" NOT NULL;--> statement-breakpoint
ALTER TABLE "move_vettings" ADD COLUMN "withdraws_earlier" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "move_retirements" ADD CONSTRAINT "move_retirements_clinic_id_retired_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","retired_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "move_retirements" ADD CONSTRAINT "move_retirements_clinic_id_brought_back_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","brought_back_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_moves" ADD CONSTRAINT "own_moves_clinic_id_written_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","written_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signed_revisions" ADD CONSTRAINT "signed_revisions_clinic_id_vetting_id_move_vettings_clinic_id_id_fk" FOREIGN KEY ("clinic_id","vetting_id") REFERENCES "public"."move_vettings"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_of_standing" ON "audit_events" USING btree ("clinic_id","subject_id","id") WHERE "audit_events"."event" in ('version.held', 'version.released');--> statement-breakpoint
CREATE UNIQUE INDEX "move_retirements_one_open" ON "move_retirements" USING btree ("clinic_id","move") WHERE "move_retirements"."brought_back_at" is null;--> statement-breakpoint
ALTER TABLE "move_vettings" ADD CONSTRAINT "move_vettings_one_each" UNIQUE("clinic_id","move","revision","content_hash","signed_by");--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_signatures_needed_range" CHECK ("clinics"."signatures_needed" between 1 and 2);--> statement-breakpoint
ALTER TABLE "finding_answers" ADD CONSTRAINT "finding_answers_move" CHECK ("finding_answers"."move" in ('glute-piriformis-roll', 'hip-flexor-release', 'hamstring-roll', 'thoracic-roll', 'thoracic-extension', 'lat-side-body-release', 'calves-up-breathing-reset') or "finding_answers"."move" ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$');--> statement-breakpoint
ALTER TABLE "finding_answers" ADD CONSTRAINT "finding_answers_clearance_whole" CHECK (num_nonnulls("finding_answers"."cleared_by", "finding_answers"."cleared_on", "finding_answers"."valid_until") = case "finding_answers"."kind" when 'clearance' then 3 else 0 end);--> statement-breakpoint
ALTER TABLE "finding_answers" ADD CONSTRAINT "finding_answers_clearance_ends" CHECK ("finding_answers"."valid_until" >= "finding_answers"."cleared_on");--> statement-breakpoint
ALTER TABLE "move_vettings" ADD CONSTRAINT "move_vettings_move" CHECK ("move_vettings"."move" in ('glute-piriformis-roll', 'hip-flexor-release', 'hamstring-roll', 'thoracic-roll', 'thoracic-extension', 'lat-side-body-release', 'calves-up-breathing-reset') or "move_vettings"."move" ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$');--> statement-breakpoint
ALTER TABLE "move_vettings" ADD CONSTRAINT "move_vettings_content_hash_shape" CHECK ("move_vettings"."content_hash" ~ '^[0-9a-f]{64}$');--> statement-breakpoint
ALTER TABLE "move_vettings" ADD CONSTRAINT "move_vettings_of_content" CHECK (coalesce("move_vettings"."content" ->> 'slug' = "move_vettings"."move" and ("move_vettings"."content" ->> 'revision')::int = "move_vettings"."revision" and "move_vettings"."content" ->> 'contactZone' = "move_vettings"."contact_zone"::text, false));--> statement-breakpoint
ALTER TABLE "move_vettings" ADD CONSTRAINT "move_vettings_gentle" CHECK (coalesce((coalesce(("move_vettings"."content" ->> 'speedCmPerSecond')::numeric, 0) <= 2.5) and ("move_vettings"."content" ->> 'pressureCeiling')::numeric between 1 and 4 and ("move_vettings"."content" #>> '{dosage,min}')::numeric > 0 and ("move_vettings"."content" #>> '{dosage,max}')::numeric <= case "move_vettings"."content" #>> '{dosage,kind}' when 'time' then 120 else 12 end and coalesce(("move_vettings"."content" #>> '{dosage,positions,max}')::numeric, 1) between 1 and 2, false));--> statement-breakpoint
ALTER TABLE "patient_exclusions" ADD CONSTRAINT "patient_exclusions_move" CHECK ("patient_exclusions"."move" in ('glute-piriformis-roll', 'hip-flexor-release', 'hamstring-roll', 'thoracic-roll', 'thoracic-extension', 'lat-side-body-release', 'calves-up-breathing-reset') or "patient_exclusions"."move" ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$');--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_nothing_blocks" CHECK (case when jsonb_typeof("versions"."snapshot" -> 'findings') = 'array' then jsonb_array_length(jsonb_path_query_array("versions"."snapshot" -> 'findings', 'strict $[*] ? (@.level == "warning" || (@.level == "program-excluded" && @.answer.kind == "clearance") || (@.level == "acknowledgement" && @.answer.kind == "acknowledgement"))')) = jsonb_array_length("versions"."snapshot" -> 'findings') else false end);--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_doses_within_ceiling" CHECK (not jsonb_path_exists("versions"."snapshot", '$.moves[*].prescribed.dosage ? (@.seconds > 120 || @.passes > 12 || @.breaths > 12 || @.positions > 2)'));--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_speed_slow" CHECK (not jsonb_path_exists("versions"."snapshot", '$.moves[*].move ? (@.speedCmPerSecond > 2.5)'));--> statement-breakpoint
DROP TYPE "public"."move_slug";