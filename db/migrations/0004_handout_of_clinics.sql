CREATE TYPE "public"."paper" AS ENUM('a4', 'letter');--> statement-breakpoint
CREATE TABLE "clinic_logos" (
	"clinic_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"png" "bytea" NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clinic_logos_clinic_id_hash_pk" PRIMARY KEY("clinic_id","hash"),
	CONSTRAINT "clinic_logos_hash_of_png" CHECK ("clinic_logos"."hash" = encode(sha256("clinic_logos"."png"), 'hex')),
	CONSTRAINT "clinic_logos_png_small" CHECK (octet_length("clinic_logos"."png") between 8 and 400000),
	CONSTRAINT "clinic_logos_is_png" CHECK (substring("clinic_logos"."png" from 1 for 8) = '\x89504e470d0a1a0a'::bytea),
	CONSTRAINT "clinic_logos_measures" CHECK ("clinic_logos"."width" between 1 and 600 and "clinic_logos"."height" between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "paper" "paper";--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "logo_hash" text;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "lines_in_other_locales" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "clinic_logos" ADD CONSTRAINT "clinic_logos_clinic_id_uploaded_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","uploaded_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_lines_in_other_locales_shape" CHECK (jsonb_typeof("clinics"."lines_in_other_locales") = 'object');--> statement-breakpoint
-- The current logo is one of the clinic's own.
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_logo_of_clinic" FOREIGN KEY ("clinic_id","logo_hash") REFERENCES "public"."clinic_logos"("clinic_id","hash");--> statement-breakpoint
GRANT SELECT, INSERT ON clinic_logos TO rollscript_app;--> statement-breakpoint
GRANT UPDATE (paper, logo_hash, lines_in_other_locales) ON clinics TO rollscript_app;--> statement-breakpoint
ALTER TABLE clinic_logos ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE clinic_logos FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_clinic ON clinic_logos
  USING (clinic_id = (SELECT nullif(current_setting('app.clinic_id', true), '')::uuid))
  WITH CHECK (clinic_id = (SELECT nullif(current_setting('app.clinic_id', true), '')::uuid));--> statement-breakpoint
-- Written once: versions name it by its hash.
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON clinic_logos
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();--> statement-breakpoint
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON clinic_logos
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();--> statement-breakpoint
ALTER TABLE clinic_logos ENABLE ALWAYS TRIGGER refuse_row_change;--> statement-breakpoint
ALTER TABLE clinic_logos ENABLE ALWAYS TRIGGER refuse_truncate;
