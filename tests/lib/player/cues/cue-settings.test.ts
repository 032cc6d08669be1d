import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** A page that has just been loaded, over what the device has kept. */
async function freshPage(kept: string | null | "blocked") {
  vi.resetModules();
  const store = new Map(kept === null || kept === "blocked" ? [] : [["rollscript-cues", kept]]);
  const refuse = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  vi.stubGlobal(
    "localStorage",
    kept === "blocked"
      ? { getItem: refuse, setItem: refuse }
      : { getItem: (key: string) => store.get(key) ?? null, setItem: store.set.bind(store) },
  );
  return { store, ...(await import("@/lib/player/cues/cue-settings")) };
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

const usual = {
  sound: true,
  voice: true,
  buzz: true,
  flash: false,
  breathGuide: false,
  breathCounts: false,
  paceBar: false,
  headset: true,
  keys: true,
};

test("sound, voice and buzz are on for whoever has chosen nothing", async () => {
  expect((await freshPage(null)).readCueSettings()).toEqual(usual);
});

test("what was chosen is there the next time, and names nothing else", async () => {
  const first = await freshPage(null);
  first.keepCueSettings({ ...usual, voice: false, flash: true });
  const [kept] = first.store.values();
  expect((await freshPage(kept ?? null)).readCueSettings()).toEqual({ ...usual, voice: false, flash: true });
  expect([...first.store.keys()]).toEqual(["rollscript-cues"]);
});

test.each([
  "",
  "no",
  "null",
  "7",
  "[]",
  '{"sound":"false","voice":0,"buzz":null}',
  '{"sound":{"toString":1},"__proto__":{"flash":true},"other":true}',
])("what is not a plain yes or no in storage is as usual: %s", async (kept) => {
  expect((await freshPage(kept)).readCueSettings()).toEqual(usual);
});

test("one odd value leaves the others as they were chosen", async () => {
  const { readCueSettings } = await freshPage('{"sound":false,"voice":"off"}');
  expect(readCueSettings()).toEqual({ ...usual, sound: false });
});

test("where storage is blocked a choice holds for as long as the page lives", async () => {
  const { readCueSettings, keepCueSettings } = await freshPage("blocked");
  expect(readCueSettings()).toEqual(usual);
  keepCueSettings({ ...usual, keys: false });
  expect(readCueSettings().keys).toBe(false);
});
