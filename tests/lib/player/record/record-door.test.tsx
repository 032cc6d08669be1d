import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { MessagePage } from "@/lib/player/link/message-page";
import { OnHoldPage } from "@/lib/player/link/on-hold-page";
import { RecordDoor } from "@/lib/player/record/record-door";
import { writeRecord } from "@/lib/player/record/record-store";
import { sampleSnapshot } from "../sample-session";
import { markupOf, textOf } from "../text-of";
import { mine, stubStorage, theirs } from "./stored";

const { clinic } = sampleSnapshot("four-move");
const nothing = () => {};
const kept = {
  at: "2026-10-03T14:05:31",
  minutes: 12,
  early: false,
  stopSign: null,
  moves: [],
  again: null,
  better: null,
};
const door = (secret: string, copy = patientCopy("en")) => (
  <RecordDoor copy={copy} secret={secret} isReading={null} setReading={nothing} />
);

beforeEach(() => {
  stubStorage();
  vi.stubGlobal("history", { state: null });
});
afterEach(() => vi.unstubAllGlobals());

describe("a link that opens nothing", () => {
  test("leads to what is kept of its own sessions, and to no other", () => {
    writeRecord(mine, { keeps: true, sessions: [kept] });
    expect(textOf(door(mine)).trim()).toBe("Your record");
    expect(textOf(door(mine, patientCopy("es"))).trim()).toBe("Su registro");
    expect(markupOf(door(theirs))).toBe("");
  });

  test("does without where the words are not to be had", () => {
    writeRecord(mine, { keeps: true, sessions: [kept] });
    const { link } = patientCopy("en");
    const lastResort = { link } as ReturnType<typeof patientCopy>;
    expect(markupOf(door(mine, lastResort))).toBe("");
  });

  test("shows it last, on the page that says why and on that of a paused plan", () => {
    writeRecord(mine, { keeps: true, sessions: [kept] });
    const copy = patientCopy("en");
    const page = { copy, wasRolling: false, record: door(mine) };
    expect(textOf(<MessagePage {...page} reason="not-open" onTryAgain={nothing} />)).toMatch(
      /Try again Your record $/,
    );
    expect(textOf(<OnHoldPage {...page} clinic={clinic} lookAgain={async () => "unknown"} />)).toMatch(
      /Look again Your record $/,
    );
  });
});
