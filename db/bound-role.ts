/** Whether row-level security binds the role a connection signed in with. */
import type { Client, Pool } from "pg";

export const MIGHTY_ROLE =
  "The app's database role can pass over row-level security. Let it sign in as a role that owns nothing and is no superuser.";

/** True for a superuser, a role that bypasses row-level security, an owner of anything here, or a member of such a role. */
export async function isMightyRole(connection: Client | Pool): Promise<boolean> {
  const { rows } = await connection.query<{ mighty: boolean }>(`
    select exists (
      select from pg_roles role
      where pg_has_role(session_user, role.oid, 'member')
        and (role.rolsuper or role.rolbypassrls or exists (
          select from pg_class t join pg_namespace s on s.oid = t.relnamespace
          where t.relowner = role.oid and s.nspname in ('public', 'directory', 'doors')))
    ) as mighty`);
  return rows[0]?.mighty !== false;
}
