CREATE TABLE "link_viewers" (
	"clinic_id" uuid NOT NULL,
	"share_link_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "link_viewers_clinic_id_share_link_id_token_hash_pk" PRIMARY KEY("clinic_id","share_link_id","token_hash"),
	CONSTRAINT "link_viewers_token_hash_shape" CHECK ("link_viewers"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "link_viewers_expiry_after_creation" CHECK ("link_viewers"."expires_at" > "link_viewers"."created_at")
);
--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "pin_hash" text;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "pin_tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "link_viewers" ADD CONSTRAINT "link_viewers_clinic_id_share_link_id_share_links_clinic_id_id_fk" FOREIGN KEY ("clinic_id","share_link_id") REFERENCES "public"."share_links"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_pin_hash_shape" CHECK ("share_links"."pin_hash" like '$argon2id$%');--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_pin_tries" CHECK ("share_links"."pin_tries" between 0 and 5);--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_tries_of_a_pin" CHECK ("share_links"."pin_hash" is not null or "share_links"."pin_tries" = 0);--> statement-breakpoint
GRANT UPDATE (pin_hash, pin_tries) ON share_links TO rollscript_app;--> statement-breakpoint
-- Dropped with a new code and with the link: a token is shown or it is gone.
GRANT SELECT, INSERT, DELETE ON link_viewers TO rollscript_app;--> statement-breakpoint
ALTER TABLE link_viewers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE link_viewers FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_clinic ON link_viewers
  USING (clinic_id = (SELECT nullif(current_setting('app.clinic_id', true), '')::uuid))
  WITH CHECK (clinic_id = (SELECT nullif(current_setting('app.clinic_id', true), '')::uuid));
