/** Runs once when the server starts: before the first request, what the first request would wait for. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ handoutPool }, { refuseMightyRole }, { startStandingTimer }] = await Promise.all([
    import("@/app/_handout/handout-service"),
    import("@/db/client"),
    import("@/db/standing-timer"),
  ]);
  // Row-level security binds no superuser and no owner: with such a role it would be decoration.
  await refuseMightyRole();
  handoutPool();
  startStandingTimer();
}
