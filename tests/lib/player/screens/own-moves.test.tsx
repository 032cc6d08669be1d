import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { FigureSvg } from "@/lib/figure/figure-svg";
import type { BuiltInSlug, ContactZone, Move } from "@/lib/moves/move";
import { SessionScreen } from "@/lib/player/screens/session-screen";
import { UpNextPage } from "@/lib/player/screens/up-next-page";
import { WelcomePage } from "@/lib/player/screens/welcome-page";
import { announcementFor } from "@/lib/player/session/announcements";
import type { SessionState } from "@/lib/player/session/session-machine";
import { forPlayer, type PlayerSnapshot } from "@/lib/program/player-snapshot";
import { prescribe } from "@/lib/program/program";
import { sampleSnapshot as publishedSnapshot } from "../../handout/sample-request";
import { ownMove } from "../../moves/own-move-samples";
import { calmSession, calmWelcome, copy, play, sampleSnapshot, sampleStart } from "../sample-session";

vi.stubGlobal("matchMedia", () => ({ matches: false }));

const nothing = () => {};
const snapshotOf = (...moves: Move[]): PlayerSnapshot =>
  forPlayer(
    publishedSnapshot([], {
      moves: moves.map((move, index) => ({ move, prescribed: prescribe(move, `m${index}`) })),
    }),
  );
const own = (zone: ContactZone, picture: BuiltInSlug | null = null) => snapshotOf(ownMove(zone, { picture }));
const screen = (state: SessionState, snapshot: PlayerSnapshot) =>
  renderToStaticMarkup(<SessionScreen {...{ copy, snapshot, state }} dispatch={nothing} {...calmSession} />);
const begun = (snapshot: PlayerSnapshot) => play(sampleStart(snapshot), "begin", "all-clear");

describe("a clinic's own move in the player", () => {
  test.each<[string, (state: SessionState) => SessionState]>([
    ["getting ready", (state) => state],
    ["working", (state) => play(state, "start-now", 5)],
    ["changing sides", (state) => play(state, "start-now", 62)],
    ["paused", (state) => play(state, "start-now", 5, "pause")],
  ])("without a picture says in large words where to feel it and where to stop, while %s", (_when, reach) => {
    const snapshot = own("gluteal");
    const markup = screen(reach(begun(snapshot)), snapshot);
    const stage = markup.match(/<div class="stage words">.*?<div class="main">/s)?.[0] ?? "";
    expect(stage).toContain("High on your buttock, in the soft part.");
    expect(stage).toContain("Stop before the bone.");
    expect(stage).toMatch(/<b>(Right|Left)<\/b> side/);
    expect(markup).not.toContain('class="pic"');
    expect(stage).not.toContain('class="fig"');
  });

  test("with a borrowed picture shows it, the view from the front among it", () => {
    const snapshot = own("gluteal", "glute-piriformis-roll");
    const markup = screen(begun(snapshot), snapshot);
    expect(markup).toContain('class="pic"');
    expect(markup).toContain(copy.figures.moments.front);
    expect(markup).not.toContain("stage words");
    // The picture is drawn exactly as the built-in move's own.
    const figures = (of: string) =>
      of.match(/<svg class="fig".*?<\/svg>/gs)?.map((svg) => svg.replace(/aria-label="[^"]*"/, ""));
    const builtIn = sampleSnapshot("four-move");
    expect(figures(markup)).toEqual(figures(screen(begun(builtIn), builtIn)));
  });

  test("with a borrowed picture that would go in another way shows its start, named as the start", () => {
    const dosage = { kind: "breaths", min: 3, max: 6, default: 5, positions: 1 } as const;
    const snapshot = snapshotOf(ownMove("gluteal", { dosage, picture: "glute-piriformis-roll" }));
    const start = renderToStaticMarkup(<FigureSvg name="glute-piriformis-roll/start" side="right" />);
    const paths = start.match(/<path.*(?=<\/svg>)/s)?.[0] ?? "nothing";
    const named = /aria-label="[^"]*\. Start, right side"/;
    for (const lessMotion of [false, true]) {
      vi.stubGlobal("matchMedia", () => ({ matches: lessMotion }));
      const markup = screen(play(begun(snapshot), "start-now", 7), snapshot);
      expect(markup).toContain(paths);
      expect(markup).toMatch(named);
      expect(markup).not.toMatch(/Start to end|<figcaption>End/);
    }
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
  });

  test("leaves the welcome to the first move that has a picture, and without any to its words", () => {
    const welcome = (snapshot: PlayerSnapshot) =>
      renderToStaticMarkup(
        <WelcomePage
          {...{ copy, snapshot, state: sampleStart(snapshot) }}
          dispatch={nothing}
          {...calmWelcome}
        />,
      );
    expect(welcome(own("gluteal"))).not.toContain('class="stage');
    expect(
      welcome(snapshotOf(ownMove("gluteal"), ownMove("thoracic", { picture: "thoracic-roll" }))),
    ).toContain('class="pic"');
  });

  test("on both legs at once is worded as on paper", () => {
    const list = (snapshot: PlayerSnapshot) =>
      renderToStaticMarkup(
        <UpNextPage {...{ copy, snapshot, state: sampleStart(snapshot) }} onClose={nothing} />,
      );
    expect(list(own("calf-rest"))).toContain("Both legs at once.");
    expect(list(own("thoracic"))).not.toContain("at once");
  });

  test("shifts the roller as its own steps say, never by the way of another move", () => {
    const dosage = { kind: "breaths", min: 3, max: 6, default: 5, positions: 2 } as const;
    const snapshot = snapshotOf(ownMove("gluteal", { dosage, laterality: "bilateral", switchSide: "" }));
    const before = play(begun(snapshot), "start-now", 49);
    const after = play(before, 2);
    const { shiftRollerHow, shiftRollerAsInSteps } = copy.player.session;
    const said = `${screen(after, snapshot)} ${announcementFor(before, after, snapshot, copy)}`;
    expect(said.split(shiftRollerAsInSteps)).toHaveLength(3);
    expect(said).not.toContain(shiftRollerHow);
  });
});
