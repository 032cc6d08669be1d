-- The app's rights on the new tables, their policies, and the door the timer goes through.

GRANT SELECT, INSERT ON own_moves, move_retirements, signed_revisions TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (brought_back_at, brought_back_by) ON move_retirements TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (grace_days, signatures_needed, overdue_links) ON clinics TO rollscript_app;
--> statement-breakpoint
GRANT UPDATE (cleared_on) ON finding_answers TO rollscript_app;
--> statement-breakpoint
DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['own_moves', 'move_retirements', 'signed_revisions'] LOOP
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
DO $$
DECLARE written_once text;
BEGIN
  FOREACH written_once IN ARRAY ARRAY['own_moves', 'signed_revisions'] LOOP
    EXECUTE format(
      'CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON public.%I
         FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', written_once);
    EXECUTE format(
      'CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.%I
         FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()', written_once);
    EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER refuse_row_change', written_once);
    EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER refuse_truncate', written_once);
  END LOOP;
END $$;
--> statement-breakpoint

-- Every clinic there is, for the timer that watches standings. Ids only.
CREATE FUNCTION doors.all_clinics() RETURNS TABLE (clinic_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT DISTINCT d.clinic_id FROM directory.clinicians d $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION doors.all_clinics() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION doors.all_clinics() TO rollscript_app;
