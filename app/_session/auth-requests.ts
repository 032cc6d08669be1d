/** Signing in and out from the browser: next-auth's own addresses, without its client library. */

export type SignInOutcome = "signed-in" | "refused" | "limited" | "unavailable";

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const csrf: unknown = await (await fetch("/api/auth/csrf", { cache: "no-store" })).json();
  const csrfToken =
    typeof csrf === "object" && csrf !== null && "csrfToken" in csrf ? String(csrf.csrfToken) : "";
  return fetch(path, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, callbackUrl: "/", json: "true" }),
  });
}

/** Tries an e-mail and a password. The cookie of a new sign-in is set by the answer. */
export async function requestSignIn(email: string, password: string): Promise<SignInOutcome> {
  try {
    const response = await post("/api/auth/callback/credentials", { email, password });
    const answer: unknown = await response.json();
    const url = typeof answer === "object" && answer !== null && "url" in answer ? String(answer.url) : "";
    return outcomeOf(response.status, url);
  } catch {
    return "unavailable";
  }
}

/** What next-auth's answer means. It names an error in the address it would have redirected to. */
export function outcomeOf(status: number, url: string): SignInOutcome {
  const address =
    url !== "" && URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost") : null;
  const error = address?.searchParams.get("error");
  if (status === 401 && error === "CredentialsSignin") return "refused";
  if (status === 401 && error === "limited") return "limited";
  if (status === 200 && address && !error && !address.searchParams.has("csrf")) return "signed-in";
  return "unavailable";
}

/** Ends the sign-in: the row, then the cookie. Answers whether it went through. */
export async function requestSignOut(): Promise<boolean> {
  try {
    return (await fetch("/api/sign-out", { method: "POST" })).ok;
  } catch {
    return false;
  }
}
