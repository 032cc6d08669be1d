import { expect, test } from "vitest";
import { type SetUpInput, setUpSchema } from "@/app/set-up/set-up-input";

const input: SetUpInput = {
  clinicName: "Harbour Lane Physical Therapy",
  phone: "555 0142",
  hours: "Monday to Friday, 8 am to 6 pm",
  emergencyNumber: "911",
  closedLine: "",
  timeZone: "America/New_York",
  ownerName: "Ana Novak",
  ownerTitle: "DPT",
  email: "Ana@Clinic.Example",
  password: "four walls of blue rope",
  licensed: true,
  licence: "NY 12345",
};

/** The fields that are refused when some of them are changed. */
function refused(change: Record<string, unknown>): string[] {
  const parsed = setUpSchema.safeParse({ ...input, ...change });
  return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? "form")))];
}

test("a filled form passes, with the e-mail in its one form", () => {
  expect(setUpSchema.parse(input).email).toBe("ana@clinic.example");
});

test.each([
  ["a clinic without a name", { clinicName: " " }, "clinicName"],
  ["a short password", { password: "short" }, "password"],
  ["a time zone nobody has", { timeZone: "Mars/Olympus" }, "timeZone"],
  ["no e-mail address", { email: "ana" }, "email"],
  ["a licensed owner without a licence", { licence: "" }, "licence"],
  ["a field nobody asked for", { role: "owner" }, "form"],
])("%s is refused at its field", (_what, change, field) => {
  expect(refused(change)).toEqual([field]);
});

test("an owner without a licence needs no licence text", () => {
  expect(refused({ licensed: false, licence: "" })).toEqual([]);
});

test("UTC can be chosen", () => {
  expect(refused({ timeZone: "UTC" })).toEqual([]);
});
