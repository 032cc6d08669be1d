import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadScript } from "@/lib/player/player-files";
import { askForRecord } from "@/lib/player/record/record-gate";

vi.mock("@/lib/player/player-files", () => ({ loadScript: vi.fn() }));

const file = { addRecordStyle: async () => {} };
let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.mocked(loadScript).mockReset().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(file);
});
afterEach(() => {
  vi.unstubAllGlobals();
});
/** Whatever was asked for has been answered. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a record that could not be had is asked for again when the connection is back", async () => {
  const onFile = vi.fn();
  askForRecord(onFile);
  await settled();
  expect(onFile).not.toHaveBeenCalled();
  page.dispatchEvent(new Event("online"));
  await settled();
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
});

test("what is wanted no more is asked for no more, and an answer that comes late is dropped", async () => {
  const onFile = vi.fn();
  const stop = askForRecord(onFile);
  page.dispatchEvent(new Event("online"));
  stop();
  page.dispatchEvent(new Event("online"));
  await settled();
  expect([onFile.mock.calls.length, vi.mocked(loadScript).mock.calls.length]).toEqual([0, 2]);
});
