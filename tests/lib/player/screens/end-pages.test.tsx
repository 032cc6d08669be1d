import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { AfterSession } from "@/lib/player/record/record-after";
import { readRecord, writeRecord } from "@/lib/player/record/record-store";
import { rememberAnswer, rememberSessionDay } from "@/lib/player/record/record-week";
import { DonePage, StoppedPage } from "@/lib/player/screens/end-pages";
import type { Better, SessionState } from "@/lib/player/session/session-machine";
import { blockStorage, mine, stubStorage, theirs } from "../record/stored";
import { copy, play, sampleSnapshot, sampleStart } from "../sample-session";
import { markupOf, textOf } from "../text-of";

const four = sampleSnapshot("four-move");
const ready = play(sampleStart(four), "begin", "all-clear");
const whole = play(ready, 20, 440);
const nothing = () => {};
const { week, keep } = copy.player.record;

function page(state: SessionState, record: Parameters<typeof DonePage>[0]["record"] = null) {
  const { screen } = state;
  return (
    <DonePage
      {...{ copy, snapshot: four, state, record }}
      dispatch={nothing}
      early={screen.name === "done" && screen.early}
      again={screen.name === "done" ? screen.again : null}
      onShowRecord={nothing}
      onPlayAgain={nothing}
      onReadSheet={nothing}
    />
  );
}
const withRecord = (state: SessionState) =>
  page(state, (props) => (
    <AfterSession
      {...props}
      {...{ state, snapshot: four }}
      session={{ secret: mine, at: null, hasDay: false }}
    />
  ));
const answered = (better: Better | null): SessionState => ({
  ...whole,
  screen: { name: "done", early: false, again: null, better },
});

describe("the page at the end", () => {
  test("a whole session is summed up in the minutes it was said to take", () => {
    expect(textOf(page(whole))).toContain("You did 4 moves in 8 minutes.");
  });

  test("who did no move is not told that all is done", () => {
    // Some seconds on each screen, as people do.
    const skipped = withRecord(play(ready, 3, "skip", 3, "skip", 3, "skip", 3, "skip"));
    expect(textOf(skipped)).toMatch(/^\s*That is all for today Buttock roll left out/);
    expect(textOf(skipped)).not.toContain("You are done");
    expect(textOf(skipped)).not.toContain(copy.player.done.again);
    expect(textOf(skipped)).not.toContain(keep.ask);
    const tried = page(play(ready, "start-now", 5, "skip", "skip", "skip", "skip"));
    expect(textOf(tried)).toContain(copy.player.done.again);
    expect(markupOf(skipped)).toContain('<span class="tick early">');
    expect(markupOf(page(whole))).toContain('<span class="tick">');
  });

  test("who feels worse is not asked whether to do it again", () => {
    expect(textOf(withRecord(answered("worse")))).not.toContain(copy.player.done.again);
    expect(textOf(withRecord(answered("same")))).toContain(copy.player.done.again);
  });

  test("the sheet can be read at the end, however it came", () => {
    expect(textOf(page(whole))).toMatch(/Start again Read the sheet/);
    expect(textOf(page(play(ready, "start-now", 5, "stop", "end-here")))).toMatch(
      /Start again Read the sheet/,
    );
  });

  test("what was left out is said, and a No is answered with what to do", () => {
    const text = textOf(
      page(play(ready, "skip", 20, 130, 20, 60, 20, 60, { type: "answer-again", again: false })),
    );
    expect(text).toMatch(/Buttock roll left out Front-of-hip roll both sides/);
    expect(text).toContain(copy.player.done.thanksNo);
  });

  test("a last move that was left out is answered kindly, and the one before it is not spoken of", () => {
    const { leftOut } = copy.player.session;
    const last = play(ready, "skip", "skip", "skip", "start-now", 5);
    expect(textOf(page(play(last, { type: "say-pressure", pressure: 8 })))).toContain(leftOut.pressure);
    expect(textOf(page(play(last, "not-softer", 1, "skip")))).not.toContain("That is fine.");
    const early = play(ready, "start-now", { type: "say-pressure", pressure: 8 }, "stop", "end-here");
    expect(textOf(page(early))).not.toContain(leftOut.pressure);
  });

  test("stopping early ends with who to call", () => {
    const stopped = play(ready, "start-now", 5, "stop");
    expect(textOf(<StoppedPage {...{ copy, snapshot: four, state: stopped }} dispatch={nothing} />)).toMatch(
      /You stopped.*Emergency.*End here Go on/,
    );
    expect(textOf(page(play(stopped, "end-here")))).toMatch(
      /You stopped early.*Call Riverside Physical Therapy \(503\) 555-0142/,
    );
  });

  test("each question is a group of its own, told by its name, and its answer is spoken", () => {
    const markup = markupOf(page(play(whole, { type: "answer-again", again: true })));
    expect(markup).toMatch(
      /<fieldset[^>]*><legend><h2>Would you do this again tomorrow\?<\/h2><\/legend>.*aria-pressed="true">Yes.*aria-pressed="false">No.*role="status">Good\..*<\/fieldset>/,
    );
  });

  test("does without what is asked later, when its script cannot be had", () => {
    const text = textOf(page(answered(null)));
    expect(text).toContain(copy.player.done.again);
    expect(text).not.toContain(keep.ask);
    expect(text).not.toContain(week.ask);
  });
});

describe("after the session", () => {
  beforeEach(() => {
    stubStorage();
    vi.useFakeTimers({ now: new Date(2026, 0, 12, 9) });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("how the back is, is asked from the seventh day after the first session on, not after the plan was made", () => {
    expect(textOf(withRecord(whole))).not.toContain(week.ask);
    rememberSessionDay(theirs, "2026-01-01");
    rememberSessionDay(mine, "2026-01-12");
    vi.setSystemTime(new Date(2026, 0, 18, 23, 59));
    expect(textOf(withRecord(whole))).not.toContain(week.ask);
    vi.setSystemTime(new Date(2026, 0, 19, 0, 1));
    expect(textOf(withRecord(whole))).toMatch(/better than when you began\? Better The same Worse/);
    rememberAnswer(mine, "same", "2026-01-19");
    expect(textOf(withRecord(whole))).not.toContain(week.ask);
  });

  test("on a phone that stores nothing, how the back is, is asked from the seventh day after the plan was made", () => {
    blockStorage();
    vi.setSystemTime(new Date(2026, 0, 11, 23, 59));
    expect(textOf(withRecord(whole))).not.toContain(week.ask);
    vi.setSystemTime(new Date(2026, 0, 12, 0, 1));
    expect(textOf(withRecord(whole))).toContain(week.ask);
  });

  test("an answer stays on the page it was given on", () => {
    rememberSessionDay(mine, "2026-01-01");
    rememberAnswer(mine, "better", "2026-01-12");
    expect(textOf(withRecord(answered("better")))).toContain("Good. Go on with your plan.");
  });

  test("a back that is better goes on with the plan, and nobody is to be called", () => {
    expect(markupOf(withRecord(answered("better")))).not.toContain("tel:");
  });

  test("a back that is the same is answered with the sheet's own stop sign, and whom to tell", () => {
    const text = textOf(withRecord(answered("same")));
    const { tiers, tellFirst, tellHow } = copy.safety;
    const sign = "Your back is no better after 1 week.";
    expect(tiers.tell.signs.map((each) => each.replace(/\u00a0/g, " "))).toContain(sign);
    expect(text).toContain(`${sign} ${tellFirst} ${tellHow} Call Riverside Physical Therapy`);
    expect(text).not.toContain("911");
  });

  test("a back that is worse is not to be rolled on: the clinic first, and where to go in an emergency", () => {
    const markup = markupOf(withRecord(answered("worse")));
    expect(markup).toContain("Do not roll for now. Call us. We will tell you what is next.");
    expect(markup.match(/href="tel:[^"]+"/g)).toEqual(['href="tel:5035550142"', 'href="tel:911"']);
    expect(markup).not.toContain(copy.player.done.playAgain);
    expect(markupOf(withRecord(answered("same")))).toContain(copy.player.done.playAgain);
  });

  test("in Spanish too, the same is answered with the sheet's own stop sign", () => {
    const { safety } = patientCopy("es");
    expect(safety.tiers.tell.signs).toContain(safety.noBetterAfterWeek);
  });

  test("whether to keep a record is asked plainly, with nothing chosen", () => {
    const markup = markupOf(withRecord(whole));
    expect(markup).toMatch(
      /Keep a record on this phone\?.*Nobody else gets it\..*aria-pressed="false">Yes.*aria-pressed="false">No/,
    );
    expect(markup).not.toContain(keep.see);
    expect(readRecord(mine)).toEqual({ keeps: null, sessions: [] });
  });

  test("the choice made before stands, keeps this session, and leads to the record", () => {
    writeRecord(mine, { keeps: true, sessions: [] });
    const text = textOf(withRecord(whole));
    expect(text).toContain("Kept. We add each new session. See your record");
    expect(readRecord(mine).sessions).toHaveLength(1);
    writeRecord(mine, { keeps: false, sessions: [] });
    expect(textOf(withRecord(whole))).toContain(
      "No more sessions are kept. You can change this any time. Your phone notes only",
    );
  });

  test("a choice made under another link stands for that link alone", () => {
    writeRecord(theirs, { keeps: true, sessions: [] });
    const markup = markupOf(withRecord(whole));
    expect(markup).toMatch(/aria-pressed="false">Yes.*aria-pressed="false">No/);
    expect(readRecord(mine).sessions).toEqual([]);
  });

  test("a session that was nothing has nothing to keep", () => {
    expect(textOf(withRecord(play(ready, "stop", "end-here")))).not.toContain(keep.ask);
  });
});
