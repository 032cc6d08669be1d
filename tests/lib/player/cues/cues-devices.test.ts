/** Sound, voice, buzz and media keys against devices that are made up here: whole ones, and ones that lack or refuse something. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cueTable, lengthMs } from "@/lib/player/cues/cue-table";
import { createMediaKeys, mediaAction } from "@/lib/player/cues/media-keys";
import { createSound } from "@/lib/player/cues/tones";
import { chooseVoice, createVoice } from "@/lib/player/cues/voice";
import { play, sampleSnapshot, sampleStart } from "../sample-session";
import { type FakeContext, fakeAudio, fakeMedia, fakeSpeech, voice } from "./fake-devices";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("tones", () => {
  /** A device's sound once a tap has begun it. */
  function begunSound() {
    fakeAudio();
    const context = new AudioContext() as AudioContext & FakeContext;
    context.state = "running";
    return { context, sound: createSound(() => context) };
  }

  test("are silent before the first tap, and play after it", () => {
    const begun: { context: AudioContext | null } = { context: null };
    const sound = createSound(() => begun.context);
    expect(sound.play([cueTable.go])).toBe(0);
    sound.hush();
    const { context } = begunSound();
    begun.context = context;
    expect(sound.play([cueTable.go])).toBe(lengthMs(cueTable.go));
    expect(context.oscillators).toHaveLength(1);
  });

  test("cues given at once sound one after the other", () => {
    const { context, sound } = begunSound();
    sound.play([cueTable["left-out"], cueTable["get-ready"]]);
    const starts = context.oscillators.map(({ start }) => Number(start.mock.calls[0]?.[0]));
    expect(starts).toHaveLength(3);
    expect(starts[2]).toBeCloseTo(10.02 + (lengthMs(cueTable["left-out"]) + 160) / 1000, 5);
  });

  test("a new cue ends the last one, and the hum of a breath goes on below it", () => {
    const { context, sound } = begunSound();
    const hum = { ...cueTable.hold, channel: "breath" } as const;
    sound.play([hum]);
    sound.play([cueTable.tick]);
    sound.play([cueTable.go]);
    const stops = () => context.oscillators.map(({ stop }) => stop.mock.calls.length);
    expect(stops()).toEqual([1, 2, 1]);
    sound.hush();
    expect(stops()).toEqual([2, 2, 2]);
  });

  test("nothing is put down while a phone call has the sound", () => {
    const { context, sound } = begunSound();
    context.state = "interrupted";
    expect(sound.play([cueTable.go])).toBe(0);
    expect(context.oscillators).toEqual([]);
    context.state = "running";
    expect(sound.play([cueTable.go])).toBe(600);
  });
});

describe("the voice", () => {
  test("is one of the plan's language that lives on the device", () => {
    const far = voice("es-US", { localService: false });
    expect(chooseVoice([voice("en-US"), far], "es", ["es-US"])).toBeNull();
    const spain = voice("es-ES");
    const mexico = voice("es_MX");
    expect(chooseVoice([voice("en-US"), far, spain, mexico], "es", ["es-MX"])).toBe(mexico);
    expect(chooseVoice([spain, mexico], "es", ["fr-FR"])).toBe(spain);
    expect(chooseVoice([voice("est-EE")], "es", [])).toBeNull();
  });

  test("is not one of the old or funny ones where there is another", () => {
    const odd = voice("en-US", { voiceURI: "com.apple.speech.synthesis.voice.Albert", default: true });
    const plain = voice("en-GB");
    expect(chooseVoice([odd, plain], "en", ["en-US"])).toBe(plain);
    expect(chooseVoice([odd], "en", ["en-US"])).toBe(odd);
    const usual = voice("en-GB", { default: true });
    expect(chooseVoice([plain, usual], "en", [])).toBe(usual);
  });

  test("speaks after the tones, in its own language, and cuts what it was saying", () => {
    const spanish = voice("es-MX");
    const speech = fakeSpeech([voice("en-US"), spanish]);
    const speaker = createVoice();
    speaker.say("Cambie al lado izquierdo.", "es", 700);
    vi.advanceTimersByTime(699);
    expect(speech.said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(speech.said).toMatchObject([{ text: "Cambie al lado izquierdo.", lang: "es-MX", voice: spanish }]);
    speaker.say("En pausa.", "es", 0);
    expect(speech.cancel).toHaveBeenCalledTimes(2);
  });

  test("falls silent at once, and what was waiting to be said is not said", () => {
    const speech = fakeSpeech([voice("en-US")]);
    const speaker = createVoice();
    speaker.say("Go.", "en", 600);
    speaker.hush();
    vi.advanceTimersByTime(2_000);
    expect(speech.said).toEqual([]);
    expect(speech.cancel).toHaveBeenCalledTimes(2);
  });

  test("says nothing where the device has no voice of that language", () => {
    const speech = fakeSpeech([voice("en-US")]);
    createVoice().say("Empiece.", "es", 0);
    vi.advanceTimersByTime(100);
    expect(speech.said).toEqual([]);
  });

  test("adds a count only where it talks over nothing", () => {
    const speech = fakeSpeech([voice("en-US")]);
    const speaker = createVoice();
    speaker.add("3", "en");
    speech.speaking = true;
    speaker.add("2", "en");
    speech.speaking = false;
    speaker.say("Breathe out.", "en", 50);
    speaker.add("1", "en");
    expect(speech.said.map(({ text }) => text)).toEqual(["3"]);
  });

  test("a device without speech, or one that refuses, is left alone", () => {
    vi.stubGlobal("navigator", { languages: [] });
    const speaker = createVoice();
    speaker.say("Go.", "en", 0);
    vi.advanceTimersByTime(10);
    const speech = fakeSpeech([voice("en-US")]);
    Object.assign(speech, {
      speak: () => {
        throw new Error("refused");
      },
    });
    speaker.say("Go.", "en", 0);
    vi.advanceTimersByTime(10);
  });
});

describe("every way out of the device", () => {
  const all = {
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
  const told = { cues: [cueTable.switch], sentence: "Switch.", count: null, language: "en" };

  /** The page's own sound and voice, on a fresh device. */
  async function onDevice() {
    vi.resetModules();
    const made = fakeAudio();
    const context = new AudioContext();
    await context.resume();
    const speech = fakeSpeech([voice("en-US")]);
    const vibrate = vi.fn();
    vi.stubGlobal("navigator", { languages: ["en-US"], vibrate });
    const outputs = await import("@/lib/player/cues/outputs");
    outputs.playOn({ context, loop: null });
    return { made, speech, vibrate, ...outputs };
  }

  test("each is used where it is on", async () => {
    const { made, speech, vibrate, tell } = await onDevice();
    tell(told, all);
    vi.advanceTimersByTime(lengthMs(cueTable.switch));
    expect(made[0]?.oscillators).toHaveLength(2);
    expect(speech.said.map(({ text }) => text)).toEqual(["Switch."]);
    expect(vibrate.mock.calls).toEqual([[[400, 120, 120, 120, 400]]]);
  });

  test.each(["sound", "voice", "buzz"] as const)("with %s off the others go on", async (off) => {
    const { made, speech, vibrate, tell } = await onDevice();
    tell(told, { ...all, [off]: false });
    vi.advanceTimersByTime(2_000);
    expect(made[0]?.oscillators.length === 0).toBe(off === "sound");
    expect(speech.said.length === 0).toBe(off === "voice");
    expect(vibrate.mock.calls.length === 0).toBe(off === "buzz");
  });

  test("a pause silences all of them at once", async () => {
    const { made, speech, vibrate, tell, hush } = await onDevice();
    tell(told, all);
    hush();
    vi.advanceTimersByTime(2_000);
    expect(speech.said).toEqual([]);
    expect(vibrate.mock.lastCall).toEqual([0]);
    expect(made[0]?.oscillators.map(({ stop }) => stop.mock.calls.length)).toEqual([2, 2]);
  });

  test("one that fails takes none of the others with it", async () => {
    const { made, speech, tell } = await onDevice();
    vi.stubGlobal("navigator", {
      languages: ["en-US"],
      vibrate: () => {
        throw new Error("no motor");
      },
    });
    const [context] = made;
    if (context) {
      context.createOscillator = () => {
        throw new Error("no sound");
      };
    }
    tell(told, all);
    vi.advanceTimersByTime(2_000);
    expect(speech.said.map(({ text }) => text)).toEqual(["Switch."]);
  });
});

describe("the buttons of a headset", () => {
  const ready = play(sampleStart(sampleSnapshot("four-move")), "begin", "all-clear");
  const working = play(ready, "start-now", 2);
  const none = () => null;

  test("do what the middle button, Skip, Back and Stop do", () => {
    const does = (state: typeof ready, action: Parameters<typeof mediaAction>[0]) =>
      mediaAction(action, state, false)?.type ?? null;
    expect(does(ready, "play")).toBe("start-now");
    expect(does(ready, "pause")).toBe("pause");
    expect(does(working, "pause")).toBe("pause");
    expect(does(play(working, "pause"), "play")).toBe("resume");
    expect(does(working, "nexttrack")).toBe("skip");
    expect(does(working, "previoustrack")).toBe("back");
    expect(does(play(working, 2), "previoustrack")).toBe("restart-side");
    expect(does(working, "stop")).toBe("stop");
  });

  test("a device that has lost count of play and pause changes nothing", () => {
    expect(mediaAction("play", working, false)).toBeNull();
    expect(mediaAction("pause", play(working, "pause"), false)).toBeNull();
  });

  test("do nothing over a page with a question of safety", () => {
    for (const state of [play(working, "stop"), sampleStart(sampleSnapshot("four-move"))])
      for (const action of ["play", "pause", "stop", "nexttrack", "previoustrack"] as const)
        expect(mediaAction(action, state, false)).toBeNull();
  });

  test("let nothing go on unseen behind a page or a question; a session that runs can be paused", () => {
    const paused = play(working, "pause");
    for (const action of ["play", "pause", "stop", "nexttrack", "previoustrack"] as const)
      expect(mediaAction(action, paused, true), action).toBeNull();
    for (const action of ["play", "nexttrack", "previoustrack"] as const)
      for (const state of [ready, working]) expect(mediaAction(action, state, true), action).toBeNull();
    for (const action of ["pause", "stop"] as const)
      for (const state of [ready, working])
        expect(mediaAction(action, state, true), action).toEqual({ type: "pause" });
  });

  test("are taken while a silent loop plays, under a title that names nobody, and given back", () => {
    const { handlers, mediaSession, loops } = fakeMedia();
    const got: string[] = [];
    const keys = createMediaKeys((action) => got.push(action), none);
    keys.stop();
    keys.show("Your rolling session", true);
    expect([loops, mediaSession.metadata]).toEqual([[], null]);
    keys.start();
    keys.start();
    keys.show("Your rolling session", true);
    expect(loops).toMatchObject([{ paused: false, loop: true, src: expect.stringMatching(/^blob:/) }]);
    expect(mediaSession).toMatchObject({
      metadata: { title: "Your rolling session" },
      playbackState: "playing",
    });
    handlers.get("nexttrack")?.();
    expect(got).toEqual(["nexttrack"]);
    keys.show("Your rolling session", false);
    expect(mediaSession.playbackState).toBe("paused");
    keys.stop();
    expect(loops[0]?.paused).toBe(true);
    expect([...handlers.values()]).toEqual([null, null, null, null, null]);
    expect(mediaSession).toMatchObject({ metadata: null, playbackState: "none" });
  });

  test("are taken on the loop that a tap has begun, where there is one", () => {
    const { loops } = fakeMedia();
    const lent = new Audio();
    createMediaKeys(
      () => {},
      () => lent,
    ).start();
    expect(loops).toHaveLength(1);
    expect(lent).toMatchObject({ paused: false, loop: true, src: expect.stringMatching(/^blob:/) });
  });

  test("a device that knows some of them gives those", () => {
    const { handlers } = fakeMedia("stop");
    createMediaKeys(() => {}, none).start();
    expect([...handlers.keys()]).toEqual(["play", "pause", "nexttrack", "previoustrack"]);
  });

  test("a device that passes none on is left alone", () => {
    vi.stubGlobal("navigator", {});
    const keys = createMediaKeys(() => {}, none);
    keys.start();
    keys.show("Your rolling session", true);
    keys.stop();
  });
});
