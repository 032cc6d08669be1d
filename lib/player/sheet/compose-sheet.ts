/** Composes the sheet the phone shows, by the same hand as the paper. */
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { composeContent } from "@/lib/handout/compose-content";
import type { PersonalList } from "@/lib/handout/handout-content";
import type { HandoutOptions, HandoutRequest } from "@/lib/handout/handout-request";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import type { SheetContent } from "./sheet-content";

/** What the sheet says of its version beside the snapshot, as `HandoutOptions` has it. */
type SheetState = Pick<HandoutOptions, "contentHash" | "verifyUrl"> & { readonly reviewDue: boolean };

/**
 * The sheet of a version, in the patient's language. A link names nobody and no diagnosis: the patient's name stays at
 * home, and the boxes for this patient say what the player says, without the reasons that paper gives. Of the front, the
 * closing and the foot, which on paper name the patient, only what is listed here travels. Version, code and where to
 * check them name nobody: whoever prints the sheet from the phone holds what can be checked like the clinic's own.
 */
export function composeSheet(snapshot: VersionSnapshot, state: SheetState): SheetContent {
  const { language, front, prepare, personal, moves, charts, closing, foot } = composeContent(
    requestFor(withoutPerson(snapshot), state),
    (address) => [address],
  );
  const { remember, summary, know, check, madeFor } = closing;
  const { clinic, contact, title, purpose, facts, warning, glance, rule, stopTitle, now, today, tell } =
    front;
  return {
    language,
    front: {
      clinic,
      contact,
      title,
      purpose,
      facts: facts.filter(({ text }) => text !== ""),
      warning,
      glance,
      rule,
      stopTitle,
      now,
      today,
      tell,
    },
    prepare,
    personal: sayingWhere(personal, snapshot),
    moves,
    charts,
    closing: { remember, summary, know, check, madeFor },
    foot: { version: foot.version, code: foot.code },
  };
}

/** The boxes for this patient; under what is skipped, once, where its reasons are told, if it has any. */
function sayingWhere(
  personal: readonly PersonalList[],
  { locale, skipped }: VersionSnapshot,
): readonly PersonalList[] {
  if (skipped.every(({ reason }) => reason === "")) return personal;
  const last = personal.findLastIndex(({ kind }) => kind === "skipped");
  const why = { lead: "", text: patientCopy(locale).handout.whyOnPaper };
  return personal.map((list, index) => (index === last ? { ...list, items: [...list.items, why] } : list));
}

/** The version as the link may tell it. Exported for the tests, which hold the sheet against the paper of the same. */
export function withoutPerson(snapshot: VersionSnapshot): VersionSnapshot {
  return {
    ...snapshot,
    patient: { ...snapshot.patient, printedName: "" },
    forYou: snapshot.forYouOnPlayer,
    skipped: snapshot.skipped.map((skipped) => ({ ...skipped, reason: "" })),
  };
}

/** Layout, paper and logo are the printer's: no text rests on them. */
function requestFor(
  snapshot: VersionSnapshot,
  { reviewDue, contentHash, verifyUrl }: SheetState,
): HandoutRequest {
  return {
    snapshot,
    locale: snapshot.locale,
    layout: "standard",
    paper: "a4",
    contentHash,
    logo: null,
    linkUrl: null,
    linkExpiresOn: null,
    verifyUrl,
    standing: reviewDue ? "review-due" : "current",
  };
}
