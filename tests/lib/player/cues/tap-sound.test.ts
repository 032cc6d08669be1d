/** What a tap begins on devices that are made up here, whether or not the script of the cues has come. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cueTable, lengthMs } from "@/lib/player/cues/cue-table";
import { createSound } from "@/lib/player/cues/tones";
import { fakeAudio, fakeMedia, fakeSpeech, voice } from "./fake-devices";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

/** A page that has just been loaded, with these cues chosen; `tap` is a tap anywhere on it. */
async function page(chosen: object = {}, wasTapped = false) {
  const { loops } = fakeMedia();
  const speech = fakeSpeech([voice("en-US")]);
  const made = fakeAudio();
  const document = new EventTarget();
  vi.stubGlobal("document", document);
  vi.stubGlobal("navigator", { languages: ["en-US"], userActivation: { hasBeenActive: wasTapped } });
  vi.stubGlobal("localStorage", { getItem: () => JSON.stringify(chosen) });
  const sound = await import("@/lib/player/cues/tap-sound");
  const stopFollowing = sound.followTaps();
  const does = (type: string) => document.dispatchEvent(new Event(type));
  return { made, speech, loops, does, tap: () => does("click"), stopFollowing, ...sound };
}

test("the tap that leads into a session begins sound, voice and loop, before the script of the cues is here", async () => {
  const { made, speech, loops, tap, begun, isSoundLocked } = await page();
  expect([made, speech.said, loops]).toEqual([[], [], []]);
  expect(isSoundLocked()).toBe(true);
  tap();
  expect(made).toMatchObject([{ state: "running" }]);
  expect(speech.said).toMatchObject([{ text: " ", volume: 0 }]);
  expect(loops).toMatchObject([{ loaded: 1 }]);
  expect(isSoundLocked()).toBe(false);
  // The script of the cues comes now, and no tap after it.
  expect(createSound(() => begun.context).play([cueTable.go])).toBe(lengthMs(cueTable.go));
});

test("a key does what a tap does, and each is begun once", async () => {
  const { made, speech, loops, does, tap } = await page();
  does("keydown");
  expect(made).toMatchObject([{ state: "running" }]);
  tap();
  expect([made.length, speech.said.length, loops.length]).toEqual([1, 1, 1]);
});

test("nothing is begun for what is off", async () => {
  const { made, speech, loops, tap, isSoundLocked } = await page({
    sound: false,
    voice: false,
    headset: false,
  });
  tap();
  expect([made, speech.said, loops]).toEqual([[], [], []]);
  expect(isSoundLocked()).toBe(false);
});

test("after a phone call the next tap, or the page seen again, brings the sound back", async () => {
  const { made, does, tap, isSoundLocked } = await page();
  tap();
  const [context] = made;
  for (const type of ["click", "visibilitychange"]) {
    Object.assign(context ?? {}, { state: "interrupted" });
    expect(isSoundLocked()).toBe(true);
    does(type);
    expect(isSoundLocked()).toBe(false);
  }
  expect(context?.resume).toHaveBeenCalledTimes(3);
});

test("a page that was tapped before this script came sounds at once where the browser lets it", async () => {
  const { made, speech } = await page({}, true);
  expect(made).toMatchObject([{ state: "running" }]);
  expect(speech.said).toEqual([]);
  expect((await page({ sound: false }, true)).made).toEqual([]);
});

test("a page that is closed follows no tap any more", async () => {
  const { made, tap, stopFollowing } = await page();
  stopFollowing();
  tap();
  expect(made).toEqual([]);
});

test("a device that has none of it is left alone, and asks for no tap", async () => {
  const { tap, isSoundLocked } = await page();
  for (const name of ["AudioContext", "speechSynthesis", "SpeechSynthesisUtterance", "Audio"])
    vi.stubGlobal(name, undefined);
  tap();
  expect(isSoundLocked()).toBe(false);
});
