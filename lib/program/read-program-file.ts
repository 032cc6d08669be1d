/** A program file, read: what the rules, the timeline and the handout need of it. */
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import type { Catalogue } from "@/lib/moves/move";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import { checkProgram } from "@/lib/safety/check-program";
import { composeSnapshot } from "@/lib/safety/compose-snapshot";
import type { Finding } from "@/lib/safety/finding";
import type { PatientRecord } from "@/lib/safety/patient-record";
import type { CheckableProgram } from "./program";
import type { ProgramFile } from "./program-file";
import type { VersionSnapshot } from "./snapshot";

/** The two things the rules ask for. */
function partsOf(file: ProgramFile): { program: CheckableProgram; record: PatientRecord } {
  const { moves, sessionsPerWeek, phase, weeks, reviewOn, note, answers, patient } = file;
  return {
    program: { moves, sessionsPerWeek, phase, weeks, reviewOn, note, answers },
    record: {
      conditions: patient.conditions,
      exclusions: patient.exclusions,
      rollerDensity: patient.rollerDensity,
    },
  };
}

/** What the rules say of a program file on that day. The catalogue counts as vetted. */
export function checkProgramFile(file: ProgramFile, catalogue: Catalogue, now: Date): readonly Finding[] {
  const { program, record } = partsOf(file);
  return checkProgram(program, record, catalogue, now);
}

/** The language of the file's patient. */
export function localeOfFile({ patient }: ProgramFile): PatientLocale {
  return patient.locale ?? "en";
}

/** The snapshot a handout is made from in that language, which every move must have: no version number and no verify code, since no clinic has issued it. */
export function snapshotOfFile(
  file: ProgramFile,
  findings: readonly Finding[],
  catalogue: Catalogue,
  locale: PatientLocale,
): VersionSnapshot {
  return composeSnapshot({
    locale,
    ...partsOf(file),
    findings,
    catalogue,
    clinic: file.clinic,
    clinician: file.clinician,
    printedName: file.patient.printedName,
    versionNumber: null,
    verifyCode: null,
    publishedOn: file.issuedOn,
  });
}

/** A built-in template as a program file, three times a week, maintenance; undefined when there is no such template. */
export function templateFile(id: string, catalogue: Catalogue, issuedOn: string): ProgramFile | undefined {
  const template = findTemplate(id);
  if (!template) return undefined;
  return {
    format: "rollscript-program-1",
    clinic: {
      name: "Clinic name",
      phone: "Clinic phone",
      hours: "",
      emergencyNumber: "911",
      closedLine: "",
    },
    clinician: { name: "Clinician name", title: "physical therapist" },
    patient: { printedName: "Patient", rollerDensity: "medium", conditions: [], exclusions: [] },
    issuedOn,
    reviewOn: null,
    sessionsPerWeek: 3,
    phase: "maintenance",
    weeks: 4,
    note: "",
    moves: startFromTemplate(template, catalogue),
    answers: [],
  };
}
