-- Who may touch what: the app's role, row-level security, append-only tables, and the doors.

-- The app's role. It owns nothing; its login and password are given by the start command.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rollscript_app') THEN
    CREATE ROLE rollscript_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  -- A start on another database of this server made it a moment ago.
  NULL;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO rollscript_app;
--> statement-breakpoint
-- Rights column by column: what is not named here cannot be changed by the app, whatever its code says.
GRANT SELECT ON
  clinics, clinicians, sign_ins, patients, patient_conditions, patient_exclusions, programs, finding_answers,
  versions, share_links, session_starts, move_vettings, audit_events, rate_limits
  TO rollscript_app;
--> statement-breakpoint
GRANT INSERT ON
  clinics, clinicians, sign_ins, patients, patient_conditions, patient_exclusions, programs, finding_answers,
  versions, share_links, session_starts, move_vettings, audit_events, installation_events, rate_limits
  TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (last_seen_at, revoked_at) ON sign_ins TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (name, phone, email, reference, notes, roller_density, search_text, name_key, last_activity_at) ON patients TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (removed_at, removed_by, removal_reason) ON patient_conditions TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (removed_at, removed_by) ON patient_exclusions TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (draft, draft_version, saved_at, saved_by, latest_version, latest_published_at, latest_review_on, latest_draft_version, ended_at, ended_by, end_reason) ON programs TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (note, answered_by, answered_by_name, answered_at, cleared_by, valid_until) ON finding_answers TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (revoked_at, revoked_by, sessions_started, last_started_at) ON share_links TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (points, expire) ON rate_limits TO rollscript_app;
--> statement-breakpoint
GRANT DELETE ON patients, finding_answers, rate_limits TO rollscript_app;
--> statement-breakpoint

-- Lets the app tell whether the database has had all of its migrations.
GRANT USAGE ON SCHEMA drizzle TO rollscript_app;
--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO rollscript_app;
--> statement-breakpoint

-- Row-level security: a transaction sees the clinic it named and nothing else; without one it sees nothing.
DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY[
    'clinics', 'clinicians', 'sign_ins', 'patients', 'patient_conditions', 'patient_exclusions', 'programs',
    'finding_answers', 'versions', 'share_links', 'session_starts', 'move_vettings', 'audit_events'
  ] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY own_clinic ON public.%I
         USING (clinic_id = (SELECT nullif(current_setting(''app.clinic_id'', true), '''')::uuid))
         WITH CHECK (clinic_id = (SELECT nullif(current_setting(''app.clinic_id'', true), '''')::uuid))',
      tenant_table);
  END LOOP;
END $$;
--> statement-breakpoint

-- Written once. The triggers fire for every role, the owner and a replica included.
CREATE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['audit_events', 'versions', 'move_vettings', 'installation_events'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON public.%I
                      FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', guarded);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.%I
                      FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()', guarded);
    EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER refuse_row_change', guarded);
    EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER refuse_truncate', guarded);
  END LOOP;
END $$;
--> statement-breakpoint

-- The directory: what must be found before a clinic is known. Only the functions below can read it.
CREATE SCHEMA directory;
--> statement-breakpoint
REVOKE ALL ON SCHEMA directory FROM PUBLIC;
--> statement-breakpoint
CREATE TABLE directory.installation (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  clinic_id uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE directory.clinicians (email_normal text PRIMARY KEY, clinic_id uuid NOT NULL, clinician_id uuid NOT NULL);
--> statement-breakpoint
CREATE TABLE directory.sign_ins (secret_hash text PRIMARY KEY, clinic_id uuid NOT NULL, sign_in_id uuid NOT NULL);
--> statement-breakpoint
CREATE TABLE directory.share_links (secret_hash text PRIMARY KEY, clinic_id uuid NOT NULL, share_link_id uuid NOT NULL);
--> statement-breakpoint
CREATE TABLE directory.versions (verify_code text PRIMARY KEY, clinic_id uuid NOT NULL, version_id uuid NOT NULL);
--> statement-breakpoint

-- Triggers keep it: a row that can be found by a door is there from the moment it is.
CREATE FUNCTION directory.keep_clinicians() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN DELETE FROM directory.clinicians WHERE email_normal = OLD.email_normal; END IF;
  IF TG_OP <> 'DELETE' THEN INSERT INTO directory.clinicians VALUES (NEW.email_normal, NEW.clinic_id, NEW.id); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_directory AFTER INSERT OR DELETE OR UPDATE OF email_normal ON public.clinicians
  FOR EACH ROW EXECUTE FUNCTION directory.keep_clinicians();
--> statement-breakpoint
CREATE FUNCTION directory.keep_sign_ins() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN DELETE FROM directory.sign_ins WHERE secret_hash = OLD.secret_hash; END IF;
  IF TG_OP <> 'DELETE' THEN INSERT INTO directory.sign_ins VALUES (NEW.secret_hash, NEW.clinic_id, NEW.id); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_directory AFTER INSERT OR DELETE OR UPDATE OF secret_hash ON public.sign_ins
  FOR EACH ROW EXECUTE FUNCTION directory.keep_sign_ins();
--> statement-breakpoint
CREATE FUNCTION directory.keep_share_links() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN DELETE FROM directory.share_links WHERE secret_hash = OLD.secret_hash; END IF;
  IF TG_OP <> 'DELETE' THEN INSERT INTO directory.share_links VALUES (NEW.secret_hash, NEW.clinic_id, NEW.id); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_directory AFTER INSERT OR DELETE OR UPDATE OF secret_hash ON public.share_links
  FOR EACH ROW EXECUTE FUNCTION directory.keep_share_links();
--> statement-breakpoint
CREATE FUNCTION directory.keep_versions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO directory.versions VALUES (NEW.verify_code, NEW.clinic_id, NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_directory AFTER INSERT ON public.versions
  FOR EACH ROW EXECUTE FUNCTION directory.keep_versions();
--> statement-breakpoint

-- The doors. Each takes what the caller holds and returns ids, or a yes or no.
CREATE SCHEMA doors;
--> statement-breakpoint
REVOKE ALL ON SCHEMA doors FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA doors TO rollscript_app;
--> statement-breakpoint
CREATE FUNCTION doors.find_clinician(email text) RETURNS TABLE (clinic_id uuid, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT d.clinic_id, d.clinician_id FROM directory.clinicians d WHERE d.email_normal = email $$;
--> statement-breakpoint
CREATE FUNCTION doors.find_sign_in(hash text) RETURNS TABLE (clinic_id uuid, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT d.clinic_id, d.sign_in_id FROM directory.sign_ins d WHERE d.secret_hash = hash $$;
--> statement-breakpoint
CREATE FUNCTION doors.find_share_link(hash text) RETURNS TABLE (clinic_id uuid, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT d.clinic_id, d.share_link_id FROM directory.share_links d WHERE d.secret_hash = hash $$;
--> statement-breakpoint
CREATE FUNCTION doors.find_version(code text) RETURNS TABLE (clinic_id uuid, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT d.clinic_id, d.version_id FROM directory.versions d WHERE d.verify_code = code $$;
--> statement-breakpoint
CREATE FUNCTION doors.set_up_needed() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT NOT EXISTS (SELECT FROM directory.installation) $$;
--> statement-breakpoint
-- True for exactly one caller; a second one waits for the first to commit, and is told no.
CREATE FUNCTION doors.claim_set_up(clinic uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO directory.installation (clinic_id) VALUES (clinic) ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public, directory, doors FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA doors TO rollscript_app;
