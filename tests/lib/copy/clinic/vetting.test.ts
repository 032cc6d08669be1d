import { expect, test } from "vitest";
import {
  signatureCount,
  signingNote,
  type VettingFacts,
  vettingBadge,
  vettingState,
  vettingWords,
  waitsForSignature,
} from "@/lib/copy/clinic/vetting";

const facts: VettingFacts = {
  move: { revision: 3 },
  standing: "unsigned",
  signatures: [],
  signaturesNeeded: 2,
  lastSigned: null,
};

test.each<[string, Partial<VettingFacts>, string]>([
  ["nobody has signed", {}, "Not signed"],
  ["one of two has signed", { standing: "partly-signed", signatures: [1] }, "1 of 2 signatures"],
  ["all have signed", { standing: "signed", lastSigned: { revision: 3 } }, "Signed"],
  ["an earlier revision is signed", { lastSigned: { revision: 2 } }, "Revised: revision 3 waits"],
  ["the clinic has retired it", { standing: "retired", lastSigned: { revision: 2 } }, "Retired"],
])("a move that %s says so in its badge", (_how, more, badge) => {
  expect(vettingBadge({ ...facts, ...more })).toBe(badge);
});

test("a revision that one of two has signed waits as a revision, not as a new move", () => {
  const half = {
    ...facts,
    standing: "partly-signed",
    signatures: [1],
    lastSigned: { revision: 2 },
  } as const;
  expect(vettingState(half)).toBe("revised");
  expect(waitsForSignature(half)).toBe(true);
  expect(signatureCount(half)).toBe("1 of 2 signatures");
});

test("what is signed or retired waits for nobody", () => {
  expect(waitsForSignature({ ...facts, standing: "signed" })).toBe(false);
  expect(waitsForSignature({ ...facts, standing: "retired" })).toBe(false);
});

test("who can sign is told nothing; who cannot is told who does", () => {
  expect(signingNote("open")).toBeNull();
  expect(signingNote("own-words")).toContain("Another licensed clinician");
});

test("retiring says how many programs it pauses, one or many or none", () => {
  expect(vettingWords.retire(0)).toBe("No live program holds it.");
  expect(vettingWords.retire(1)).toMatch(/^1 live program holds it: its share links/);
  expect(vettingWords.retire(4)).toMatch(/^4 live programs hold it: their share links/);
});

test("withdrawing counts programs where one move is signed, and none where several are", () => {
  expect(vettingWords.withdraws.yes(1)).toBe(
    "Pause 1 live program that holds an earlier revision: its links show a paused page",
  );
  expect(vettingWords.withdraws.yes(null)).toBe(
    "Pause the live programs that hold an earlier revision: their links show a paused page",
  );
});

test("the same revision with other words is not called an earlier one", () => {
  expect(vettingWords.meanwhile(2, 2)).toContain("words have changed since it was signed");
  expect(vettingWords.meanwhile(3, 2)).toContain("revision 2 is prescribed");
});
