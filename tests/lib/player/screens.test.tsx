import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { ChangedPage } from "@/lib/player/changed-page";
import { CardPage, CheckPage, WhichPage } from "@/lib/player/check-pages";
import { DonePage, StoppedPage } from "@/lib/player/end-pages";
import { MessagePage } from "@/lib/player/message-page";
import { OnHoldPage } from "@/lib/player/on-hold-page";
import type { ScreenProps } from "@/lib/player/screen-props";
import type { SessionState } from "@/lib/player/session-machine";
import { SessionScreen } from "@/lib/player/session-screen";
import { totalLeftMs } from "@/lib/player/session-view";
import { SideBadge } from "@/lib/player/side-badge";
import { UpNextPage } from "@/lib/player/up-next-page";
import { WelcomePage } from "@/lib/player/welcome-page";
import { copy, play, sampleSnapshot, sampleStart } from "./sample-session";

vi.stubGlobal("matchMedia", () => ({ matches: false }));

const nothing = () => {};
const none = { inGrace: false, reviewDue: false, wasUpdated: false };
const four = sampleSnapshot("four-move");
const coach = sampleSnapshot("coach-sequence");
const props = (state: SessionState, snapshot = four): ScreenProps => ({
  copy,
  snapshot,
  state,
  dispatch: nothing,
});
const start = sampleStart(four);
const ready = play(start, "begin", "all-clear");
const textOf = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<svg[\s\S]*?<\/svg>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\u00a0/g, " ")
    .replace(/\s+/g, " ");
const session = (state: SessionState, snapshot = four) =>
  textOf(<SessionScreen {...props(state, snapshot)} screenMayGoDark={false} onShowUpNext={nothing} />);

describe("before the session", () => {
  const welcome = textOf(
    <WelcomePage {...props(start)} notices={none} onShowUpNext={nothing} onReadSheet={nothing} />,
  );

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
    expect(
      textOf(
        <WelcomePage {...props(start, longer)} notices={none} onShowUpNext={nothing} onReadSheet={nothing} />,
      ),
    ).toContain("11 minutes");
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
      textOf(
        <WelcomePage
          {...props(start)}
          notices={{ ...none, inGrace: true }}
          onShowUpNext={nothing}
          onReadSheet={nothing}
        />,
      ),
    ).toContain(copy.link.grace);
  });

  test("a plan that is due for a check says so, and can be started", () => {
    const due = textOf(
      <WelcomePage
        {...props(start)}
        notices={{ ...none, reviewDue: true }}
        onShowUpNext={nothing}
        onReadSheet={nothing}
      />,
    );
    expect(due).toContain("This plan is due for a check. You can go on. Call your clinic soon.");
    expect(due).toContain(copy.player.welcome.start);
  });

  test("a plan that took another's place says so", () => {
    const updated = { ...none, wasUpdated: true };
    expect(
      textOf(
        <WelcomePage {...props(start)} notices={updated} onShowUpNext={nothing} onReadSheet={nothing} />,
      ),
    ).toContain("Your plan was updated.");
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
      expect(
        renderToStaticMarkup(
          <SessionScreen {...props(state)} screenMayGoDark={false} onShowUpNext={nothing} />,
        ),
      ).toMatch(/<div class="stage"><p class="badge right">.*?<\/p><div class="pic">/);
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
    expect(session(play(breathing, 28), coach)).toMatch(/Move the roller Place 2 of 2.*0:06/);
  });

  test("a pause offers the ways on, and a page that was hidden says that it waited", () => {
    const paused = session(play(ready, "start-now", 25, "pause"));
    expect(paused).toContain("0:35 left on your right side. Take your time.");
    expect(paused).toContain("Start this side again");
    expect(paused).not.toContain("Go back one move");
    expect(session(play(ready, "skip", "start-now", "pause"))).toContain("Go back one move");
    expect(session(play(ready, "start-now", "hidden", 61))).toContain("We waited for you.");
  });
});

describe("after the session", () => {
  const done = (state: SessionState) =>
    textOf(
      <DonePage
        {...props(state)}
        early={state.screen.name === "done" && state.screen.early}
        again={state.screen.name === "done" ? state.screen.again : null}
        onPlayAgain={nothing}
        onReadSheet={nothing}
      />,
    );

  test("a whole session is summed up in the minutes it was said to take", () => {
    expect(done(play(ready, 20, 440))).toContain("You did 4 moves in 8 minutes.");
  });

  test("the sheet can be read at the end, however it came", () => {
    expect(done(play(ready, 20, 440))).toMatch(/Start again Read the sheet/);
    expect(done(play(ready, "start-now", 5, "stop", "end-here"))).toMatch(/Start again Read the sheet/);
  });

  test("what was left out is said, and a No is answered with what to do", () => {
    const text = done(play(ready, "skip", 20, 130, 20, 60, 20, 60, { type: "answer-again", again: false }));
    expect(text).toMatch(/Buttock roll left out Front-of-hip roll both sides/);
    expect(text).toContain(copy.player.done.thanksNo);
  });

  test("stopping early ends with who to call", () => {
    const stopped = play(ready, "start-now", 5, "stop");
    expect(textOf(<StoppedPage {...props(stopped)} />)).toMatch(/You stopped.*Emergency.*End here Go on/);
    expect(done(play(stopped, "end-here"))).toMatch(
      /You stopped early.*Call Riverside Physical Therapy \(503\) 555-0142/,
    );
  });
});

test("a link that does not open names no clinic and says what to do next", () => {
  const page = (reason: "not-open" | "busy" | "offline" | "unavailable") =>
    textOf(<MessagePage copy={copy} reason={reason} onTryAgain={nothing} />);
  expect(page("not-open")).toMatch(/This link does not open.*Scan the code on your paper again\..*Try again/);
  expect(page("offline")).toContain("You are offline");
  expect(page("unavailable")).toContain("We can't open your plan right now");
  expect(page("busy")).toContain("Wait a minute.");
});

describe("a plan the clinic has paused", () => {
  const page = (wasRolling: boolean) =>
    renderToStaticMarkup(
      <OnHoldPage
        copy={copy}
        clinic={four.clinic}
        wasRolling={wasRolling}
        lookAgain={async () => "unknown"}
      />,
    );

  test("says what to do, that it is nobody's fault, whom to call and what to do in an emergency", () => {
    const markup = page(false);
    for (const words of [
      "Your clinic has paused this plan",
      "Do not roll for now. Call us.",
      "It is not because of something you did.",
      "Open Monday to Friday, 8 to 6.",
      "Do not wait for us. Go to the emergency room.",
      "Look again",
    ]) {
      expect(markup).toContain(words);
    }
    expect(markup.match(/href="tel:[^"]+"/g)).toEqual(['href="tel:5035550142"', 'href="tel:911"']);
    expect(markup).toMatch(/<h1 tabindex="-1"/i);
    expect(markup).toMatch(/role="alert">Your clinic has paused this plan/);
  });

  test("first tells a patient on the roller to come off it", () => {
    expect(page(false)).not.toContain(copy.link.onHold.stopHere);
    expect(page(true)).toMatch(/role="alert">Stop here\. Come off the roller slowly\./);
  });
});

describe("a plan the clinic has changed", () => {
  const page = (wasRolling: boolean) =>
    renderToStaticMarkup(<ChangedPage copy={copy} wasRolling={wasRolling} openNew={async () => false} />);

  test("stops a session that ran, and offers the new plan alone", () => {
    const markup = page(true);
    expect(markup).toMatch(
      /role="alert">Your clinic has changed this plan\. Stop here\. Come off the roller slowly\./,
    );
    expect(markup).toMatch(/<h1 tabindex="-1">Your clinic has changed this plan/i);
    expect(markup.match(/<button/g)).toHaveLength(1);
    expect(markup).toContain("See the new plan");
    expect(markup).not.toContain("href");
  });

  test("is opened without a word where no session ran", () => {
    expect(page(false)).toContain(copy.link.opening);
    expect(page(false)).not.toMatch(/role="alert"|<button/);
  });
});
