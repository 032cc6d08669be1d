CREATE TYPE "public"."answer_kind" AS ENUM('acknowledgement', 'clearance');--> statement-breakpoint
CREATE TYPE "public"."body_side" AS ENUM('left', 'right');--> statement-breakpoint
CREATE TYPE "public"."condition" AS ENUM('bladder-bowel-or-saddle', 'leg-weakness', 'fever-or-spinal-infection', 'severe-pain-after-trauma', 'recent-fracture', 'unexplained-numbness', 'suspected-cancer', 'deep-vein-thrombosis', 'osteoporosis', 'osteoporosis-with-vertebral-fracture', 'pregnancy', 'radiating-leg-pain', 'disc-bulge-or-herniation', 'extension-sensitive-spine', 'open-wound-or-skin-infection', 'local-inflammation', 'myositis-ossificans', 'bleeding-risk', 'reduced-sensation', 'painful-varicose-veins', 'hip-replacement', 'recent-surgery', 'shoulder-or-wrist-pain', 'floor-transfer-difficulty', 'long-term-steroids', 'pain-over-one-week');--> statement-breakpoint
CREATE TYPE "public"."contact_zone" AS ENUM('gluteal', 'anterior-hip', 'posterior-thigh', 'thoracic', 'lateral-thorax', 'calf-rest');--> statement-breakpoint
CREATE TYPE "public"."exclusion_by" AS ENUM('move', 'zone', 'position', 'side');--> statement-breakpoint
CREATE TYPE "public"."move_slug" AS ENUM('glute-piriformis-roll', 'hip-flexor-release', 'hamstring-roll', 'thoracic-roll', 'thoracic-extension', 'lat-side-body-release', 'calves-up-breathing-reset');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('owner', 'clinician', 'assistant');--> statement-breakpoint
CREATE TYPE "public"."roller_density" AS ENUM('soft', 'medium', 'firm');--> statement-breakpoint
CREATE TYPE "public"."start_position" AS ENUM('sitting-on-roller', 'long-sitting', 'prone', 'supine', 'side-lying');--> statement-breakpoint
CREATE TABLE "audit_events" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"clinician_id" uuid,
	"share_link_id" uuid,
	"event" text NOT NULL,
	"patient_id" uuid,
	"subject_id" uuid,
	"detail" jsonb NOT NULL,
	CONSTRAINT "audit_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
CREATE TABLE "clinicians" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"email" text NOT NULL,
	"email_normal" text NOT NULL,
	"password_hash" text NOT NULL,
	"role" "role" NOT NULL,
	"licensed" boolean NOT NULL,
	"licence" text NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clinicians_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "clinicians_email_unique" UNIQUE("clinic_id","email_normal"),
	CONSTRAINT "clinicians_name_filled" CHECK (length("clinicians"."name") between 1 and 80),
	CONSTRAINT "clinicians_licence_filled" CHECK (not "clinicians"."licensed" or length("clinicians"."licence") > 0)
);
--> statement-breakpoint
CREATE TABLE "clinics" (
	"clinic_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"hours" text NOT NULL,
	"emergency_number" text NOT NULL,
	"closed_line" text NOT NULL,
	"time_zone" text NOT NULL,
	"grace_days" integer DEFAULT 7 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clinics_name_filled" CHECK (length("clinics"."name") between 1 and 80),
	CONSTRAINT "clinics_grace_days_range" CHECK ("clinics"."grace_days" between 0 and 60)
);
--> statement-breakpoint
CREATE TABLE "finding_answers" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"kind" "answer_kind" NOT NULL,
	"rule_id" text NOT NULL,
	"move" "move_slug",
	"side" "body_side",
	"facts_digest" text NOT NULL,
	"note" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_by_name" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"cleared_by" text,
	"valid_until" date,
	CONSTRAINT "finding_answers_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "finding_answers_one_each" UNIQUE NULLS NOT DISTINCT("clinic_id","program_id","kind","rule_id","move","side","facts_digest"),
	CONSTRAINT "finding_answers_digest_shape" CHECK ("finding_answers"."facts_digest" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "finding_answers_cleared_by" CHECK (("finding_answers"."kind" = 'clearance') = ("finding_answers"."cleared_by" is not null) and ("finding_answers"."kind" = 'clearance' or "finding_answers"."valid_until" is null))
);
--> statement-breakpoint
CREATE TABLE "installation_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"event" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "move_vettings" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"move" "move_slug" NOT NULL,
	"revision" integer NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_by_name" text NOT NULL,
	"licence" text NOT NULL,
	"note" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "move_vettings_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "move_vettings_one_each" UNIQUE("clinic_id","move","revision"),
	CONSTRAINT "move_vettings_revision_positive" CHECK ("move_vettings"."revision" > 0),
	CONSTRAINT "move_vettings_licence_filled" CHECK (length("move_vettings"."licence") > 0)
);
--> statement-breakpoint
CREATE TABLE "patient_conditions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"condition" "condition" NOT NULL,
	"zone" "contact_zone",
	"side" "body_side",
	"variant" text,
	"note" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" uuid,
	"removal_reason" text,
	CONSTRAINT "patient_conditions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patient_conditions_variant_length" CHECK (length("patient_conditions"."variant") between 1 and 40),
	CONSTRAINT "patient_conditions_removal_whole" CHECK (("patient_conditions"."removed_at" is null) = ("patient_conditions"."removed_by" is null) and ("patient_conditions"."removed_at" is null) = ("patient_conditions"."removal_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "patient_exclusions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"excluded_by" "exclusion_by" NOT NULL,
	"move" "move_slug",
	"zone" "contact_zone",
	"position" "start_position",
	"side" "body_side",
	"reason" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" uuid,
	CONSTRAINT "patient_exclusions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patient_exclusions_shape" CHECK (case "patient_exclusions"."excluded_by"
        when 'move' then "patient_exclusions"."move" is not null and "patient_exclusions"."zone" is null and "patient_exclusions"."position" is null
        when 'zone' then "patient_exclusions"."zone" is not null and "patient_exclusions"."move" is null and "patient_exclusions"."position" is null
        when 'position' then "patient_exclusions"."position" is not null and "patient_exclusions"."move" is null and "patient_exclusions"."zone" is null and "patient_exclusions"."side" is null
        when 'side' then "patient_exclusions"."side" is not null and "patient_exclusions"."move" is null and "patient_exclusions"."zone" is null and "patient_exclusions"."position" is null
        else false end),
	CONSTRAINT "patient_exclusions_reason_length" CHECK (length("patient_exclusions"."reason") <= 120),
	CONSTRAINT "patient_exclusions_removal_whole" CHECK (("patient_exclusions"."removed_at" is null) = ("patient_exclusions"."removed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"reference" text,
	"notes" text DEFAULT '' NOT NULL,
	"roller_density" "roller_density" NOT NULL,
	"search_text" text NOT NULL,
	"name_key" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by" uuid NOT NULL,
	"last_activity_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patients_name_filled" CHECK (length("patients"."name") between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"draft" jsonb NOT NULL,
	"draft_version" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" uuid NOT NULL,
	"latest_version" integer,
	"latest_published_at" timestamp (3) with time zone,
	"latest_review_on" date,
	"latest_draft_version" integer,
	"started_at" timestamp (3) with time zone NOT NULL,
	"started_by" uuid NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"end_reason" text,
	CONSTRAINT "programs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "programs_latest_whole" CHECK (("programs"."latest_version" is null) = ("programs"."latest_published_at" is null) and ("programs"."latest_version" is null) = ("programs"."latest_draft_version" is null)),
	CONSTRAINT "programs_draft_version_positive" CHECK ("programs"."draft_version" > 0),
	CONSTRAINT "programs_draft_moves" CHECK (coalesce(jsonb_typeof("programs"."draft" -> 'moves') = 'array' and jsonb_array_length("programs"."draft" -> 'moves') <= 20, false)),
	CONSTRAINT "programs_end_whole" CHECK (("programs"."ended_at" is null) = ("programs"."ended_by" is null) and ("programs"."ended_at" is null) = ("programs"."end_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "session_starts" (
	"clinic_id" uuid NOT NULL,
	"share_link_id" uuid NOT NULL,
	"client_session_id" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_starts_clinic_id_share_link_id_client_session_id_pk" PRIMARY KEY("clinic_id","share_link_id","client_session_id"),
	CONSTRAINT "session_starts_id_shape" CHECK ("session_starts"."client_session_id" ~ '^[A-Za-z0-9_-]{16,64}$')
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"label" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	"sessions_started" integer DEFAULT 0 NOT NULL,
	"last_started_at" timestamp (3) with time zone,
	CONSTRAINT "share_links_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "share_links_secret_unique" UNIQUE("clinic_id","secret_hash"),
	CONSTRAINT "share_links_secret_hash_shape" CHECK ("share_links"."secret_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "share_links_expiry_after_creation" CHECK ("share_links"."expires_at" > "share_links"."created_at"),
	CONSTRAINT "share_links_sessions_count" CHECK ("share_links"."sessions_started" >= 0)
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"clinician_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "sign_ins_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "sign_ins_secret_unique" UNIQUE("clinic_id","secret_hash"),
	CONSTRAINT "sign_ins_secret_hash_shape" CHECK ("sign_ins"."secret_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"verify_code" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	"published_on" date NOT NULL,
	"review_on" date,
	CONSTRAINT "versions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "versions_number_unique" UNIQUE("clinic_id","patient_id","number"),
	CONSTRAINT "versions_verify_code_unique" UNIQUE("clinic_id","verify_code"),
	CONSTRAINT "versions_number_positive" CHECK ("versions"."number" > 0),
	CONSTRAINT "versions_content_hash_shape" CHECK ("versions"."content_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "versions_verify_code_shape" CHECK ("versions"."verify_code" ~ '^[A-Z2-7]{26}$'),
	CONSTRAINT "versions_times_positive" CHECK (coalesce(("versions"."snapshot" ->> 'handsOnSeconds')::int > 0 and ("versions"."snapshot" ->> 'wholeSessionSeconds')::int >= ("versions"."snapshot" ->> 'handsOnSeconds')::int, false)),
	CONSTRAINT "versions_has_moves" CHECK (coalesce(jsonb_typeof("versions"."snapshot" -> 'moves') = 'array' and jsonb_array_length("versions"."snapshot" -> 'moves') between 1 and 20, false)),
	CONSTRAINT "versions_zones_allowed" CHECK (jsonb_array_length(jsonb_path_query_array("versions"."snapshot", '$.moves[*].move.contactZone ? (@ == "gluteal" || @ == "anterior-hip" || @ == "posterior-thigh" || @ == "thoracic" || @ == "lateral-thorax" || @ == "calf-rest")')) = jsonb_array_length("versions"."snapshot" -> 'moves')),
	CONSTRAINT "versions_doses_positive" CHECK (jsonb_array_length(jsonb_path_query_array("versions"."snapshot", '$.moves[*].prescribed.dosage ? (@.seconds > 0 || @.passes > 0 || (@.breaths > 0 && @.positions > 0))')) = jsonb_array_length("versions"."snapshot" -> 'moves'))
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_clinics_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_clinician_id_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","clinician_id") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinicians" ADD CONSTRAINT "clinicians_clinic_id_clinics_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_answers" ADD CONSTRAINT "finding_answers_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_answers" ADD CONSTRAINT "finding_answers_clinic_id_answered_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","answered_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "move_vettings" ADD CONSTRAINT "move_vettings_clinic_id_signed_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","signed_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD CONSTRAINT "patient_conditions_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD CONSTRAINT "patient_conditions_clinic_id_recorded_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","recorded_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_conditions" ADD CONSTRAINT "patient_conditions_clinic_id_removed_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","removed_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_exclusions" ADD CONSTRAINT "patient_exclusions_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_exclusions" ADD CONSTRAINT "patient_exclusions_clinic_id_recorded_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","recorded_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_exclusions" ADD CONSTRAINT "patient_exclusions_clinic_id_removed_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","removed_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_added_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","added_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_saved_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","saved_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_started_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","started_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_ended_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","ended_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_starts" ADD CONSTRAINT "session_starts_clinic_id_share_link_id_share_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","share_link_id") REFERENCES "public"."share_links"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_clinic_id_created_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","created_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_clinic_id_revoked_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","revoked_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_clinic_id_clinician_id_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","clinician_id") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_clinic_id_published_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","published_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_of_patient" ON "audit_events" USING btree ("clinic_id","patient_id","id");--> statement-breakpoint
CREATE INDEX "audit_events_of_subject" ON "audit_events" USING btree ("clinic_id","subject_id","id");--> statement-breakpoint
CREATE INDEX "patient_conditions_of_patient" ON "patient_conditions" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "patient_exclusions_of_patient" ON "patient_exclusions" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "patients_by_activity" ON "patients" USING btree ("clinic_id","last_activity_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "patients_by_name_key" ON "patients" USING btree ("clinic_id","name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "programs_one_open" ON "programs" USING btree ("clinic_id","patient_id") WHERE "programs"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "programs_of_patient" ON "programs" USING btree ("clinic_id","patient_id","started_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "programs_by_saved" ON "programs" USING btree ("clinic_id","saved_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "programs_by_published" ON "programs" USING btree ("clinic_id","latest_published_at" DESC NULLS FIRST) WHERE "programs"."ended_at" is null and "programs"."latest_published_at" is not null;--> statement-breakpoint
CREATE INDEX "programs_by_review" ON "programs" USING btree ("clinic_id","latest_review_on") WHERE "programs"."ended_at" is null and "programs"."latest_review_on" is not null;--> statement-breakpoint
CREATE INDEX "share_links_of_program" ON "share_links" USING btree ("clinic_id","program_id");--> statement-breakpoint
CREATE INDEX "share_links_by_expiry" ON "share_links" USING btree ("clinic_id","expires_at");--> statement-breakpoint
CREATE INDEX "sign_ins_of_clinician" ON "sign_ins" USING btree ("clinic_id","clinician_id");--> statement-breakpoint
CREATE INDEX "versions_of_program" ON "versions" USING btree ("clinic_id","program_id","number" DESC NULLS FIRST);