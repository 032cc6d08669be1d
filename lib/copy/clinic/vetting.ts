/** What the catalogue says of signatures, and of what waits for one. */
import { countText } from "./dates";

/** What is known of a move's signatures; see `VettedMove`. */
export type VettingFacts = {
  readonly move: { readonly revision: number };
  readonly standing: "signed" | "partly-signed" | "unsigned" | "retired";
  readonly signatures: readonly unknown[];
  readonly signaturesNeeded: number;
  readonly lastSigned: { readonly revision: number } | null;
};

/** How a move stands in the catalogue, one word each; `revised`: an earlier revision is signed, the newest is not. */
export const vettingStates = ["signed", "partly-signed", "unsigned", "revised", "retired"] as const;
export type VettingState = (typeof vettingStates)[number];

/** The state a move is filed under. */
export function vettingState({ standing, lastSigned }: VettingFacts): VettingState {
  return (standing === "unsigned" || standing === "partly-signed") && lastSigned ? "revised" : standing;
}

/** Whether the newest revision still waits for a signature. */
export function waitsForSignature(facts: VettingFacts): boolean {
  return facts.standing === "unsigned" || facts.standing === "partly-signed";
}

/** "1 of 2 signatures" */
export function signatureCount({
  signatures,
  signaturesNeeded,
}: Pick<VettingFacts, "signatures" | "signaturesNeeded">): string {
  return `${signatures.length} of ${countText(signaturesNeeded, "signature")}`;
}

/** The badge: "Signed", "1 of 2 signatures", "Not signed", "Revised: revision 3 waits", "Retired". */
export function vettingBadge(facts: VettingFacts): string {
  switch (vettingState(facts)) {
    case "signed":
      return "Signed";
    case "partly-signed":
      return signatureCount(facts);
    case "unsigned":
      return "Not signed";
    case "revised":
      return `Revised: revision ${facts.move.revision} waits`;
    case "retired":
      return "Retired";
  }
}

/** The states as the names of a filter. */
export const vettingStateName: Record<VettingState, string> = {
  signed: "Signed",
  "partly-signed": "Partly signed",
  unsigned: "Not signed",
  revised: "Revised",
  retired: "Retired",
};

/** Why this person cannot sign the newest revision now; null: they can, or there is nothing to say. */
export function signingNote(
  signing: "open" | "not-licensed" | "already-signed" | "own-words" | "nothing-to-sign",
): string | null {
  switch (signing) {
    case "open":
    case "nothing-to-sign":
      return null;
    case "not-licensed":
      return "A licensed clinician of this clinic signs it.";
    case "already-signed":
      return "You have signed it. Another licensed clinician signs next.";
    case "own-words":
      return "You wrote it. Another licensed clinician signs it first.";
  }
}

export const vettingWords = {
  /** What is prescribed while a revision waits. */
  meanwhile: (waiting: number, signed: number) =>
    waiting === signed
      ? `Its words have changed since it was signed. Until they are signed, it is prescribed as it was.`
      : `Until revision ${waiting} is signed, revision ${signed} is prescribed, as it was signed.`,
  notPrescribed: (needed: number) =>
    needed === 1
      ? "It cannot be prescribed until a licensed clinician has read and signed this revision."
      : `It cannot be prescribed until ${needed} licensed clinicians have read and signed this revision.`,
  holdsEarlier: (count: number) =>
    `${countText(count, "live program")} ${count === 1 ? "holds" : "hold"} an earlier revision.`,
  refused: {
    licence: "Not signed: your licence on record has changed. Close this, reload the page and sign again.",
    changed: (name: string) =>
      `Not signed: ${name} has changed since this page was opened. Close this, reload the page and read it again.`,
    "own-words": (name: string) =>
      `Not signed: you wrote ${name}. Another licensed clinician of this clinic signs it first.`,
    "breaks-rule": (name: string) =>
      `Not signed: ${name} breaks a rule. Edit the move: the form marks the words and says what to do.`,
  },
  withdraws: {
    label: "Does this withdraw the earlier revisions?",
    missing: "Choose one.",
    yes: (count: number | null) =>
      count === null
        ? "Pause the live programs that hold an earlier revision: their links show a paused page"
        : `Pause ${countText(count, "live program")} that ${count === 1 ? "holds" : "hold"} an earlier revision: ${count === 1 ? "its links show" : "their links show"} a paused page`,
    no: "Let them run; each says a newer revision is signed",
  },
  retire: (holding: number) => {
    if (holding === 0) return "No live program holds it.";
    return holding === 1
      ? "1 live program holds it: its share links are paused at once, until you publish anew without the move."
      : `${holding} live programs hold it: their share links are paused at once, until you publish anew without the move.`;
  },
} as const;
