import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { problemWords } from "@/lib/copy/clinic/problems";
import { AppError, type AppErrorCode } from "@/lib/errors";
import { owner } from "../clinic/fixtures";

const logFailure = vi.fn();

vi.mock("server-only", () => ({}));
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));
vi.mock("@/lib/env", () => ({ readSettings: () => ({ url: new URL("https://clinic.example") }) }));
vi.mock("@/lib/log", () => ({ logFailure: (...given: unknown[]) => logFailure(...given) }));
vi.mock("@/app/_session/same-origin", () => ({ isSameOrigin: () => true }));
vi.mock("@/app/_session/require-clinician", () => ({ findClinician: async () => owner }));
const { clinicianAction } = await import("@/app/_session/clinician-action");

const stopped = (error: unknown) => clinicianAction(z.strictObject({}), () => Promise.reject(error))({});

beforeEach(() => logFailure.mockClear());

test.each<[string, unknown]>([
  [
    "an outage",
    new AppError("unavailable", { cause: Object.assign(new Error("database"), { code: "57P01" }) }),
  ],
  ["a fault of ours", new RangeError("mine")],
])("%s is answered as unavailable and leaves a trace", async (_what, error) => {
  expect(await stopped(error)).toEqual({ status: "unavailable" });
  expect(logFailure.mock.calls).toEqual([["action", error]]);
});

test.each<AppErrorCode>(["not-found", "signed-out", "forbidden", "conflict"])(
  "%s is an answer, not a fault",
  async (code) => {
    expect(await stopped(new AppError(code))).toEqual({ status: code });
    expect(logFailure).not.toHaveBeenCalled();
  },
);

test("what a command refuses as invalid says so, and marks no field", async () => {
  expect(await stopped(new AppError("invalid"))).toEqual({
    status: "invalid",
    fieldErrors: {},
    formErrors: [problemWords.refused],
  });
});
