/** Composes the sheet the phone shows, by the same hand as the paper. */
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { composeContent } from "@/lib/handout/compose-content";
import type { HandoutRequest } from "@/lib/handout/handout-request";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import type { SheetContent } from "./sheet-content";

/**
 * The sheet of a version, in the patient's language. A link names nobody and no diagnosis: the patient's name stays at
 * home, and the boxes for this patient say what the player says, without the reasons that paper gives. An allow-list:
 * whatever paper gains stays at home until named here.
 */
export function composeSheet(snapshot: VersionSnapshot, { reviewDue }: { reviewDue: boolean }): SheetContent {
  const { language, front, prepare, personal, moves, charts, closing } = composeContent(
    requestFor(withoutPerson(snapshot), reviewDue),
    (address) => [address],
  );
  const { remember, summary, know, madeFor } = closing;
  const { clinic, contact, title, purpose, facts, warning, glance, rule, stopTitle, now, today, tell } =
    front;
  const { versionNumber, locale } = snapshot;
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
    personal,
    moves,
    charts,
    closing: { remember, summary, know, madeFor },
    version: versionNumber === null ? null : patientCopy(locale).handout.version(versionNumber),
  };
}

/** The version as the link may tell it. Exported for the tests, which hold the sheet against the paper of the same. */
export function withoutPerson(snapshot: VersionSnapshot): VersionSnapshot {
  return {
    ...snapshot,
    patient: { ...snapshot.patient, printedName: "" },
    verifyCode: null,
    forYou: snapshot.forYouOnPlayer,
    skipped: snapshot.skipped.map((skipped) => ({ ...skipped, reason: "" })),
  };
}

/** Layout, paper and logo are the printer's: no text rests on them. */
function requestFor(snapshot: VersionSnapshot, reviewDue: boolean): HandoutRequest {
  return {
    snapshot,
    locale: snapshot.locale,
    layout: "standard",
    paper: "a4",
    contentHash: "",
    logo: null,
    linkUrl: null,
    linkExpiresOn: null,
    verifyUrl: null,
    standing: reviewDue ? "review-due" : "current",
  };
}
