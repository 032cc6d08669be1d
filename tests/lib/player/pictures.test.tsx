import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { bodyMap } from "@/lib/copy/patient/en/body-map";
import { BodyMapSvg } from "@/lib/figure/body-map-svg";
import { bodyMapLabel } from "@/lib/figure/body-map-words";
import { figureLabel, sequenceLabel } from "@/lib/figure/figure-descriptions";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { FeelLine } from "@/lib/player/feel-line";
import type { ScreenProps } from "@/lib/player/screen-props";
import type { SessionState } from "@/lib/player/session-machine";
import { SessionScreen } from "@/lib/player/session-screen";
import { UpNextPage } from "@/lib/player/up-next-page";
import { WelcomePage } from "@/lib/player/welcome-page";
import type { PlayerSnapshot } from "@/lib/program/snapshot";
import { copy, play, sampleSnapshot, sampleStart } from "./sample-session";

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
    entry.move.slug === "hamstring-roll"
      ? { ...entry, prescribed: { ...entry.prescribed, side: "left" as const } }
      : entry,
  ),
};
const props = (state: SessionState, snapshot: PlayerSnapshot): ScreenProps => ({
  copy,
  snapshot,
  state,
  dispatch: nothing,
});
const screen = (state: SessionState, snapshot = four) =>
  renderToStaticMarkup(
    <SessionScreen {...props(state, snapshot)} screenMayGoDark={false} onShowUpNext={nothing} />,
  );
const ready = (snapshot = four) => play(sampleStart(snapshot), "begin", "all-clear");
/** The drawing inside an `<svg>`, without its frame and words. */
const drawn = (markup: string) => markup.match(/<path.*(?=<\/svg>)/s)?.[0] ?? "nothing";
/** The stage of a session's screen. */
const stage = (markup: string) => markup.match(/<div class="stage.*?<div class="main">/s)?.[0] ?? "";
const paths = (name: Parameters<typeof FigureSvg>[0]["name"], side: "left" | "right" | null) =>
  drawn(renderToStaticMarkup(<FigureSvg name={name} side={side} />));
const told = ({ title, description }: { title: string; description: string }, plainName: string) =>
  `<title>${plainName}. ${title}</title><desc>${description}</desc>`;

describe("a picture on the phone", () => {
  test("standing is named by its move, moment and side, and says what the body does", () => {
    const markup = screen(ready());
    expect(markup).toContain(
      told(figureLabel("glute-piriformis-roll/start", "right", copy.figures), "Buttock roll"),
    );
    expect(markup).toContain("<title>Buttock roll. Start, right side</title>");
    expect(markup).not.toMatch(/picture of|image of/i);
  });

  test("in motion is told from start to end, in words no frame changes", () => {
    const words = [1, 2, 3.4].map((seconds) => screen(play(ready(), "start-now", seconds)));
    const tells = words.map((markup) => markup.match(/<title>.*?<\/desc>/s)?.[0]);
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
    const welcome = (
      <WelcomePage
        {...props(sampleStart(only), only)}
        notices={{ inGrace: false, reviewDue: false, wasUpdated: false }}
        onShowUpNext={nothing}
      />
    );
    expect(renderToStaticMarkup(welcome)).toContain(start);
  });

  test("of the stretch shows its second place while the roller is shifted and after", () => {
    const stretching = play(ready(coach), "skip", "start-now");
    expect(screen(stretching, coach)).not.toContain(paths("thoracic-extension/second-place/start", null));
    const shifting = play(stretching, 52);
    expect(screen(shifting, coach)).toContain(paths("thoracic-extension/second-place/start", null));
    expect(screen(play(shifting, 20), coach)).toContain(
      told(sequenceLabel("thoracic-extension/second-place", null, copy.figures), "Upper-back stretch"),
    );
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
      expect(markup).toContain(`<title>${map.title}</title><desc>${map.description}</desc>`);
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

  test("is the body map, as everywhere", () => {
    const [move] = four.moves.map((entry) => entry.move);
    if (!move) throw new Error("moves");
    const line = renderToStaticMarkup(<FeelLine copy={copy} move={move} side="left" />);
    const whole = <BodyMapSvg view="back" zones={[{ zone: "gluteal", side: "left" }]} />;
    const fills = (markup: string) =>
      markup
        .match(/ d="[^"]*"/g)
        ?.join("")
        .replaceAll('" d="', "");
    expect(fills(drawn(line))).toBe(fills(drawn(renderToStaticMarkup(whole))));
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
