/** The audit in words: what each event says, with its detail where that helps. */
import type { AuditLine } from "@/db/queries/audit";
import { listed } from "@/lib/copy/clinic/composer";
import { paperNames } from "@/lib/copy/clinic/handout";
import { languagePartName } from "@/lib/copy/clinic/language-part-name";
import { overdueLinksName } from "@/lib/copy/clinic/names";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";
import { isPatientLocale, localeNames } from "@/lib/copy/patient/patient-locales";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";
import { papers } from "@/lib/program/paper";
import { conditions } from "@/lib/safety/conditions";
import { overdueLinks } from "@/lib/safety/standing";

const exclusionKinds: Record<string, string> = {
  move: "a move",
  zone: "a contact zone",
  position: "a start position",
  side: "a side",
};

/** "the days of grace from 7 to 3" for each setting that was changed. */
function settingChanges(detail: AuditLine["detail"]): string[] {
  const { graceDays, linesIn, paper, signaturesNeeded } = detail;
  const [before, after] = (detail.overdueLinks ?? "").split(" to ").map(overdueLinksQuoted);
  return [
    ...(signaturesNeeded ? [`the signatures a move needs from ${signaturesNeeded}`] : []),
    ...(before && after ? [`what a past review date does from ${before} to ${after}`] : []),
    ...(paper ? [`the paper from ${paper.split(" to ").map(paperQuoted).join(" to ")}`] : []),
    ...(linesIn ? [`the clinic's lines in ${listed(linesIn.split(" ").map(languageNamed))}`] : []),
    ...(graceDays ? [`the days of grace from ${graceDays}`] : []),
  ];
}

function overdueLinksQuoted(setting: string): string {
  const known = overdueLinks.find((each) => each === setting);
  return known === undefined ? "" : `“${overdueLinksName[known]}”`;
}

function paperQuoted(setting: string): string {
  const known = papers.find((each) => each === setting);
  return known === undefined ? "the usual one" : paperNames[known];
}

function languageNamed(locale: string): string {
  return isPatientLocale(locale) ? localeNames[locale] : "another language";
}

/** A move by its name; a clinic's own by the words of its slug, which is all the audit keeps of it. */
function moveName(slug: string | undefined): string {
  if (slug === undefined) return "a move";
  return findMove(builtInCatalogue, slug)?.plainName ?? slug.replace(/^own-/, "").replaceAll("-", " ");
}

function languageName(locale: string | undefined): string {
  return isPatientLocale(locale) ? localeNames[locale] : "translated";
}

/** " in revision 3", where the event says which. */
function inRevision(revision: string | undefined): string {
  return revision === undefined ? "" : `, revision ${revision}`;
}

/**
 * What nobody did, as a whole sentence: a version is held or released by what the rules say of the record, whoever
 * changed that. Null for what somebody did.
 */
export function auditSentence({ event, detail }: Pick<AuditLine, "event" | "detail">): string | null {
  const version = detail.number === undefined ? "A version" : `Version ${detail.number}`;
  if (event === "version.held") return `${version} was put on hold`;
  if (event === "version.released") return `${version} was released from hold`;
  return null;
}

/** One event as a half sentence after the name of who did it. */
export function auditText({ event, detail }: Pick<AuditLine, "event" | "detail">): string {
  const condition = conditions.find(({ id }) => id === detail.condition)?.shortName ?? "a condition";
  const exclusion = exclusionKinds[detail.by ?? ""] ?? "something";
  const move = moveName(detail.move);
  switch (event) {
    case "clinic.set-up":
      return "set up the clinic";
    case "sign-in.started":
      return "signed in";
    case "sign-in.refused":
      return "was refused a sign-in";
    case "sign-in.ended":
      return "signed out";
    case "patient.added":
      return "added the patient";
    case "patient.taken-back":
      return "took back the patient";
    case "patient.contact-edited":
      return isPatientLocale(detail.locale)
        ? `changed the contact lines, and the language to ${localeNames[detail.locale]}`
        : "changed the contact lines";
    case "patient.roller-density-set":
      return `set the roller to ${detail.rollerDensity ?? "another density"}`;
    case "patient.notes-saved":
      return "saved the notes";
    case "condition.recorded":
      return `recorded: ${condition}`;
    case "condition.removed":
      return `removed: ${condition}`;
    case "exclusion.added":
      return `excluded ${exclusion}`;
    case "exclusion.removed":
      return `lifted the exclusion of ${exclusion}`;
    case "program.started":
      return "started a program";
    case "program.draft-saved":
      return "saved the draft";
    case "program.ended":
      return `ended the program${detail.onHold === undefined ? "" : `, with version ${detail.onHold} on hold`}`;
    case "finding.answered":
      return detail.kind === "clearance" ? "cleared the patient" : "acknowledged a finding";
    case "finding.answer-withdrawn":
      return "withdrew an answer";
    case "version.published":
      return `published version ${detail.number ?? ""}`.trim();
    case "share-link.issued":
      return `made a share link${detail.with === "code" ? " that asks for a code" : ""}`;
    case "share-link.revoked":
      return "revoked a share link";
    case "share-link.pin-renewed":
      return "made a new code for a share link";
    case "share-link.pin-refused":
      return "typed a wrong code";
    case "share-link.locked":
      return `was locked: ${shareLinkWords.wrongTries}`;
    case "session.started":
      return "started a session";
    case "moves.signed":
      return `signed ${move}${inRevision(detail.revision)}`;
    case "moves.written":
      return `wrote ${move}${inRevision(detail.revision)}`;
    case "moves.retired":
      return `retired ${move}`;
    case "moves.brought-back":
      return `brought back ${move}`;
    case "translation.signed":
      return `signed the ${languageName(detail.locale)} words: ${languagePartName(detail.part ?? "")}`;
    case "settings.changed":
      return `changed ${listed(settingChanges(detail)) || "the safety settings"}`;
    case "logo.set":
      return "put a logo on the handouts";
    case "logo.removed":
      return "took the logo off the handouts";
    case "version.held":
      return `put version ${detail.number ?? ""} on hold`;
    case "version.released":
      return `released version ${detail.number ?? ""} from hold`;
  }
}
