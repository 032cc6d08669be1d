ALTER TABLE "patients" ADD COLUMN "locale" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_locale" CHECK ("patients"."locale" in ('en', 'es'));--> statement-breakpoint
GRANT UPDATE (locale) ON patients TO rollscript_app;
