import { afterEach, beforeEach, expect, vi } from "vitest";

// A warning nobody expected is a defect: every test fails on one unless it replaced the spy itself.
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  expect(vi.mocked(console.error).mock?.calls ?? []).toEqual([]);
  expect(vi.mocked(console.warn).mock?.calls ?? []).toEqual([]);
  vi.restoreAllMocks();
});
