/** Limits on signing in and on opening links, on a clinic of their own: they count the tries of this machine. */
import { expect, test } from "@playwright/test";
import { signInWords } from "@/lib/copy/clinic/sign-in";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { startDemo } from "../support/start-demo";

test.describe.configure({ mode: "default" });

let demo: Awaited<ReturnType<typeof startDemo>>;
test.beforeAll(async () => {
  demo = await startDemo({ DATABASE_URL: "" });
});
test.afterAll(() => demo.stop());

test("the eleventh try to sign in is refused in words, even with the right password", async ({ page }) => {
  await page.goto(`${demo.address}/sign-in`);
  const tryToSignIn = async (password: string) => {
    await page.getByLabel("E-mail").fill(demo.email);
    await page.getByLabel("Password").fill(password);
    const answered = page.waitForResponse(/callback\/credentials/);
    await page.getByRole("button", { name: "Sign in" }).click();
    await answered;
  };
  for (let tries = 0; tries < 10; tries++) {
    await tryToSignIn(`wrong password number ${tries}`);
    await expect(page.getByText(signInWords.refused)).toBeVisible();
  }
  await tryToSignIn(demo.passphrase);
  await expect(page.getByText(signInWords.limited)).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(demo.email);
});

test("the 121st try in a minute to open a link is told when to come back, whatever address it claims", async ({
  page,
}) => {
  const answers: Response[] = [];
  for (let tries = 0; tries < 121; tries++) {
    answers.push(
      await fetch(`${demo.address}/api/go/session`, {
        headers: {
          "x-rollscript-link": Buffer.alloc(32, tries).toString("base64url"),
          "x-forwarded-for": `198.51.${tries}.7`,
          "x-rollscript-client": `203.0.${tries}.7`,
        },
      }),
    );
  }
  expect(answers.map(({ status }) => status)).toEqual([...Array(120).fill(404), 429]);
  const wait = Number(answers.at(-1)?.headers.get("retry-after"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);

  await page.goto(demo.shareLink);
  await expect(page.getByRole("heading", { name: patientCopy("en").link.tooManyTries.title })).toBeVisible();
});
