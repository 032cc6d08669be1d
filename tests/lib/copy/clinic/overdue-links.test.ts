import { expect, test } from "vitest";
import { overdueLinksText } from "@/lib/copy/clinic/overdue-links";

const today = "2026-11-20";
const said = (reviewOn: string, overdueLinks: Parameters<typeof overdueLinksText>[1]["overdueLinks"]) =>
  overdueLinksText(reviewOn, { overdueLinks, graceDays: 7 }, today);

test("with a grace, the links pause the day after it is over", () => {
  expect(said("2026-11-13", "pause-after-grace")).toBe("Links pause Sat 21 Nov");
  expect(said("2026-11-12", "pause-after-grace")).toBe("Links paused since Fri 20 Nov");
});

test("without one, they are paused from the day after the review was due", () => {
  expect(said("2026-11-19", "pause-at-once")).toBe("Links paused since Fri 20 Nov");
});

test("where the clinic leaves them open, it says so", () => {
  expect(said("2026-10-01", "stay-open")).toBe("Links stay open");
});
