import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { bodyMap } from "@/lib/copy/patient/en/body-map";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { bodyMapShapes } from "@/lib/figure/body-map";
import { viewOfZone } from "@/lib/figure/body-map-regions";
import { bodyMapLabel } from "@/lib/figure/body-map-words";
import { figureLabel, sequenceLabel } from "@/lib/figure/figure-descriptions";
import type { FigureLabel } from "@/lib/figure/figure-frame";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { MovingFigure } from "@/lib/figure/moving-figure";
import { FeelLine, FeelMap } from "@/lib/player/figures/feel-line";
import { feelMaps } from "@/lib/player/figures/feel-maps";
import { progressOf } from "@/lib/player/figures/figure-progress";
import type { ScreenProps } from "@/lib/player/screens/screen-props";
import { SessionScreen } from "@/lib/player/screens/session-screen";
import { UpNextPage } from "@/lib/player/screens/up-next-page";
import { WelcomePage } from "@/lib/player/screens/welcome-page";
import type { SessionState } from "@/lib/player/session/session-machine";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import {
  calmSession,
  calmWelcome,
  copy,
  play,
  prescribedAs,
  sampleSnapshot,
  sampleStart,
} from "../sample-session";

const asks = { lessMotion: false };
vi.stubGlobal("matchMedia", () => ({ matches: asks.lessMotion }));
beforeEach(() => {
  asks.lessMotion = false;
});

const nothing = () => {};
const four = sampleSnapshot("four-move");
const coach = sampleSnapshot("coach-sequence");
const oneLeg: PlayerSnapshot = {
  ...four,
  moves: four.moves.map((entry) =>
    entry.move.slug === "hamstring-roll" ? prescribedAs(entry, { side: "left" }) : entry,
  ),
};
const props = (state: SessionState, snapshot: PlayerSnapshot): ScreenProps => ({
  copy,
  snapshot,
  state,
  dispatch: nothing,
});
/** A session's screen without the ids between pictures and their descriptions. */
const screen = (state: SessionState, snapshot = four) =>
  renderToStaticMarkup(<SessionScreen {...props(state, snapshot)} {...calmSession} />).replace(
    / (aria-describedby|id)="_R_[^"]*"/g,
    "",
  );
const ready = (snapshot = four) => play(sampleStart(snapshot), "begin", "all-clear");
/** The drawing inside an `<svg>`, without its frame and words. */
const drawn = (markup: string) => markup.match(/<path.*(?=<\/svg>)/s)?.[0] ?? "nothing";
/** The stage of a session's screen. */
const stage = (markup: string) => markup.match(/<div class="stage.*?<div class="main">/s)?.[0] ?? "";
const paths = (name: Parameters<typeof FigureSvg>[0]["name"], side: "left" | "right" | null) =>
  drawn(renderToStaticMarkup(<FigureSvg name={name} side={side} />));
const labelled = (name: string, description: string) =>
  `role="img" aria-label="${name}"><desc>${description}</desc>`;
const told = ({ title, description }: FigureLabel, plainName: string) =>
  labelled(`${plainName}. ${title}`, description);

describe("a picture on the phone", () => {
  test("standing is named by its move, moment and side, and says what the body does", () => {
    const markup = screen(ready());
    expect(markup).toContain(
      told(figureLabel("glute-piriformis-roll/start", "right", copy.figures), "Buttock roll"),
    );
    expect(markup).toContain('aria-label="Buttock roll. Start, right side"');
    expect(markup).not.toMatch(/picture of|image of/i);
  });

  test("from the front is named and told as well", () => {
    expect(screen(ready())).toContain(
      told(figureLabel("glute-piriformis-roll/front", "right", copy.figures), "Buttock roll"),
    );
  });

  test.each([
    ["rolling", four, 0, "glute-piriformis-roll", "right"],
    ["breathing", coach, 5, "calves-up-breathing-reset", null],
  ] as const)(
    "%s is where its time has brought it, and stays there on pause",
    (_, snapshot, at, name, side) => {
      const entry = snapshot.moves[at];
      if (!entry) throw new Error("moves");
      const getReady = Array.from({ length: at }).reduce<SessionState>(
        (state) => play(state, "skip"),
        ready(snapshot),
      );
      for (const seconds of [1, 5, 8.3]) {
        const going = progressOf(entry, name, seconds * 1000);
        if (!going) throw new Error("It stands.");
        const figure = drawn(renderToStaticMarkup(<MovingFigure {...{ name, side }} {...going} />));
        const working = play(getReady, "start-now", seconds);
        expect(screen(working, snapshot)).toContain(figure);
        expect(screen(play(working, "pause", 4), snapshot)).toContain(figure);
      }
    },
  );

  test("in motion is told from start to end, in words no frame changes", () => {
    const words = [1, 2, 3.4].map((seconds) => screen(play(ready(), "start-now", seconds)));
    const tells = words.map((markup) => markup.match(/role="img" aria-label="Buttock.*?<\/desc>/s)?.[0]);
    expect(tells[0]).toBe(
      told(sequenceLabel("glute-piriformis-roll", "right", copy.figures), "Buttock roll"),
    );
    expect(new Set(tells).size).toBe(1);
    expect(new Set(words.map(drawn)).size).toBe(3);
    // Nothing around it is read out when it changes.
    expect(words[0]).not.toMatch(/aria-live|role="(status|alert|log)"/);
  });

  test("is of one leg where one leg is prescribed, on that side, on every screen that shows it", () => {
    const at = oneLeg.moves.findIndex(({ move }) => move.slug === "hamstring-roll");
    const there = Array.from({ length: at }).reduce<SessionState>(
      (state) => play(state, "skip"),
      ready(oneLeg),
    );
    const start = paths("hamstring-roll/one-leg/start", "left");
    expect(screen(there, oneLeg)).toContain(start);
    expect(screen(play(there, "start-now", "pause"), oneLeg)).toContain(start);
    const list = <UpNextPage {...props(there, oneLeg)} onClose={nothing} />;
    expect(renderToStaticMarkup(list)).toContain(start);
    const only = { ...oneLeg, moves: oneLeg.moves.slice(at) };
    const welcome = <WelcomePage {...props(sampleStart(only), only)} {...calmWelcome} />;
    expect(renderToStaticMarkup(welcome)).toContain(start);
  });

  test("of the stretch shows how the roller is moved to the second place, and the second place after", () => {
    const stretching = play(ready(coach), "skip", "start-now");
    const shift = paths("thoracic-extension/shift", null);
    expect(screen(stretching, coach)).not.toContain(shift);
    const shifting = play(stretching, 52);
    for (const state of [shifting, play(shifting, "pause")]) {
      expect(screen(state, coach)).toContain(shift);
      expect(screen(state, coach)).toContain(
        told(figureLabel("thoracic-extension/shift", null, copy.figures), "Upper-back stretch"),
      );
    }
    expect(screen(play(shifting, 20), coach)).not.toContain(shift);
    expect(screen(play(shifting, 20), coach)).toContain(
      told(sequenceLabel("thoracic-extension/second-place", null, copy.figures), "Upper-back stretch"),
    );
  });

  test("rolls on while the screen asks whether it is softer", () => {
    const asking = play(ready(), "start-now", 20.5);
    expect(screen(asking)).toContain(copy.player.session.softerNow);
    const seen = [0, 1.3, 2.6, 3.9].map((seconds) => drawn(stage(screen(play(asking, seconds)))));
    expect(new Set(seen).size).toBe(4);
  });

  test("stands still before the start and on pause", () => {
    const still = (state: SessionState, later: SessionState) =>
      expect(stage(screen(later))).toBe(stage(screen(state)));
    still(ready(), play(ready(), 7));
    const paused = play(ready(), "start-now", 7, "pause");
    still(paused, play(paused, 5));
    expect(stage(screen(play(ready(), "start-now", 8)))).not.toBe(
      stage(screen(play(ready(), "start-now", 7))),
    );
  });
});

describe("where less motion is asked for", () => {
  beforeEach(() => {
    asks.lessMotion = true;
  });

  test("nothing moves: start and end stand beside each other, with a caption and a name each", () => {
    const working = play(ready(), "start-now", 1);
    const markup = screen(working);
    const figure = stage(markup);
    expect(markup.match(/<figcaption>.*?<\/figcaption>/g)).toEqual([
      "<figcaption>Start</figcaption>",
      "<figcaption>End</figcaption>",
    ]);
    for (const moment of ["start", "end"] as const) {
      expect(figure).toContain(paths(`glute-piriformis-roll/${moment}`, "right"));
      expect(figure).toContain(
        told(figureLabel(`glute-piriformis-roll/${moment}`, "right", copy.figures), "Buttock roll"),
      );
    }
    expect(stage(screen(play(working, 1.3)))).toBe(figure);
  });

  test("a breath move's two pictures are captioned by the breath", () => {
    const markup = screen(play(ready(coach), "skip", "start-now", 1), coach);
    expect(markup).toMatch(/<figcaption>Breathe in<\/figcaption>.*<figcaption>Breathe out<\/figcaption>/s);
  });

  test("a pause shows the start alone", () => {
    const markup = screen(play(ready(), "start-now", 9, "pause"));
    expect(markup).toContain(paths("glute-piriformis-roll/start", "right"));
    expect(markup).not.toContain("figcaption");
  });
});

describe("where to feel it", () => {
  const feel = four.moves[0]?.move.feel ?? "";
  const map = bodyMapLabel("back", [{ zone: "gluteal", side: "right" }], bodyMap);

  test("is told and drawn on the working side when getting ready, changing sides, paused and in the list", () => {
    const [start, left] = [ready(), play(ready(), "start-now", 63)];
    for (const markup of [screen(start), screen(play(start, "start-now", 5, "pause"))]) {
      expect(markup).toContain(feel);
      expect(markup).toContain(labelled(map.title, map.description));
    }
    expect(screen(left)).toContain(
      bodyMapLabel("back", [{ zone: "gluteal", side: "left" }], bodyMap).description,
    );
    const list = renderToStaticMarkup(<UpNextPage {...props(start, four)} onClose={nothing} />);
    expect(list).toContain(bodyMapLabel("back", [{ zone: "gluteal", side: null }], bodyMap).description);
  });

  test("leaves the working screen alone", () => {
    const markup = screen(play(ready(), "start-now", 5));
    expect(markup).not.toContain(feel);
    expect(markup).not.toContain(map.title);
  });

  test("names the sides with the letters of its language, each on the person's own side", () => {
    for (const [zone, place] of [
      ["gluteal", { right: 27, left: -27 }],
      ["anterior-hip", { right: -27, left: 27 }],
    ] as const)
      for (const locale of patientLocales) {
        const words = patientCopy(locale);
        const markup = renderToStaticMarkup(<FeelMap copy={words} zone={zone} side="left" />);
        const letters = [...markup.matchAll(/<text x="(-?\d+)"[^>]*>([^<]+)</g)];
        expect(Object.fromEntries(letters.map(([, x, letter]) => [letter, Number(x)]))).toEqual({
          [words.handout.tickRight]: place.right,
          [words.handout.tickLeft]: place.left,
        });
      }
    expect(patientCopy("es").player.session.sideLetter).toEqual({ right: "D", left: "I" });
  });

  test("is the body map as everywhere, cropped to the half that matters, with the whole zone and room for both letters", () => {
    for (const zone of [
      "gluteal",
      "anterior-hip",
      "posterior-thigh",
      "thoracic",
      "lateral-thorax",
    ] as const) {
      const map = feelMaps[`${zone} left`];
      if (!map) throw new Error(zone);
      const { box, shapes } = map;
      const whole = bodyMapShapes(viewOfZone(zone), [{ zone, side: "left" }]).map((shape) =>
        JSON.stringify(shape),
      );
      expect(whole).toEqual(expect.arrayContaining(shapes.map((shape) => JSON.stringify(shape))));
      // A letter is at most 10 cm high and wide.
      const letters = Object.values(map.letters).map(([x, y]) => ({ points: [x - 5, y - 5, x + 5, y + 5] }));
      expect(letters).toHaveLength(2);
      const felt = shapes.filter(({ tone }) => tone === "contact");
      expect(felt).toHaveLength(1);
      for (const { points } of [...letters, ...felt])
        points.forEach((cm, i) => {
          const [from, length] = i % 2 ? [box.y, box.height] : [box.x, box.width];
          expect(cm - from).toBeGreaterThan(1);
          expect(from + length - cm).toBeGreaterThan(1);
        });
    }
  });

  test("has no map where the roller only carries the legs", () => {
    const resting = coach.moves.find(({ move }) => move.contactZone === "calf-rest")?.move;
    if (!resting) throw new Error("moves");
    const line = renderToStaticMarkup(<FeelLine copy={copy} move={resting} side={null} />);
    expect(line).toContain(resting.feel);
    expect(line).not.toContain("<svg");
  });
});

test("the likeliest mistake stands crossed out beside the set-up and in the list, with its title", () => {
  const mistake = "<figcaption>Never under your low back</figcaption>";
  for (const markup of [
    screen(ready()),
    renderToStaticMarkup(<UpNextPage {...props(ready(), four)} onClose={nothing} />),
  ]) {
    expect(markup).toContain(paths("dont/low-back", null));
    expect(markup).toContain(mistake);
  }
  expect(screen(play(ready(), "start-now", 5))).not.toContain(mistake);
});
