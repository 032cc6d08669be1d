/** A clinic in mid-November: patients in every state, one published program with links in every state. */
import type { AuditLine } from "@/db/queries/audit";
import type { ClinicSettings } from "@/db/queries/clinics";
import type { PatientDetail, PatientSummary } from "@/db/queries/patients";
import type { ProgramDetail } from "@/db/queries/programs";
import type { ShareLinkRow } from "@/db/queries/share-links";
import type { Today } from "@/db/queries/today";
import type { VersionDetail, VersionSummary } from "@/db/queries/versions";
import { mintClinicianActor } from "@/lib/access/actor";
import type { LanguageSummary } from "@/lib/copy/clinic/languages";
import type { TranslatedLocale } from "@/lib/copy/patient/patient-locales";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import { programDraftSchema } from "@/lib/program/program";
import { contentHash } from "@/lib/program/snapshot";
import { composeSnapshot } from "@/lib/safety/compose-snapshot";
import type { PatientRecord } from "@/lib/safety/patient-record";

export const ids = {
  patient: "01936f1e-0000-7000-8000-000000000001",
  program: "01936f1e-0000-7000-8000-000000000002",
  link: "01936f1e-0000-7000-8000-000000000003",
  oldLink: "01936f1e-0000-7000-8000-000000000004",
  version: "01936f1e-0000-7000-8000-000000000005",
} as const;

export const now = new Date("2026-11-20T15:30:00Z");

export const owner = mintClinicianActor({
  clinicId: "01936f1e-0000-7000-8000-00000000000a",
  clinicianId: "01936f1e-0000-7000-8000-00000000000b",
  signInId: "01936f1e-0000-7000-8000-00000000000c",
  name: "Ana Novak",
  role: "owner",
  licensed: true,
});
export const assistant = mintClinicianActor({ ...owner, role: "assistant", licensed: false });

export const clinic: ClinicSettings = {
  id: owner.clinicId,
  name: "Harbour Lane Physical Therapy",
  phone: "555 0142",
  hours: "Monday to Friday, 8 am to 6 pm",
  emergencyNumber: "911",
  closedLine: "",
  timeZone: "America/New_York",
  graceDays: 7,
  signaturesNeeded: 1,
  overdueLinks: "pause-after-grace",
  paper: null,
  logo: null,
  linesInOtherLocales: {},
};

/** Nobody has reviewed the Spanish yet. */
export const languages: Record<TranslatedLocale, LanguageSummary> = {
  es: { locale: "es", reviewed: 0, of: 13, state: "unreviewed", by: null, on: null },
};

function summary(number: number, more: Partial<PatientSummary> = {}): PatientSummary {
  return {
    id: `01936f1e-0000-7000-8000-0000000001${String(number).padStart(2, "0")}`,
    name: "M. K.",
    programState: "live",
    versionNumber: 2,
    publishedAt: new Date("2026-11-18T09:05:00Z"),
    reviewOn: "2026-12-18",
    updatedAt: new Date("2026-11-18T09:05:00Z"),
    ...more,
  };
}

export const patients: PatientSummary[] = [
  summary(1),
  summary(2, { name: "Tomasz Łukaszewicz-Brzęczyszczykiewicz", reviewOn: "2026-11-16" }),
  summary(3, { name: "R. Okafor", programState: "draft", versionNumber: null, reviewOn: null }),
  summary(4, { name: "Li Wei", programState: "none", versionNumber: null, reviewOn: null }),
  summary(5, { name: "S. Ahmed", programState: "ended", reviewOn: null }),
];

export const today: Today = {
  today: "2026-11-20",
  onHold: [],
  reviewsDue: [
    summary(2, { name: "Tomasz Łukaszewicz", reviewOn: "2026-11-16" }),
    summary(6, { reviewOn: "2026-11-23" }),
  ],
  recentlyPublished: [summary(1)],
  drafts: [
    summary(3, { name: "R. Okafor", programState: "draft", versionNumber: null, updatedAt: now }),
    summary(1, { updatedAt: now }),
  ],
  expiringLinks: [
    {
      linkId: ids.link,
      label: "Her phone",
      patientId: ids.patient,
      patientName: "M. K.",
      versionNumber: 2,
      // Midnight in New York: the last day is the one before.
      expiresAt: new Date("2026-11-24T05:00:00Z"),
      state: "live",
    },
  ],
  lockedLinks: [],
  unsignedMoves: 7,
};

export const emptyToday: Today = {
  today: "2026-11-20",
  onHold: [],
  reviewsDue: [],
  recentlyPublished: [],
  drafts: [],
  expiringLinks: [],
  lockedLinks: [],
  unsignedMoves: 0,
};

const record: PatientRecord = {
  conditions: [{ condition: "osteoporosis", zone: null, side: null, variant: null }],
  exclusions: [
    { exclusion: { by: "zone", zone: "gluteal", side: "left" }, reason: "sore skin on the left buttock" },
  ],
  rollerDensity: "soft",
};

export const patient: PatientDetail = {
  id: ids.patient,
  name: "M. K.",
  phone: "555 0199",
  email: null,
  reference: "A-1042",
  notes: "Sits ten hours a day. Kneels badly.",
  rollerDensity: "soft",
  locale: "en",
  addedAt: new Date("2026-11-02T16:00:00Z"),
  hasPublished: true,
  conditions: record.conditions.map((recorded, index) => ({
    id: `01936f1e-0000-7000-8000-00000000020${index}`,
    recorded,
    note: "DXA in March",
    recordedAt: new Date("2026-11-02T16:00:00Z"),
    recordedBy: "Ana Novak",
  })),
  exclusions: record.exclusions.map((recorded, index) => ({
    id: `01936f1e-0000-7000-8000-00000000030${index}`,
    recorded,
    recordedAt: new Date("2026-11-02T16:00:00Z"),
    recordedBy: "Ana Novak",
  })),
};

const template = findTemplate("four-move");
if (!template) throw new Error("no four-move template");

const draft = programDraftSchema.parse({
  basedOn: "Four-move routine",
  moves: startFromTemplate(template, builtInCatalogue),
  sessionsPerWeek: 3,
  phase: "maintenance",
  weeks: 4,
  reviewOn: "2026-12-18",
  note: "Go slowly.",
});

export const program: ProgramDetail = {
  id: ids.program,
  patientId: ids.patient,
  draft,
  draftVersion: 5,
  savedAt: now,
  savedBy: "Ana Novak",
  answers: [],
  latestVersion: 2,
};

const snapshot = composeSnapshot({
  locale: "en",
  program: { ...draft, answers: [] },
  record: {
    conditions: [],
    exclusions: [
      {
        exclusion: { by: "zone", zone: "lateral-thorax", side: null },
        reason: "because of your left shoulder",
      },
    ],
    rollerDensity: "soft",
  },
  findings: [
    {
      id: "disc-bulge-or-herniation",
      ruleId: "disc-bulge-or-herniation",
      level: "acknowledgement",
      entries: [],
      move: null,
      side: null,
      title: "Disc bulge or herniation",
      reason: "Bending over the roller may bring the leg pain back.",
      remedy: "Acknowledge with a note to the patient.",
      paperText: "Go lightly.",
      playerText: null,
      mark: null,
      sources: ["S2"],
      certainty: "source-document",
      factsDigest: "0".repeat(64),
      answer: {
        kind: "acknowledgement",
        ruleId: "disc-bulge-or-herniation",
        move: null,
        side: null,
        factsDigest: "0".repeat(64),
        note: "Stay on the soft roller.",
        answeredBy: "Ana Novak",
        answeredAt: "2026-11-18T09:00:00Z",
      },
    },
  ],
  catalogue: builtInCatalogue,
  clinic: {
    name: clinic.name,
    phone: clinic.phone,
    hours: clinic.hours,
    emergencyNumber: clinic.emergencyNumber,
    closedLine: clinic.closedLine,
  },
  clinician: { name: "Ana Novak", title: "DPT" },
  printedName: "M. K.",
  versionNumber: 2,
  verifyCode: "A".repeat(26),
  publishedOn: "2026-11-18",
});

export const version: VersionDetail = {
  versionId: ids.version,
  number: 2,
  programId: ids.program,
  publishedAt: new Date("2026-11-18T09:05:00Z"),
  publishedBy: "Ana Novak",
  contentHash: contentHash(snapshot),
  superseded: false,
  programEndedAt: null,
  patientId: ids.patient,
  snapshot,
  verifyCode: "A".repeat(26),
  endReason: null,
  isCurrent: true,
  standing: { is: "current" },
};

export const versions: VersionSummary[] = [
  version,
  { ...version, number: 1, publishedAt: new Date("2026-11-03T09:05:00Z"), superseded: true },
];

export const links: ShareLinkRow[] = [
  {
    id: ids.link,
    label: "Her phone",
    createdAt: new Date("2026-11-18T09:10:00Z"),
    createdBy: "Ana Novak",
    expiresAt: new Date("2026-12-19T05:00:00Z"),
    revokedAt: null,
    sessionsStarted: 3,
    lastStartedAt: new Date("2026-11-19T23:40:00Z"),
    state: "live",
    pin: "none",
  },
  {
    id: ids.oldLink,
    label: "Old phone",
    createdAt: new Date("2026-11-03T09:10:00Z"),
    createdBy: "Ana Novak",
    expiresAt: new Date("2026-12-04T05:00:00Z"),
    revokedAt: new Date("2026-11-10T12:00:00Z"),
    sessionsStarted: 1,
    lastStartedAt: null,
    state: "revoked",
    pin: "asked",
  },
];

const line = (minute: number, more: Partial<AuditLine>): AuditLine => ({
  at: new Date(Date.UTC(2026, 10, 18, 9, minute)),
  who: "Ana Novak",
  event: "program.draft-saved",
  detail: {},
  ...more,
});

export const audit: AuditLine[] = [
  line(30, { event: "session.started", who: "Share link: Her phone" }),
  line(10, { event: "share-link.issued" }),
  line(5, { event: "version.published", detail: { number: "2" } }),
  line(4, {}),
  line(3, {}),
  line(1, { event: "condition.recorded", detail: { condition: "osteoporosis" } }),
];
