import { expect, test } from "vitest";
import { outcomeOf } from "@/app/_session/auth-requests";

const base = "http://127.0.0.1:3000";

test.each([
  ["signed in", 200, `${base}/`, "signed-in"],
  ["a wrong password", 401, `${base}/api/auth/error?error=CredentialsSignin&provider=credentials`, "refused"],
  ["too many tries", 401, `${base}/api/auth/error?error=limited`, "limited"],
  ["a database that cannot be asked", 401, `${base}/api/auth/error?error=unavailable`, "unavailable"],
  ["a stale token of the form", 200, `${base}/api/auth/signin?csrf=true`, "unavailable"],
  ["an answer without an address", 200, "", "unavailable"],
  ["a failing server", 500, `${base}/`, "unavailable"],
] as const)("%s is told apart", (_what, status, url, outcome) => {
  expect(outcomeOf(status, url)).toBe(outcome);
});
