/** The body as a way in: pressing a zone is pressing the control in words beside it. */
import { addPatient, demo, expect, test } from "../support/clinic-test";

test("a press on the record's body excludes that zone on that side", async ({ clinic }) => {
  await addPatient(clinic);
  const onTheBody = clinic.getByRole("region", { name: "On the body" });
  await expect(onTheBody).toContainText("Excluded: nowhere");
  await onTheBody.locator('[data-region="gluteal right"]').click();

  const dialog = clinic.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: "Buttock" })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: "Right only" })).toBeChecked();
  await dialog.locator('[data-region="gluteal left"]').click();
  await expect(dialog.getByRole("radio", { name: "Either side" })).toBeChecked();
  await dialog.locator('[data-region="gluteal left"]').click();
  await expect(dialog.getByRole("radio", { name: "Right only" })).toBeChecked();
  await dialog.getByRole("button", { name: "Exclude" }).click();
  await expect(dialog).toBeHidden();

  await expect(onTheBody).toContainText("Excluded: Buttock (right)");
  await expect(clinic.getByText("Contact zone: buttock, right side only")).toBeVisible();
});

test("a press on the catalogue's body keeps to the moves of that zone, and the next one shows all again", async ({
  clinic,
}) => {
  await clinic.goto(`${demo.address}/catalogue`);
  const filter = clinic.getByRole("navigation", { name: "Show only" });
  await filter.locator('[data-region="thoracic"]').click();
  await clinic.waitForURL(/\/catalogue\?zone=thoracic$/);
  await expect(filter.getByRole("link", { name: "Upper back" })).toHaveAttribute("aria-current", "true");
  await filter.locator('[data-region="thoracic"]').click();
  await clinic.waitForURL(/\/catalogue$/);
});
