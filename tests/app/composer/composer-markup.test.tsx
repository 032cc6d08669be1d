import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { NotForAssistants } from "@/app/(composer)/patients/[patientId]/program/not-for-assistants";
import {
  ProgramComposer,
  type ProgramComposerProps,
} from "@/app/(composer)/patients/[patientId]/program/program-composer";
import { recordFacts } from "@/app/(composer)/patients/[patientId]/program/record-facts";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import { emptyProgram } from "@/lib/program/edit-program";
import type { PatientRecord } from "@/lib/safety/patient-record";

// The actions reach for the server; the markup only needs them to be there.
vi.mock("@/app/(composer)/patients/[patientId]/program/actions", () => ({
  answerFindingAction: null,
  copyProgramAction: null,
  publishVersionAction: null,
  saveDraftAction: null,
  startProgramAction: null,
  withdrawAnswerAction: null,
}));
vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => undefined }) }));
vi.mock("@/app/_session/sign-in-guard", () => ({
  useSignInGuard: () => ({ guarded: (action: unknown) => action }),
}));

const record: PatientRecord = {
  conditions: [{ condition: "osteoporosis", zone: null, side: null, variant: null }],
  exclusions: [],
  rollerDensity: "medium",
};
const template = findTemplate("four-move");
if (!template) throw new Error("no template");
const [first, ...others] = startFromTemplate(template, builtInCatalogue);
if (!first) throw new Error("no move");

const empty: ProgramComposerProps = {
  clinicName: "Harbour Lane Physical Therapy",
  clinician: { name: "A. Novak", isLicensed: true },
  patient: { id: "0190", name: "M. K." },
  facts: recordFacts(record),
  record,
  catalogue: builtInCatalogue,
  unsigned: [],
  stored: null,
  answers: [],
  latestVersion: null,
  nextVersion: 1,
  others: [],
  now: new Date("2026-11-20T12:00:00Z"),
  today: "2026-11-20",
};
const composed: ProgramComposerProps = {
  ...empty,
  stored: {
    programId: "p",
    version: 3,
    savedAt: new Date("2026-11-20T11:00:00Z"),
    savedBy: "",
    draft: {
      ...emptyProgram,
      basedOn: "template Four-move routine",
      moves: [{ ...first, note: "Small circles. Roll up as far as the low back." }, ...others],
    },
  },
};

const textOf = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const render = (props: ProgramComposerProps) => renderToStaticMarkup(<ProgramComposer {...props} />);

describe("the composer as the server draws it", () => {
  test("an empty program says what each template would be for this patient", () => {
    const text = textOf(render(empty));
    expect(text).toContain("No moves yet");
    expect(text).toContain("3 of 4 moves fit M. K. 6 min for M. K., 7 min 20 s in full");
    expect(text).toContain("Add at least one move to publish.");
    expect(text).toContain("Review Fri 18 Dec");
  });

  test("a program shows its moves, their sums and what stands in the way", () => {
    const text = textOf(render(composed));
    expect(text).toContain("Draft from template Four-move routine, not published yet");
    expect(text).toContain("3 changes of move");
    expect(text).toContain("7 min 20 s of 10 min");
    expect(text).toMatch(/Cannot publish\. To settle:/);
  });

  test("publish is off but stays in reach, and is told why", () => {
    const html = render(composed);
    const button = /<button[^>]*aria-disabled="true"[^>]*>Publish<\/button>/.exec(html)?.[0] ?? "";
    const reasonId = /aria-describedby="([^"]+)"/.exec(button)?.[1] ?? "none";
    expect(html).toContain(`<p id="${reasonId}"`);
    expect(button).not.toContain(" disabled");
  });

  test("the dosage is a spin button whose value is in words", () => {
    expect(render(composed)).toMatch(
      /role="spinbutton"[^>]*aria-label="Dosage, Buttock roll"[^>]*aria-valuetext="60 s each side"/,
    );
  });

  test("without a licence nothing can be acknowledged", () => {
    const text = textOf(render({ ...composed, clinician: { name: "B. Ortiz", isLicensed: false } }));
    expect(text).toContain("A licensed clinician has to acknowledge this.");
    expect(text).not.toContain("I have judged");
  });

  test("an assistant is shown the way to the record", () => {
    expect(renderToStaticMarkup(<NotForAssistants patientId="0190" />)).toContain('href="/patients/0190"');
  });
});
