import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { CardPage, CheckPage, WhichPage } from "@/lib/player/screens/check-pages";
import { DonePage } from "@/lib/player/screens/end-pages";
import { SessionScreen } from "@/lib/player/screens/session-screen";
import { SideBadge } from "@/lib/player/screens/side-badge";
import { UpNextPage } from "@/lib/player/screens/up-next-page";
import { WelcomePage } from "@/lib/player/screens/welcome-page";
import type { SessionState } from "@/lib/player/session/session-machine";
import { totalLeftMs } from "@/lib/player/session/session-view";
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
import { textOf } from "../text-of";
import { coach, four, props, session } from "./shown";

vi.stubGlobal("matchMedia", () => ({ matches: false }));

const nothing = () => {};
const calmDone = {
  early: false,
  again: null,
  record: null,
  onShowRecord: nothing,
  onPlayAgain: nothing,
  onReadSheet: nothing,
};
const none = calmWelcome.notices;
const start = sampleStart(four);
const ready = play(start, "begin", "all-clear");

describe("before the session", () => {
  const welcome = textOf(<WelcomePage {...props(start)} {...calmWelcome} />);

  test("the welcome says whose plan it is, how long, what is needed and what the clinic sees", () => {
    for (const words of [
      "Riverside Physical Therapy",
      "8 minutes",
      "4 moves",
      "Medium, smooth roller",
      "Note from Dana: Go light on the front of your hip.",
      "Press light. Do not hold on sore spots.",
      "Skipped for you: Side roll.",
      "Your clinic sees that you started. It sees nothing else.",
    ]) {
      expect(welcome).toContain(words);
    }
    for (const words of [copy.link.grace, copy.link.reviewDue, copy.link.changed.updated])
      expect(welcome).not.toContain(words);
  });

  test("the minutes are the version's own, and the session adds up to them", () => {
    const longer = { ...four, wholeSessionSeconds: 601 };
    expect(textOf(<WelcomePage {...props(start, longer)} {...calmWelcome} />)).toContain("11 minutes");
    for (const id of ["four-move", "five-area", "coach-sequence"] as const) {
      const snapshot = sampleSnapshot(id);
      expect(totalLeftMs(sampleStart(snapshot))).toBe(snapshot.wholeSessionSeconds * 1000);
    }
  });

  test("what holds for this patient alone comes first, and Start comes after it", () => {
    const { noteFrom, forYou, skipped, youNeed, start: startWords } = copy.player.welcome;
    const places = [
      noteFrom(four.clinicianName),
      forYou,
      skipped(four.skipped),
      youNeed,
      copy.player.welcome.clinicSees,
      startWords,
    ].map((words) => welcome.indexOf(words));
    expect(places.every((place) => place > -1)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("a link in its last days says so", () => {
    expect(
      textOf(<WelcomePage {...props(start)} {...calmWelcome} notices={{ ...none, inGrace: true }} />),
    ).toContain(copy.link.grace);
  });

  test("a plan that is due for a check says so, and can be started", () => {
    const due = textOf(
      <WelcomePage {...props(start)} {...calmWelcome} notices={{ ...none, reviewDue: true }} />,
    );
    expect(due).toContain("This plan is due for a check. You can go on. Call your clinic soon.");
    expect(due).toContain(copy.player.welcome.start);
  });

  test("a plan that took another's place says so", () => {
    const updated = { ...none, wasUpdated: true };
    expect(textOf(<WelcomePage {...props(start)} {...calmWelcome} notices={updated} />)).toContain(
      "Your plan was updated.",
    );
  });

  test("the check shows every stop sign before its two answers", () => {
    const check = textOf(<CheckPage {...props(start)} onStart={nothing} />);
    const answersAt = check.indexOf("None of these");
    for (const tier of copy.safety.tierOrder) {
      for (const sign of copy.safety.tiers[tier].signs) {
        const at = check.indexOf(sign.replace(/\u00a0/g, " "));
        expect(at).toBeGreaterThan(-1);
        expect(at).toBeLessThan(answersAt);
      }
    }
  });

  test("the sheet can be read from the welcome, below everything that has to be known first", () => {
    expect(welcome.indexOf(copy.player.sheet.read)).toBeGreaterThan(
      welcome.indexOf(copy.player.names.upNext),
    );
    expect(welcome.indexOf(copy.player.sheet.read)).toBeLessThan(welcome.indexOf(copy.player.welcome.start));
  });

  test("each group has its card, with the right number as a link", () => {
    const card = (tier: "emergency" | "today" | "tell") =>
      renderToStaticMarkup(<CardPage {...props(start)} tier={tier} />).match(/href="tel:[^"]+"/g);
    expect(card("emergency")).toEqual(['href="tel:911"', 'href="tel:5035550142"']);
    expect(card("today")).toEqual(['href="tel:5035550142"', 'href="tel:911"']);
    expect(card("tell")).toEqual(['href="tel:5035550142"']);
    expect(renderToStaticMarkup(<WhichPage {...props(start)} />).match(/<button/g)).toHaveLength(4);
  });

  test("the list words each dose as the paper does, with the total left", () => {
    const list = textOf(<UpNextPage {...props(start)} onClose={nothing} />);
    expect(list).toContain("7:20 left in all");
    expect(list).toContain("1 minute each side. Right side, then left side.");
    expect(list).toContain("6 slow rolls.");
    expect(list).not.toContain("Both sides");
  });
});

test("the word that tells the sides apart is the large one, wherever a language has it", () => {
  const badge = (locale: PatientLocale, side: "left" | "right") =>
    renderToStaticMarkup(<SideBadge copy={patientCopy(locale)} side={side} />).replace(
      /<svg[\s\S]*?<\/svg>/,
      "",
    );
  expect(badge("en", "left")).toContain("<span><b>Left</b> side</span>");
  expect(badge("es", "left")).toContain("<span>Lado <b>izquierdo</b></span>");
  expect(badge("es", "right")).toContain("<span>Lado <b>derecho</b></span>");
});

describe("during the session", () => {
  test("getting ready shows the side, the set-up and the time until the start", () => {
    const text = session(play(ready, 8));
    for (const words of [
      "Get ready: buttock roll",
      "7:20 left in all",
      "0:12",
      "Right side",
      "Start now",
      "More time",
    ]) {
      expect(text).toContain(words);
    }
    for (const step of four.moves[0]?.move.setUp ?? []) expect(text).toContain(step);
  });

  test("the side has a line of its own above the picture", () => {
    for (const state of [ready, play(ready, "skip"), play(ready, "start-now", 5)])
      expect(renderToStaticMarkup(<SessionScreen {...props(state)} {...calmSession} />)).toMatch(
        /<div class="stage"><p class="badge right">.*?<\/p><div class="pic">/,
      );
  });

  test("working shows one instruction, what comes then, and the whole dock", () => {
    const text = session(play(ready, "start-now", 5));
    for (const words of [
      "0:55",
      "Make small, slow rolls.",
      "Then: switch to your left side",
      "Not softer",
      "Stop",
      "Pause",
      "Skip",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("Not softer turns into Still not softer, and says what was added", () => {
    const text = session(play(ready, "start-now", 25, "not-softer"));
    expect(text).toContain("Press less. Move a little.");
    expect(text).toContain("We added 20 seconds.");
    expect(text).toContain("Still not softer");
  });

  test("changing sides names the side that comes", () => {
    expect(session(play(ready, "start-now", 63))).toMatch(/Switch to your left side.*0:07/);
  });

  test("a breath move counts breaths, and its second place follows a shift of the roller", () => {
    const breathing = play(sampleStart(coach), "begin", "all-clear", "skip", "start-now", 26);
    expect(session(breathing, coach)).toMatch(/Breathe out 4 .*Breath 3 of 5.*Then: move the roller/);
    const lighter = play(breathing, "not-softer");
    expect(session(lighter, coach)).toMatch(/Breath 3 of 5.*Press less\. Move a little\./);
    expect(session(play(lighter, 28), coach)).toMatch(/Move the roller/);
    expect(session(play(breathing, 28), coach)).toMatch(/Move the roller Place 2 of 2.*0:06/);
  });

  test("a pause offers the ways on, and a page that was hidden says that it waited", () => {
    const paused = session(play(ready, "start-now", 25, "pause"));
    expect(paused).toContain("0:35 left on your right side. Take your time.");
    const turning = session(play(ready, "start-now", 63, "pause"));
    expect(turning).toContain("0:07 until you start.");
    expect(turning).not.toContain("left on your left side");
    expect(paused).toContain("Start this side again");
    expect(paused).not.toContain("Go back one move");
    expect(session(play(ready, "skip", "start-now", "pause"))).toContain("Go back one move");
    expect(session(play(ready, "start-now", "hidden", 61))).toContain("We waited for you.");
  });
});

const withoutPictures = (entry: PlayerSnapshot["moves"][number]) => ({
  ...entry,
  move: { ...entry.move, pictures: [] },
});

/** The program with its second and third move left to the patient's choice. */
const busyDay: PlayerSnapshot = {
  ...four,
  moves: four.moves.map((entry, at) =>
    at === 1 || at === 2 ? { ...entry, prescribed: { ...entry.prescribed, optional: true as const } } : entry,
  ),
};

describe("what a patient may choose", () => {
  const welcome = (state: SessionState, snapshot: PlayerSnapshot = busyDay) =>
    textOf(<WelcomePage {...props(state, snapshot)} {...calmWelcome} />);

  test("a shorter session is offered with what it leaves out, and its minutes and moves are shown", () => {
    const before = sampleStart(busyDay);
    expect(welcome(before)).toMatch(/8 minutes 4 moves.*A shorter session Leaves out 2 moves: 4 minutes/);
    const shorter = play(before, { type: "choose", options: { shorter: true, slower: false } });
    expect(welcome(shorter)).toMatch(/4 minutes 2 moves/);
  });

  test("a shorter session counts, draws and lists its own moves alone", () => {
    const shorter = play(sampleStart(busyDay), { type: "choose", options: { shorter: true, slower: false } });
    const last = play(shorter, "begin", "all-clear", "skip", "start-now", 5);
    expect(last.steps[last.index]?.moveIndex).toBe(3);
    expect(session(last, busyDay)).toContain("Move 2 of 2");
    const drawn = renderToStaticMarkup(<SessionScreen {...props(last, busyDay)} {...calmSession} />);
    const [, bars = ""] = drawn.match(/class="segs" role="img" aria-label="Move 2 of 2">(.*?)<\/div>/) ?? [];
    expect(bars.match(/<i /g)).toHaveLength(2);
    const left = textOf(
      <WelcomePage {...props(sampleStart(busyDay), busyDay)} {...calmWelcome} saved={play(last, "pause")} />,
    );
    expect(left).toContain("Move 2 of 2");
    const pages = [
      <UpNextPage key="next" {...props(shorter, busyDay)} onClose={nothing} />,
      <DonePage key="done" {...props(play(last, 200), busyDay)} {...calmDone} />,
    ];
    for (const page of pages) {
      const listed = textOf(page);
      expect(busyDay.moves.map(({ move }) => listed.includes(move.plainName))).toEqual([
        true,
        false,
        false,
        true,
      ]);
    }
    const numbers = renderToStaticMarkup(pages[0]).match(/class="number">\d/g);
    expect(numbers?.map((number) => number.at(-1))).toEqual(["1", "2"]);
  });

  test("a shorter session is not offered where nothing may be left out, nor where nothing is left to leave out", () => {
    expect(welcome(start, four)).not.toContain("A shorter session");
    expect(welcome(start, four)).toContain("More time to get ready");
    const lastMove = play(sampleStart(busyDay), "begin", "all-clear", "skip", "skip", "pause");
    expect(session(lastMove, busyDay)).not.toContain("A shorter session");
    const first = play(sampleStart(busyDay), "begin", "all-clear", "start-now", "pause");
    expect(session(first, busyDay)).toMatch(/A shorter session Leaves out 2 moves More time/);
  });

  test("one move back is offered only where this session has one before", () => {
    const choice = { type: "choose", options: { shorter: true, slower: false } } as const;
    const withoutFirst: PlayerSnapshot = {
      ...four,
      moves: four.moves.map((entry, at) => ({
        ...entry,
        prescribed: { ...entry.prescribed, ...(at === 0 && { optional: true as const }) },
      })),
    };
    const second = play(sampleStart(withoutFirst), choice, "begin", "all-clear", "start-now", 5, "pause");
    expect(second.steps[second.index]?.moveIndex).toBe(1);
    expect(session(second, withoutFirst)).not.toContain("Go back one move");
    expect(session(play(second, "skip", "pause"), withoutFirst)).toContain("Go back one move");
    // The first move was done before the rest was made shorter: it is there to go back to.
    const later = play(sampleStart(withoutFirst), "begin", "all-clear", "skip", "start-now", "pause", choice);
    expect(session(later, withoutFirst)).toContain("Go back one move");
  });

  test("more time to get ready changes the minutes shown", () => {
    const slower = play(start, { type: "choose", options: { shorter: false, slower: true } });
    expect(welcome(slower, four)).toContain("9 minutes");
    const switches = renderToStaticMarkup(<WelcomePage {...props(slower)} {...calmWelcome} />);
    expect(switches).toMatch(/role="switch" aria-checked="true"[^>]*><span>More time to get ready/);
  });

  test("a session that was left can be gone on with, before it is begun anew", () => {
    const saved = play(ready, "skip", "start-now", 5, "pause");
    const text = textOf(<WelcomePage {...props(start)} {...calmWelcome} saved={saved} />);
    expect(text).toMatch(/Go on where you stopped Move 2 of 4 Start from the beginning/);
    expect(text).not.toContain(copy.player.welcome.start);
  });
});

describe("where to stop", () => {
  test("stands with each move's own stop signs in what comes next, before the session as well", () => {
    const list = textOf(<UpNextPage {...props(sampleStart(coach), coach)} onClose={nothing} />);
    for (const { move } of coach.moves) {
      const signs = move.stopSigns.join(" ");
      expect(list).toContain(`${move.stopPoint} ${copy.safety.stopSignsTitle}: ${signs}`);
    }
  });

  test("is the sheet's own sentence, on the legs and sides that are prescribed", () => {
    const moves = four.moves.map((entry) =>
      entry.move.slug === "hamstring-roll" ? prescribedAs(entry, { side: "left" }) : entry,
    );
    const list = textOf(<UpNextPage {...props(start, { ...four, moves })} onClose={nothing} />);
    expect(list).toContain("Stop a hand's width above the back of your knee.");
  });

  test("is there while getting ready, once: a move without a picture has it on its stage", () => {
    const stopPoint = four.moves[0]?.move.stopPoint ?? "";
    const bare = { ...four, moves: four.moves.map(withoutPictures) };
    for (const snapshot of [four, bare]) {
      const text = session(play(sampleStart(snapshot), "begin", "all-clear"), snapshot);
      expect(text.split(stopPoint)).toHaveLength(2);
    }
  });
});

describe("a pause", () => {
  test("starts this side or the whole move again, where they are not the same", () => {
    const twoSides = session(play(ready, "start-now", 5, "pause"));
    expect(twoSides).toMatch(/Start this side again Start the whole move again It presses too hard/);
    const twoPlaces = session(
      play(sampleStart(coach), "begin", "all-clear", "skip", "start-now", 5, "pause"),
      coach,
    );
    expect(twoPlaces).toMatch(/Start this place again Start the whole move again/);
    const one = session(play(sampleStart(coach), "begin", "all-clear", "start-now", 5, "pause"), coach);
    expect(one).toContain("Start this move again");
    expect(one).not.toContain("Start the whole move again");
  });

  test("asks how hard it presses only of a move that is worked", () => {
    expect(session(play(ready, "pause"))).not.toContain("It presses too hard");
  });

  test("leads to sound, to what comes next and to the sheet", () => {
    expect(session(play(ready, "pause"))).toMatch(/Sound, voice and buzz What comes next Read the sheet/);
  });
});

test("a session that is offline says so, and that it goes on", () => {
  const offline = textOf(<SessionScreen {...props(ready)} {...calmSession} isOffline />);
  expect(offline).toContain("You are offline. Your session goes on.");
  expect(session(ready)).not.toContain("offline");
});

test("each button that opens a page over the session says which, so that it gets the focus back", () => {
  const opens = (page: ReactElement) =>
    [...renderToStaticMarkup(page).matchAll(/data-opens="([a-z-]+)"/g)].map(([, name]) => name);
  const paused = play(ready, "start-now", 5, "pause");
  expect(opens(<WelcomePage {...props(start)} {...calmWelcome} />)).toEqual(["cues", "up-next", "sheet"]);
  expect(opens(<SessionScreen {...props(paused)} {...calmSession} />)).toEqual(["cues", "up-next", "sheet"]);
  expect(opens(<DonePage {...props(play(ready, "skip", "skip", "skip", "skip"))} {...calmDone} />)).toEqual([
    "sheet",
  ]);
});
