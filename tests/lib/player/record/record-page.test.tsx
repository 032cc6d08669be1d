import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { RecordPage } from "@/lib/player/record/record-page";
import { type KeptSession, writeRecord } from "@/lib/player/record/record-store";
import { copy } from "../sample-session";
import { markupOf, textOf } from "../text-of";
import { blockStorage, mine, stubStorage, theirs } from "./stored";

const session = (changes: Partial<KeptSession> = {}): KeptSession => ({
  at: "2026-10-03T14:05:31",
  minutes: 12,
  early: false,
  stopSign: null,
  moves: [
    { name: "Buttock roll", outcome: "done", pressure: 5 },
    { name: "Side roll", outcome: "part", pressure: null },
    { name: "Upper-back roll", outcome: "left-out", pressure: 8 },
  ],
  again: true,
  better: "same",
  ...changes,
});
const page = (language: "en" | "es" = "en") => (
  <RecordPage copy={patientCopy(language)} secret={mine} onClose={() => {}} />
);
const screenText = (language?: "en" | "es") =>
  textOf(page(language)).split(copy.player.record.paper.title)[0];
const paper = () => /<div class="paper">.*/.exec(markupOf(page()))?.[0] ?? "";

beforeEach(() => {
  stubStorage();
  vi.useFakeTimers({ now: new Date(2026, 9, 20, 8) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("your record, on the phone", () => {
  test("says that it is on this phone only, and lists each session in full", () => {
    writeRecord(mine, { keeps: true, sessions: [session()] });
    const text = screenText();
    expect(text).toContain("It is on this phone only. Nobody else gets it.");
    expect(text).toContain("3 Oct 2026 2:05 PM · 12 minutes");
    expect(text).toContain("Buttock roll pressed 5 of 10");
    expect(text).toContain("Side roll part");
    expect(text).toContain("Upper-back roll left out, pressed 8 of 10");
    expect(text).toContain("You would do this again tomorrow. Your back was the same.");
  });

  test("shows nothing of what another link has left on the phone", () => {
    writeRecord(theirs, { keeps: true, sessions: [session()] });
    expect(screenText()).toContain("Nothing is kept yet.");
    expect(textOf(page())).not.toContain("Buttock roll");
  });

  test("has the newest session first, and open", () => {
    writeRecord(mine, { keeps: true, sessions: [session(), session({ at: "2026-10-01T00:30:00" })] });
    const markup = markupOf(page());
    expect(markup.match(/<details[^>]*>/g)).toEqual(['<details open="">', "<details>"]);
    expect(screenText()).toMatch(/3 Oct 2026 2:05 PM.*1 Oct 2026 12:30 AM/);
  });

  test("says how a session ended that ended early", () => {
    writeRecord(mine, { keeps: true, sessions: [session({ early: true, again: null, better: null })] });
    expect(screenText()).toContain("You stopped early.");
    expect(screenText()).not.toContain("tomorrow");
    writeRecord(mine, { keeps: true, sessions: [session({ early: true, stopSign: "today" })] });
    expect(screenText()).toContain("Stop sign: Call us today.");
    expect(screenText()).not.toContain("You stopped early.");
  });

  test("can be printed and deleted only when something is kept", () => {
    const buttons = () =>
      markupOf(page())
        .match(/<button[^>]*>[^<]+/g)
        ?.map((button) => button.replace(/.*>/, ""));
    expect(buttons()).toEqual(["Yes", "No", "Go back"]);
    expect(screenText()).toContain("Nothing is kept yet.");
    writeRecord(mine, { keeps: false, sessions: [session()] });
    expect(buttons()).toEqual(["Yes", "No", "Delete it", "Go back", "Print it"]);
    expect(screenText()).toContain("New sessions are not kept.");
  });

  test("says of a record that is gone no more than that: a plan may be kept on the same phone", () => {
    expect((["en", "es"] as const).map((language) => patientCopy(language).player.record.deleted)).toEqual([
      "Your record is gone.",
      "Se borró su registro.",
    ]);
  });

  test("opens where the storage is blocked", () => {
    blockStorage();
    expect(screenText()).toContain("Nothing is kept yet.");
  });

  test("speaks the language of the plan", () => {
    writeRecord(mine, { keeps: true, sessions: [session()] });
    expect(textOf(page("es"))).toContain("3 oct 2026 2:05 p. m. · 12 minutos");
  });
});

describe("your record, on paper", () => {
  test("says that it comes from the phone and who kept it, and has a line for the name", () => {
    writeRecord(mine, { keeps: true, sessions: [session()] });
    expect(paper()).toContain("From my own phone. I kept this record myself. No clinic has checked it.");
    expect(paper()).toContain("Printed 20 Oct 2026.");
    expect(paper()).toContain(">Name:<");
  });

  test("has a row for each session, with every move, pressure, ending and answer in words", () => {
    writeRecord(mine, { keeps: true, sessions: [session({ early: true, stopSign: "tell", again: false })] });
    const cells = paper().match(/<t[hd][^>]*>.*?<\/t[hd]>/g) ?? [];
    const spoken = cells.map(
      (cell) => /aria-label="([^"]+)"/.exec(cell)?.[1] ?? cell.replace(/<[^>]+>/g, ""),
    );
    expect(spoken).toEqual([
      ..."Day|Time|Minutes|Buttock roll|Side roll|Upper-back roll|Ended|Again tomorrow|Back, since I began".split(
        "|",
      ),
      ..."3 Oct 2026|2:05 PM|12|done, 5|part|left out, 8|Stop sign: Tell us.|No|The same".split("|"),
    ]);
  });

  test("names no aim that a move may not have", () => {
    writeRecord(mine, { keeps: true, sessions: [session()] });
    expect(paper()).toContain("from 0 to 10. The usual aim is 4.");
    expect(textOf(page("es"))).toContain("de 0 a 10. La meta suele ser 4.");
  });

  test("marks a session that ended early, and leaves open what was not asked", () => {
    writeRecord(mine, { keeps: true, sessions: [session({ early: true, again: null, better: null })] });
    expect(paper()).toMatch(/<td>early<\/td><td><\/td><td><\/td><\/tr>/);
  });
});
