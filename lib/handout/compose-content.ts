/** Words a handout: from a snapshot and the patient copy to every text on the sheet. */

import { type PatientCopy, patientCopy } from "@/lib/copy/patient/patient-copy";
import { figureLabel } from "@/lib/figure/figure-descriptions";
import { pictureOf } from "@/lib/moves/move";
import { wholeMinutes } from "@/lib/program/describe-time";
import { shortHash } from "@/lib/program/short-hash";
import { skippedLines } from "@/lib/program/skipped-lines";
import { clinicLinesIn, snapshotIn, type VersionSnapshot } from "@/lib/program/snapshot";
import { composeShortChart } from "./compact-chart";
import { composeCharts } from "./compose-charts";
import { composeMove, hasLowerPressure, sheetPressure } from "./compose-moves";
import { footName } from "./foot-name";
import type {
  ClosingContent,
  FootContent,
  FrontContent,
  HandoutContent,
  Lead,
  PersonalList,
  PrepareContent,
} from "./handout-content";
import type { HandoutRequest } from "./handout-request";
import { tidyText } from "./tidy-text";

/** Most letters in one personal box, so that no box outgrows a page. */
const BOX_LETTERS = 650;
/** An item takes a line of the box, however short it is: it counts as this many letters at least. */
const LINE_LETTERS = 45;
/** Numbers up to this long are kept on one line. */
const PHONE_LETTERS = 20;

const SEPARATOR = " \u00b7 ";

/** All texts of one handout, in a language its snapshot carries. `breakAddress` cuts a line with a web address, which has no spaces, where it
 * would leave the sheet. */
export function composeContent(
  asked: HandoutRequest,
  breakAddress: (address: string) => readonly string[],
): HandoutContent {
  const snapshot = snapshotIn(asked.snapshot, asked.locale);
  if (!snapshot) throw new Error(`The version is not to be had in ${asked.locale}.`);
  const request = { ...asked, snapshot };
  const copy = patientCopy(snapshot.locale);
  const pressure = sheetPressure(snapshot.moves);
  return {
    documentTitle: copy.handout.documentTitle,
    language: copy.language,
    publishedOn: snapshot.publishedOn,
    front: composeFront(request, copy, breakAddress),
    prepare: composePrepare(snapshot, copy, pressure),
    personal: composePersonal(snapshot, copy),
    moves: snapshot.moves.map((entry, index) =>
      composeMove(entry, index + 1, pressure, copy, snapshot.locale),
    ),
    charts: composeCharts(snapshot, copy),
    shortChart: composeShortChart(snapshot, copy),
    closing: composeClosing(request, copy, pressure),
    foot: composeFoot(request, copy),
  };
}

function composeFront(
  { snapshot, linkUrl, linkExpiresOn, standing, logo }: HandoutRequest,
  copy: PatientCopy,
  breakAddress: (address: string) => readonly string[],
): FrontContent {
  const { handout, safety } = copy;
  const { clinician } = snapshot;
  const clinic = clinicLinesIn(snapshot.clinic, snapshot.locale);
  const minutes = wholeMinutes(snapshot.wholeSessionSeconds);
  const phone = onOneLine(tidyText(clinic.phone));
  const contact = [clinician.name, clinician.title].map(tidyText).filter((part) => part !== "");
  const { emergency, today, tell } = safety.tiers;
  return {
    clinic: tidyText(clinic.name),
    logo: logo === null ? null : { png: logo.png, width: logo.width, height: logo.height },
    contact: [contact.join(", "), phone].join(SEPARATOR),
    title: handout.title,
    purpose: { lead: handout.purpose, text: handout.purposeMore },
    facts: [
      { lead: handout.forWhom, text: tidyText(snapshot.patient.printedName) },
      { lead: handout.made, text: copy.day(snapshot.publishedOn) },
      ...reviewFact(snapshot.reviewOn, standing, copy),
    ],
    warning: warningOf(standing, copy),
    // What must not be followed invites nobody to play it.
    link:
      linkUrl === null || standing === "on-hold"
        ? null
        : {
            url: linkUrl,
            scan: [
              handout.scanToPlay,
              ...(linkExpiresOn === null ? [] : [handout.worksUntil(copy.day(linkExpiresOn))]),
            ].join(" "),
            read: handout.readOnPhone,
            address: breakAddress(`${handout.openAt} ${linkUrl}`),
          },
    glance: [
      {
        figure: String(snapshot.sessionsPerWeek),
        words: handout.daysAWeek(snapshot.sessionsPerWeek, snapshot.weeks),
      },
      { figure: String(minutes), words: handout.minutesInAll(minutes) },
      { figure: String(snapshot.moves.length), words: handout.movesInOrder(snapshot.moves.length) },
    ],
    rule: {
      main: withLastWordsTogether(safety.rule),
      more: safety.ruleMore,
      alt: figureLabel("dont/low-back", null, copy.figures).title,
    },
    stopTitle: safety.stopSignsTitle,
    now: {
      head: emergency.heading,
      items: emergency.signs,
      act: safety.callNumber(tidyText(clinic.emergencyNumber)),
    },
    today: {
      head: today.heading,
      items: today.signs,
      phone,
      hours: [asSentence(tidyText(clinic.hours)), tidyText(clinic.closedLine)]
        .filter((part) => part !== "")
        .join(" "),
    },
    tell: { head: tell.heading, items: tell.signs, act: safety.tellFirst, how: safety.tellHow },
  };
}

/** A number broken over two lines is dialled wrong. One too long for a line breaks where it has a space. */
function onOneLine(phone: string): string {
  return phone.length > PHONE_LETTERS ? phone : phone.replaceAll(" ", "\u00a0");
}

/** The last three words stay on one line: "your low back" must not come apart. */
function withLastWordsTogether(text: string): string {
  return text.replace(/ (\S+) (\S+)$/, "\u00a0$1\u00a0$2");
}

/** "Monday to Friday" as "Monday to Friday." */
function asSentence(text: string): string {
  return text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
}

function composePrepare(snapshot: VersionSnapshot, copy: PatientCopy, pressure: number): PrepareContent {
  const { handout, safety } = copy;
  const [roller = "", mat = "", support = ""] = handout.needs(snapshot.patient.rollerDensity);
  return {
    title: handout.beforeYouStart,
    need: { head: handout.youNeed, roller, mat, support },
    key: snapshot.moves.some(({ move }) => pictureOf(move) !== null)
      ? {
          head: handout.keyTitle,
          press: handout.key.contact,
          roll: handout.key.stroke,
          stopLine: handout.key.stopLine,
          never: handout.key.never,
        }
      : null,
    pressure: {
      head: safety.pressAtMost(pressure),
      ceiling: pressure,
      low: safety.scale.none,
      right: safety.scale.right,
      tooMuch: safety.scale.tooMuch,
      slow: hasLowerPressure(snapshot.moves, pressure) ? `${safety.lessIfSaid} ${safety.slow}` : safety.slow,
    },
    test: { head: safety.testTitle, steps: safety.test },
  };
}

function composePersonal(snapshot: VersionSnapshot, { handout }: PatientCopy): readonly PersonalList[] {
  const skipped = skippedLines(snapshot.skipped).map(
    (line): Lead => ({
      lead: "",
      text: handout.skipped({ ...line, reason: tidyText(line.reason) }),
    }),
  );
  const note = tidyText(snapshot.note);
  const forYou: Lead[] = snapshot.forYou.map((text) => ({ lead: "", text: tidyText(text) }));
  if (note !== "") forYou.unshift({ lead: handout.noteFrom(tidyText(snapshot.clinician.name)), text: note });
  return [
    ...boxes("skipped", `${handout.skippedTitle}:`, skipped),
    ...boxes("for-you", `${handout.forYouTitle}:`, forYou),
  ];
}

/** A list as boxes that each stay well below a page. */
function boxes(kind: PersonalList["kind"], head: string, items: readonly Lead[]): readonly PersonalList[] {
  const lists: Lead[][] = [];
  let letters = 0;
  for (const item of items) {
    const length = Math.max(LINE_LETTERS, item.lead.length + item.text.length);
    const open = lists.at(-1);
    if (open === undefined || letters + length > BOX_LETTERS) {
      lists.push([item]);
      letters = length;
    } else {
      open.push(item);
      letters += length;
    }
  }
  return lists.map((list) => ({ kind, head, items: list }));
}

function composeClosing(
  { snapshot, standing, verifyUrl }: HandoutRequest,
  copy: PatientCopy,
  pressure: number,
): ClosingContent {
  const { handout } = copy;
  return {
    remember: handout.rememberTitle,
    summary: handout.summary({
      moves: snapshot.moves.length,
      days: snapshot.sessionsPerWeek,
      weeks: snapshot.weeks,
      minutes: wholeMinutes(snapshot.wholeSessionSeconds),
      reviewOn: snapshot.reviewOn === null ? null : copy.day(snapshot.reviewOn),
      pressure,
      isLessIfSaid: hasLowerPressure(snapshot.moves, pressure),
    }),
    know: { lead: `${handout.knowTitle}.`, text: handout.know },
    check: verifyUrl === null ? null : handout.checkAt(withoutCode(verifyUrl)),
    madeFor: warningOf(standing, copy) ?? handout.madeFor,
  };
}

function composeFoot(
  { snapshot, contentHash, verifyUrl, standing }: HandoutRequest,
  copy: PatientCopy,
): FootContent {
  const { handout } = copy;
  const { versionNumber, verifyCode } = snapshot;
  const name = footName(tidyText(snapshot.patient.printedName));
  const version =
    versionNumber === null
      ? []
      : [handout.version(versionNumber), shortHash(contentHash).replace(" ", "\u00a0")];
  return {
    verifyUrl,
    check: warningOf(standing, copy) ?? (verifyUrl === null ? "" : handout.scanToCheck),
    version: [...version, name].filter((part) => part !== "").join(SEPARATOR),
    typed:
      verifyUrl === null || warningOf(standing, copy) !== null
        ? null
        : `${handout.openAt} ${withoutCode(verifyUrl)}`,
    code: verifyCode === null ? null : { lead: handout.code, text: groupedCode(verifyCode) },
    pageOf: handout.page,
    startOn: handout.startOnPage,
    turnOver: handout.turnOver,
    nextMove: handout.nextMove,
    nextChart: handout.nextTickChart,
    nextPage: handout.nextPage,
  };
}

/** The page on which a code can be typed: "rollscript.example/verify". */
function withoutCode(verifyUrl: string): string {
  return verifyUrl.replace(/^https:\/\//, "").replace(/\/[^/]*$/, "");
}

/** The day of the review; once it is past, what that means. */
function reviewFact(reviewOn: string | null, standing: HandoutRequest["standing"], copy: PatientCopy) {
  if (reviewOn === null) return [];
  const { handout } = copy;
  const day = copy.day(reviewOn);
  return [{ lead: handout.review, text: standing === "review-due" ? `${day}. ${handout.reviewDue}` : day }];
}

/** That the sheet is not to be used, and why; null where it is. */
function warningOf(standing: HandoutRequest["standing"], { handout }: PatientCopy): string | null {
  switch (standing) {
    case "current":
    case "review-due":
      return null;
    case "not-current":
      return handout.notCurrent;
    case "on-hold":
      return handout.onHold;
    case "not-issued":
      return handout.notIssued;
  }
}

/** A verify code in groups of four, which can be read out and typed: "K7QM 2R9X W4TD". */
export function groupedCode(verifyCode: string): string {
  return (verifyCode.match(/.{1,4}/g) ?? []).join(" ");
}
