import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { NotForAssistants } from "@/app/(composer)/patients/[patientId]/program/not-for-assistants";
import {
  ProgramComposer,
  type ProgramComposerProps,
} from "@/app/(composer)/patients/[patientId]/program/program-composer";
import { recordFacts } from "@/app/(composer)/patients/[patientId]/program/record-facts";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type Move } from "@/lib/moves/move";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import { emptyProgram } from "@/lib/program/edit-program";
import { checkProgram } from "@/lib/safety/check-program";
import type { PatientRecord, RecordedCondition } from "@/lib/safety/patient-record";

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
// Marked: such a link changes the page without asking.
vi.mock("next/link", () => ({
  default: ({ href, children }: { href: string; children: ReactNode }) => (
    <a href={href} data-unasked>
      {children}
    </a>
  ),
}));
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
  patient: { id: "0190", name: "M. K.", locale: "en" },
  facts: recordFacts(record, builtInCatalogue),
  record,
  catalogue: builtInCatalogue,
  untranslated: [],
  stored: null,
  answers: [],
  latestVersion: null,
  held: null,
  nextVersion: 1,
  preview: { paper: "letter", review: null, lines: null },
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
  test("says what holds the published version, and that publishing anew takes its place", () => {
    const held = { number: 2, because: ["Recent fracture"], overdueSince: null };
    const text = textOf(render({ ...composed, latestVersion: 2, held }));
    expect(text).toContain("Version 2 is on hold: Recent fracture What you publish takes its place");
    expect(textOf(render(composed))).not.toContain("on hold");
  });

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
    // What it is made of adds up.
    expect(text).toMatch(
      /Hands-on 6 min 2 changes of side or place 20 s 3 changes of move 1 min Whole session 7 min 20 s/,
    );
    expect(text).toContain("7 min 20 s of 10 min");
    expect(text).toMatch(/Cannot publish\. To settle:/);
  });

  test("a move that is not there in the patient's language stands in the way, with what to do", () => {
    const untranslated = [others[0]?.move ?? "own-roll", "calves-up-breathing-reset"] as const;
    const clean = { ...record, conditions: [] };
    const stored = composed.stored && {
      ...composed.stored,
      draft: { ...composed.stored.draft, moves: [first, ...others] },
    };
    const spanish = {
      ...composed,
      patient: { ...composed.patient, locale: "es" as const },
      record: clean,
      stored,
    };
    const html = render({ ...spanish, untranslated });
    const text = textOf(html);
    expect(text).toContain("Cannot publish: Front-of-hip roll has no Spanish text. Leave it out, or");
    expect(text).toContain("Settle what blocks to see the pages.");
    // Before anybody asks to publish: on its line, among the findings, and where moves are added.
    const holding = (tag: string, words: string) =>
      textOf(
        html
          .split(tag)
          .find((part) => part.includes(words))
          ?.split("</li>")[0] ?? "",
      );
    expect(holding("data-entry=", ">Front-of-hip roll</h2>")).toContain("No Spanish yet");
    expect(holding("data-entry=", ">Buttock roll</h2>")).not.toContain("No Spanish yet");
    expect(text).toContain("Findings 1 to settle");
    expect(text).toContain("No Spanish yet Move 2 Front-of-hip roll has no Spanish text");
    expect(holding("<li", 'aria-label="Add Rest and breathe"')).toContain("No Spanish yet");
    expect(holding("<li", 'aria-label="Add Side roll"')).not.toContain("No Spanish yet");
    expect(textOf(render({ ...spanish, untranslated: [] }))).not.toContain("No Spanish yet");
  });

  test("no link leaves the page before the browser has asked about what is not saved", () => {
    const lines = { locale: "es", lines: ["hours"], remedy: "write" } as const;
    const html = render({
      ...composed,
      patient: { ...composed.patient, locale: "es" },
      untranslated: [first.move],
      preview: { ...composed.preview, lines },
    });
    expect(html).toContain('href="/settings#lines-es"');
    expect(html).toContain(">Open the record<");
    expect(html).not.toContain("data-unasked");
  });

  test("a note that is too long to be saved is named where the preview would be opened", () => {
    const long = { ...composed, record: { ...record, conditions: [] } };
    const withNote = (note: string): ProgramComposerProps => ({
      ...long,
      stored: long.stored && {
        ...long.stored,
        draft: { ...long.stored.draft, moves: [{ ...first, note }, ...others] },
      },
    });
    expect(render(withNote("Slowly."))).toContain("Open preview");
    const html = render(withNote("x".repeat(301)));
    expect(html).not.toContain("Open preview");
    expect(textOf(html)).toContain("Change the note on move 1 to see the pages.");
  });

  test("the clinic's lines that lack the patient's language are named, and nothing stands in the way for it", () => {
    const lines = { locale: "es", lines: ["hours"], remedy: "write" } as const;
    const html = render({ ...composed, preview: { ...composed.preview, lines } });
    expect(textOf(html)).toContain("The clinic’s hours have no Spanish");
    expect(html).toContain('href="/settings#lines-es"');
    expect(textOf(render(composed))).not.toContain("have no Spanish");
    expect(html.match(/Cannot publish[^<]*/)?.[0]).toBe(render(composed).match(/Cannot publish[^<]*/)?.[0]);
  });

  test("the body says where the program presses, what is excluded and where no roller goes", () => {
    const text = textOf(render(composed));
    expect(text).toContain("In the program : Buttock, Front of hip, Back of thigh");
    expect(text).toContain("In the program, though excluded : Upper back");
    expect(text).toContain("Excluded for M. K. : Side");
    expect(text).toContain("Free : Calves");
    expect(text).toContain("Never : low back, neck,");
  });

  test("with a condition that stops the program no zone is called free, and one sentence says why", () => {
    const fracture = { condition: "recent-fracture", zone: null, side: null, variant: null } as const;
    for (const props of [empty, composed]) {
      const text = textOf(render({ ...props, record: { ...record, conditions: [fracture] } }));
      expect(text).toContain("No rolling at all: recent fracture.");
      expect(text).not.toContain("Free");
    }
    expect(textOf(render(composed))).not.toContain("No rolling");
  });

  test("publish is off but stays in reach, and is told why", () => {
    const html = render(composed);
    const button = /<button[^>]*aria-disabled="true"[^>]*>Publish<\/button>/.exec(html)?.[0] ?? "";
    const reasonId = /aria-describedby="([^"]+)"/.exec(button)?.[1] ?? "none";
    expect(html).toContain(`<p id="${reasonId}"`);
    expect(button).not.toContain(" disabled");
  });

  test("a move in another variation says so under its name and in its details", () => {
    expect(render(composed)).not.toMatch(/arms crossed/i);
    const [stored] = composed.stored ? [composed.stored] : [];
    if (!stored) throw new Error("no draft");
    const crossed = stored.draft.moves.map((entry) =>
      entry.move === "thoracic-roll" ? { ...entry, variation: "arms-crossed" as const } : entry,
    );
    const html = render({ ...composed, stored: { ...stored, draft: { ...stored.draft, moves: crossed } } });
    for (const ink of ["screen", "print"] as const) {
      const picture = <FigureSvg name="thoracic-roll/arms-crossed/start" side={null} ink={ink} />;
      const paths = renderToStaticMarkup(picture).replace(/<\/?svg[^>]*>/g, "");
      expect(html.includes(paths), ink).toBe(true);
    }
    expect(textOf(html)).toContain("Upper-back roll Thoracic roll, arms crossed on the chest");
    expect(html).toContain(
      "Dose details, Upper-back roll: pressure up to 4 of 10, arms crossed on the chest",
    );
  });

  test("the row and the small sheet show a move on the side and in the way it is prescribed", () => {
    const { stored } = composed;
    if (!stored) throw new Error("no draft");
    const moves = stored.draft.moves.map((entry) =>
      entry.move === "hamstring-roll" ? { ...entry, side: "left" as const } : entry,
    );
    const html = render({ ...composed, stored: { ...stored, draft: { ...stored.draft, moves, note: "" } } });
    for (const ink of ["screen", "print"] as const) {
      const picture = <FigureSvg name="hamstring-roll/one-leg/start" side="left" ink={ink} />;
      const paths = renderToStaticMarkup(picture).replace(/<\/?svg[^>]*>/g, "");
      expect(html.includes(paths), ink).toBe(true);
    }
  });

  test("what a busy day leaves stands beside the whole session, once a move is optional", () => {
    const { stored } = composed;
    if (!stored) throw new Error("no draft");
    const healthy = { ...composed, record: { ...record, conditions: [] }, facts: [] };
    const marked = (...numbers: readonly number[]) => {
      const moves = [first, ...others].map((entry, index) =>
        numbers.includes(index + 1) ? { ...entry, optional: true as const } : entry,
      );
      return textOf(render({ ...healthy, stored: { ...stored, draft: { ...stored.draft, moves } } }));
    };
    expect(marked()).not.toMatch(/without optional/i);
    const text = marked(2);
    expect(text).toContain("Whole session 7 min 20 s Without optional moves 4 min 50 s");
    expect(text).toContain("Hands-on 6 min. 4 min 50 s without optional moves.");
    expect(text).toContain("Findings Nothing found.");
    const all = marked(1, 2, 3, 4);
    expect(all).not.toMatch(/without optional/i);
    expect(all).toContain("Cannot publish. To settle: Every move is optional.");
    expect(all).toContain("Keep move 1 in every session");
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

describe("the clinic's own and withheld moves", () => {
  const thoracic = findMove(builtInCatalogue, "thoracic-roll");
  const retired = findMove(builtInCatalogue, first.move);
  if (!thoracic || !retired) throw new Error("no move");
  const own: Move = {
    ...thoracic,
    slug: "own-wall-roll",
    name: "Wall roll of the upper back",
    plainName: "Wall roll",
    picture: null,
  };
  const healthy = { ...record, conditions: [] };
  const { slug, name, plainName } = retired;
  const clinic: ProgramComposerProps = {
    ...composed,
    record: healthy,
    facts: [],
    catalogue: {
      ...builtInCatalogue,
      moves: [...builtInCatalogue.moves.filter((move) => move.slug !== slug), own],
      withheld: [{ slug, name, plainName, why: "retired", reason: "Two patients slipped." }],
    },
  };

  test("an own move is offered with its zone, its words standing alone where it has no picture", () => {
    const html = render(clinic);
    expect(html).toContain('aria-label="Add Wall roll"');
    expect(textOf(html)).toContain("Upper back Wall roll Upper back, own move");
  });

  test("a withheld move is shown with why, and cannot be added", () => {
    const html = render(clinic);
    const text = textOf(html);
    expect(text).toContain(
      "Not for prescribing 1 move Buttock roll Retired in this clinic: Two patients slipped.",
    );
    expect(html).not.toContain('aria-label="Add Buttock roll"');
    expect(html).toContain('href="/catalogue/glute-piriformis-roll"');
  });

  test("a draft that holds it keeps its line, with the reason and the way to take it out", () => {
    const html = render(clinic);
    const text = textOf(html);
    expect(text).toContain(
      "Glute and piriformis roll, 60 s each side Retired in this clinic: Two patients slipped.",
    );
    expect(html).toContain('aria-label="Remove Buttock roll"');
    expect(html).not.toContain('aria-label="Dosage, Buttock roll"');
    expect(text).toContain("Remove the move Open the catalogue");
  });
});

describe("a finding in the composer", () => {
  const fracture: RecordedCondition = { condition: "recent-fracture", zone: null, side: null, variant: null };
  const withFracture = { ...composed, record: { ...record, conditions: [fracture] } };
  const [clearable] = checkProgram(
    { ...emptyProgram, moves: [first], answers: [] },
    withFracture.record,
    builtInCatalogue,
    empty.now,
  );
  if (!clearable) throw new Error("no finding");

  test("leads to its rule", () => {
    expect(render(withFracture)).toContain('href="/catalogue/rules#condition.recent-fracture"');
  });

  test("that is cleared says by whom, when, what was found and until when, and what withdrawing it does", () => {
    const { ruleId, move, side, factsDigest } = clearable;
    const text = textOf(
      render({
        ...withFracture,
        latestVersion: 2,
        answers: [
          {
            kind: "clearance",
            ...{ ruleId, move, side, factsDigest },
            note: "Healed on the X-ray.",
            answeredBy: "A. Novak",
            answeredAt: "2026-11-20T09:00:00Z",
            clearedBy: "Dr. R. Osei",
            clearedOn: "2026-11-18",
            validUntil: "2027-02-12",
          },
        ],
      }),
    );
    expect(text).toContain(
      "Cleared by Dr. R. Osei, Wed 18 Nov, until Fri 12 Feb 2027. Found: Healed on the X-ray. Withdrawing it puts version 2 on hold where that rests on it.",
    );
    expect(text).not.toContain("Record a clearance ");
  });

  test("of an emergency shows the words to say large, and cannot be answered", () => {
    const emergency: RecordedCondition = {
      condition: "bladder-bowel-or-saddle",
      zone: null,
      side: null,
      variant: null,
    };
    const html = render({ ...composed, record: { ...record, conditions: [emergency] } });
    expect(html).toMatch(/<p class="mt-1 font-semibold">Send to the emergency department now\. Say: /);
    expect(html).not.toContain('aria-label="Record a clearance');
  });
});
