/** Signing in and out. */
import { signInWords } from "@/lib/copy/clinic/sign-in";
import { demo, expect, signIn, watch } from "../support/clinic-test";
import { patientWith, test } from "../support/records-test";

const assistantEmail = "assistant@harbourlane.example";

for (const [who, email] of [
  ["an e-mail nobody has", "nobody@harbourlane.example"],
  ["a wrong password", "clinician@harbourlane.example"],
] as const) {
  test(`${who} is refused in the same words, and the e-mail stays`, async ({ page }) => {
    watch(page);
    await page.goto(`${demo.address}/sign-in`);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill("not the password at all");
    const answered = page.waitForResponse(/callback\/credentials/);
    await page.getByRole("button", { name: "Sign in" }).click();
    const answer = await answered;
    expect(answer.status()).toBe(401);
    expect(await answer.json()).toEqual({
      url: expect.stringMatching(/\/api\/auth\/error\?error=CredentialsSignin&provider=credentials$/),
    });
    await expect(page.getByText(signInWords.refused)).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue(email);
    expect(await page.context().cookies()).not.toContainEqual(
      expect.objectContaining({ name: "rollscript-sign-in" }),
    );
  });
}

test("signing out, which no other site can do, makes a copied cookie worthless", async ({
  page,
  browser,
}) => {
  watch(page);
  await signIn(page);
  const stolen = await page.context().cookies();
  expect(stolen.find(({ name }) => name === "rollscript-sign-in")).toMatchObject({
    httpOnly: true,
    sameSite: "Lax",
  });
  const thief = await browser.newContext();
  await thief.addCookies(stolen);
  const theirs = await thief.newPage();
  await theirs.goto(`${demo.address}/patients`);
  await expect(theirs.getByRole("heading", { name: "Patients" })).toBeVisible();

  const cookie = stolen.map(({ name, value }) => `${name}=${value}`).join("; ");
  const elsewhere = { cookie, origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  const signOut = await fetch(`${demo.address}/api/sign-out`, { method: "POST", headers: elsewhere });
  expect(signOut.status).toBe(403);
  await page.reload();

  await page.getByRole("button", { name: /: account$/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in$/);

  await theirs.goto(`${demo.address}/patients`);
  await expect(theirs).toHaveURL(/\/sign-in$/);
  await thief.close();
});

test("nobody writes a role into their own sign-in", async ({ records }) => {
  const assistant = await records.actorOf(assistantEmail);
  const { name, value } = await records.cookieOf(assistant);
  const { patientId } = await patientWith(records);
  const csrf = await fetch(`${demo.address}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const cookies = [`${name}=${value}`, ...csrf.headers.getSetCookie().map((line) => line.split(";")[0])];

  const answer = await fetch(`${demo.address}/api/auth/session`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: cookies.join("; ") },
    body: JSON.stringify({
      csrfToken,
      data: { role: "owner", licensed: true, clinicId: records.owner.clinicId, signInSecret: "x" },
    }),
  });
  const renewed = answer.headers.getSetCookie().find((line) => line.startsWith(`${name}=`));
  expect(Object.keys((await answer.json()) as object)).toEqual(["expires"]);

  for (const cookie of [cookies[0] ?? "", renewed?.split(";")[0] ?? ""]) {
    const page = await fetch(`${demo.address}/patients/${patientId}/program`, { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Programs are composed by clinicians");
  }
});

for (const address of ["/sign-in", "/go"]) {
  test(`${address} comes compressed, with every script and style it asks for`, async ({ page }) => {
    const whole: string[] = [];
    const seen: string[] = [];
    page.on("response", (response) => {
      const { "content-type": type = "", "content-encoding": encoding } = response.headers();
      if (!/html|javascript|css|json/.test(type)) return;
      seen.push(type);
      if (encoding === undefined) whole.push(response.url());
    });
    await page.goto(demo.address + address, { waitUntil: "networkidle" });
    for (const kind of ["html", "javascript", "css"]) expect(seen.join()).toContain(kind);
    expect(whole.filter((url) => !url.includes("/api/"))).toEqual([]);
  });
}
