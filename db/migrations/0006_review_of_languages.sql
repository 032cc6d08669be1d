CREATE TABLE "translation_signatures" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"locale" text NOT NULL,
	"part" text NOT NULL,
	"digest" text NOT NULL,
	"signed_by" uuid NOT NULL,
	"signed_by_name" text NOT NULL,
	"licence" text NOT NULL,
	"note" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "translation_signatures_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "translation_signatures_one_each" UNIQUE("clinic_id","locale","part","digest","signed_by"),
	CONSTRAINT "translation_signatures_locale" CHECK ("translation_signatures"."locale" in ('es')),
	CONSTRAINT "translation_signatures_part_shape" CHECK ("translation_signatures"."part" ~ '^[a-z]+([.-][a-z0-9]+)*$'),
	CONSTRAINT "translation_signatures_licence_filled" CHECK (length("translation_signatures"."licence") > 0),
	CONSTRAINT "translation_signatures_digest_shape" CHECK ("translation_signatures"."digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "translation_signatures" ADD CONSTRAINT "translation_signatures_clinic_id_signed_by_clinicians_clinic_id_id_fk" FOREIGN KEY ("clinic_id","signed_by") REFERENCES "public"."clinicians"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
GRANT SELECT, INSERT ON translation_signatures TO rollscript_app;--> statement-breakpoint
ALTER TABLE translation_signatures ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE translation_signatures FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_clinic ON translation_signatures
  USING (clinic_id = (SELECT nullif(current_setting('app.clinic_id', true), '')::uuid))
  WITH CHECK (clinic_id = (SELECT nullif(current_setting('app.clinic_id', true), '')::uuid));--> statement-breakpoint
-- Written once.
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON translation_signatures
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();--> statement-breakpoint
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON translation_signatures
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();--> statement-breakpoint
ALTER TABLE translation_signatures ENABLE ALWAYS TRIGGER refuse_row_change;--> statement-breakpoint
ALTER TABLE translation_signatures ENABLE ALWAYS TRIGGER refuse_truncate;
