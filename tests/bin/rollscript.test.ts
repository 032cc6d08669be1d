/** The command line, run as a person runs it. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readPdf } from "../support/pdf-text";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "rollscript-cli-"));

type ProgramJson = {
  moves: {
    key: string;
    move: string;
    variation?: unknown;
    optional?: unknown;
    dosage: Record<string, unknown>;
  }[];
  patient: Record<string, unknown>;
  clinic: Record<string, unknown>;
  clinician: Record<string, unknown>;
  note: string;
  answers: object[];
  surprise?: boolean;
};

function rollscript(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "bin/rollscript.mjs"), ...args],
    {
      cwd: folder,
      input,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

const printed = new Map<string, string>();

/** What the command prints for a template; it is asked once. */
function templateText(template: string): string {
  const text = printed.get(template) ?? rollscript(["template", template]).stdout;
  printed.set(template, text);
  return text;
}

/** A template's program file, changed, as a file to read. */
function programWith(change: (program: ProgramJson) => void, template = "four-move"): string {
  const program = JSON.parse(templateText(template));
  change(program);
  const file = path.join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(program));
  return file;
}

describe("template and plan", () => {
  test("the templates are listed", () => {
    const { status, stdout } = rollscript(["template"]);
    expect(status).toBe(0);
    for (const id of ["four-move", "five-area", "coach-sequence"]) expect(stdout).toContain(id);
  });

  test.each([
    ["four-move", 360, 440],
    ["five-area", 480, 590],
    ["coach-sequence", 580, 720],
  ])("%s takes %i s hands-on and %i s in all", (template, handsOnSeconds, wholeSessionSeconds) => {
    const { stdout } = rollscript(["template", template]);
    const plan = rollscript(["plan", "-", "--json"], stdout);
    expect(plan.status).toBe(0);
    expect(JSON.parse(plan.stdout)).toMatchObject({ handsOnSeconds, wholeSessionSeconds });
  });

  test("an unknown template is refused with the ones there are", () => {
    const { status, stderr } = rollscript(["template", "ten-move"]);
    expect(status).toBe(2);
    expect(stderr).toContain("four-move, five-area, coach-sequence");
  });
});

describe("a variation", () => {
  const inVariation = (move: string, variation: unknown) =>
    programWith((program) => {
      program.moves = program.moves.map((entry) => (entry.move === move ? { ...entry, variation } : entry));
    });

  test("no template has one, and the schema names those there are", () => {
    expect(rollscript(["template", "four-move"]).stdout).not.toContain("variation");
    const { items } = JSON.parse(rollscript(["schema"]).stdout).properties.moves;
    expect(items.properties.variation).toMatchObject({ enum: ["arms-crossed"] });
    expect(items.required).not.toContain("variation");
  });

  test("the move has is publishable, and stands in the plan", () => {
    const file = inVariation("thoracic-roll", "arms-crossed");
    expect(rollscript(["check", file]).status).toBe(0);
    expect(rollscript(["plan", file]).stdout).toContain("Upper-back roll, arms crossed on the chest");
  });

  test("the move does not have blocks, with what to do", () => {
    const { status, stdout } = rollscript(["check", inVariation("hip-flexor-release", "arms-crossed")]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/prohibited: .* not with arms crossed on the chest \[MV-06\]/);
    expect(stdout).toContain("Take the variation out: prescribe the usual way.");
  });

  test("that there is none of is no program, with those there are", () => {
    const { status, stderr } = rollscript(["check", inVariation("thoracic-roll", "arms-overhead")]);
    expect(status).toBe(2);
    expect(stderr).toContain('moves.3.variation: takes "arms-crossed"; leave it out for the usual way');
  });
});

describe("an optional move", () => {
  const marked = (optional: unknown, count = 1) =>
    programWith((program) => {
      program.moves = program.moves.map((entry, index) => (index < count ? { ...entry, optional } : entry));
    });

  test("is in no template, and the schema says that it is true or left out", () => {
    for (const id of ["four-move", "five-area", "coach-sequence"]) {
      expect(rollscript(["template", id]).stdout).not.toContain("optional");
    }
    const { items } = JSON.parse(rollscript(["schema"]).stdout).properties.moves;
    expect(items.properties.optional).toMatchObject({ const: true });
    expect(items.required).not.toContain("optional");
  });

  test("is said in the plan, with what is left without it", () => {
    const file = marked(true);
    const { stdout } = rollscript(["plan", file]);
    expect(stdout).toContain("Buttock roll, right, optional");
    expect(stdout).not.toContain("Front-of-hip roll, right, optional");
    expect(stdout).toContain("Hands-on 6:00, whole session 7:20.");
    expect(stdout).toContain("Without optional moves: hands-on 4:00, whole session 4:50.");
    expect(JSON.parse(rollscript(["plan", file, "--json"]).stdout)).toMatchObject({
      wholeSessionSeconds: 440,
      withoutOptional: { handsOnSeconds: 240, wholeSessionSeconds: 290 },
    });
  });

  test("leaves the plan of other programs as it was", () => {
    const template = rollscript(["template", "four-move"]).stdout;
    expect(rollscript(["plan", "-"], template).stdout).not.toMatch(/optional/i);
    const plan = JSON.parse(rollscript(["plan", "-", "--json"], template).stdout);
    expect(Object.keys(plan)).toEqual(["handsOnSeconds", "wholeSessionSeconds", "segments"]);
  });

  test("beside one of every session is publishable; where all are, the program is blocked with what to do", () => {
    expect(rollscript(["check", marked(true, 3)]).status).toBe(0);
    const { status, stdout } = rollscript(["check", marked(true, 4)]);
    expect(status).toBe(1);
    expect(stdout).toContain("prohibited: Every move is optional [PG-03]");
    expect(stdout).toContain("Keep at least one move in every session.");
  });

  test("marked with anything but true is no program", () => {
    const { status, stderr } = rollscript(["check", marked(false)]);
    expect(status).toBe(2);
    expect(stderr).toContain("moves.0.optional: takes true; leave it out for a move of every session");
  });
});

describe("schema", () => {
  test("is JSON Schema that names every part of a program file", () => {
    const schema = JSON.parse(rollscript(["schema"]).stdout);
    const program = JSON.parse(rollscript(["template", "four-move"]).stdout);
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(program).sort());
    const { patient } = schema.properties;
    expect(patient.properties.locale).toMatchObject({ enum: ["en", "es"] });
    expect(patient.required).not.toContain("locale");
    expect(Object.keys(program.patient)).not.toContain("locale");
    expect(schema.additionalProperties).toBe(false);
  });
});

describe("check", () => {
  test("a template for a patient without conditions is publishable", () => {
    const { status, stdout } = rollscript(["check", programWith(() => undefined)]);
    expect(stdout).toContain("Publishable.");
    expect(status).toBe(0);
  });

  test("an emergency blocks and says so in JSON", () => {
    const file = programWith((program) => {
      program.patient.conditions = [
        { condition: "bladder-bowel-or-saddle", zone: null, side: null, variant: null },
      ];
    });
    const { status, stdout } = rollscript(["check", file, "--json"]);
    const { publishable, findings } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(publishable).toBe(false);
    expect(findings[0].level).toBe("emergency");
  });

  test("text and JSON say the same of each finding, in the same order", () => {
    const file = programWith((program) => {
      program.patient.conditions = [
        { condition: "osteoporosis", zone: null, side: null, variant: null },
        { condition: "open-wound-or-skin-infection", zone: "gluteal", side: "left", variant: null },
      ];
      program.note = "Roll slowly up your low back.";
    }, "coach-sequence");
    const { findings } = JSON.parse(rollscript(["check", file, "--json"]).stdout);
    const { status, stdout } = rollscript(["check", file]);
    expect(status).toBe(1);
    expect(findings.map(({ level }: { level: string }) => level)).toEqual([
      "move-excluded",
      "move-excluded",
      "move-excluded",
      "move-excluded",
      "acknowledgement",
      "prohibited",
      "warning",
    ]);
    const lines = findings.flatMap((finding: Record<string, string>) => [
      `${finding.level}: ${finding.title} [${finding.ruleId}]`,
      `  ${finding.reason}`,
      `  ${finding.remedy}`,
    ]);
    expect(stdout.trimEnd().split("\n")).toEqual([...lines, "Blocked."]);
  });

  test("a clearance settles a finding until its last day and not after, and one without an end is refused", () => {
    const fracture = { condition: "recent-fracture", zone: null, side: null, variant: null };
    const open = programWith(({ patient }) => {
      patient.conditions = [fracture];
    });
    const [{ factsDigest, ruleId }] = JSON.parse(rollscript(["check", open, "--json"]).stdout).findings;
    const clearance = {
      kind: "clearance",
      ruleId,
      factsDigest,
      move: null,
      side: null,
      note: "Healed on the picture.",
      answeredBy: "Dana Reyes",
      answeredAt: "2026-03-10T09:00:00Z",
      clearedBy: "Dr. Okafor",
      clearedOn: "2026-03-01",
    };
    const withClearance = (answer: object) =>
      programWith((program) => {
        program.patient.conditions = [fracture];
        program.answers = [answer];
      });
    const cleared = withClearance({ ...clearance, validUntil: "2026-05-24" });
    expect(rollscript(["check", cleared, "--today", "2026-05-24"]).status).toBe(0);
    expect(rollscript(["check", cleared, "--today", "2026-05-25"]).status).toBe(1);
    expect(rollscript(["check", cleared, "--today", "2026-02-28"]).status).toBe(1);
    const { status, stderr } = rollscript(["check", withClearance(clearance)]);
    expect(status).toBe(2);
    expect(stderr).toContain("answers.0.validUntil: is missing; a clearance says the last day it counts");
  });

  test("an empty program is blocked and says so", () => {
    const { status, stdout } = rollscript(["check", programWith((program) => (program.moves = []))]);
    expect(status).toBe(1);
    expect(stdout).toBe("The program has no moves.\nBlocked.\n");
  });

  test("what is no program is said in JSON too, with a pointer to each place", () => {
    const file = programWith((program) => {
      Object.assign(program.moves[1] ?? {}, { move: "low-back-roll" });
    });
    const { status, stdout } = rollscript(["check", file, "--json"]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      publishable: false,
      isProgram: false,
      problems: [
        {
          place: "moves.1.move",
          pointer: "/moves/1/move",
          reason: expect.stringContaining("names no move: there are glute-piriformis-roll"),
        },
      ],
    });
  });

  test("a move of a clinic's own is a program, and not one that may be followed without its signature", () => {
    const file = programWith((program) => {
      Object.assign(program.moves[0] ?? {}, { move: "own-calf-roll" });
    });
    const { status, stdout } = rollscript(["check", file]);
    expect(status).toBe(1);
    expect(stdout).toContain("[MV-01]");
    expect(rollscript(["plan", file]).stdout).toContain("own-calf-roll");
  });

  test("a file that cannot be read, no file and a day that does not exist are refused", () => {
    expect(rollscript(["check", "nowhere.json"])).toMatchObject({
      status: 2,
      stderr: "nowhere.json cannot be read.\n",
    });
    expect(rollscript(["check"]).status).toBe(2);
    expect(rollscript(["check", programWith(() => undefined), "--today", "2026-02-30"]).status).toBe(2);
  });

  test("a file that is no program says where and why", () => {
    const file = programWith((program) => {
      Object.assign(program.moves[0]?.dosage ?? {}, { seconds: "a minute" });
      program.surprise = true;
    });
    const { status, stderr } = rollscript(["check", file]);
    expect(status).toBe(2);
    expect(stderr).toContain("moves.0.dosage.seconds: takes a number");
    expect(stderr).toContain("surprise");
  });

  test("two moves of one key are refused: they could not be told apart", () => {
    const file = programWith((program) => {
      for (const move of program.moves) move.key = "same";
    });
    const { status, stderr } = rollscript(["check", file]);
    expect(status).toBe(2);
    expect(stderr).toContain("Two moves share a key.");
  });

  test("hidden characters are refused wherever a person types", () => {
    const file = programWith(({ patient, clinic, clinician }) => {
      Object.assign(patient, { printedName: "Ada\u202eecaJ" });
      Object.assign(clinic, { closedLine: "Call\u0000 811" });
      Object.assign(clinician, { title: "physical\u2066 therapist" });
      Object.assign(patient, {
        exclusions: [{ exclusion: { by: "side", side: "left" }, reason: "sore\u0007" }],
      });
    });
    const { status, stderr } = rollscript(["check", file]);
    expect(status).toBe(2);
    for (const where of [
      "patient.printedName",
      "clinic.closedLine",
      "clinician.title",
      "patient.exclusions.0.reason",
    ]) {
      expect(stderr).toContain(where);
    }
  });

  test("a forbidden instruction is found in an exclusion's reason too", () => {
    const file = programWith(({ patient }) => {
      patient.exclusions = [
        { exclusion: { by: "position", position: "prone" }, reason: "roll your low back instead" },
      ];
    }, "coach-sequence");
    const { status, stdout } = rollscript(["check", file]);
    expect(status).toBe(1);
    expect(stdout).toContain("[HP-01]");
  });

  test("a file that is not JSON is refused in a sentence", () => {
    const { status, stderr } = rollscript(["check", "-"], "hello");
    expect(status).toBe(2);
    expect(stderr).toContain("is not JSON");
  });
});

describe("what is typed", () => {
  test.each([
    [
      ["handout", "p.json", "-o", "out.pdf", "--logo", "missing.png"],
      "There is no option --logo here. There are: -o, --layout, --paper, --locale.",
    ],
    [["template", "--list"], "There is no option --list here. This command takes none."],
    [["handout", "p.json", "-o"], "-o needs a value after it."],
    [["handout", "p.json", "--layout", "--paper", "a4"], "--layout needs a value after it."],
    [["plan", "p.json", "--json=yes"], "--json takes no value."],
  ])("%j is refused in a sentence", (args, said) => {
    expect(rollscript(args)).toEqual({ status: 2, stdout: "", stderr: `${said}\n` });
  });

  test.each([
    ["plan", 0],
    ["check", 1],
  ])("%s ends as it would when nobody reads its lines to the end", async (command, status) => {
    const file = programWith((program) => {
      program.note = "Roll slowly up your low back.";
    });
    const child = spawn(process.execPath, [path.join(root, "bin/rollscript.mjs"), command, file]);
    child.stdout.destroy();
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, "close");
    expect([code, said]).toEqual([status, ""]);
  });
});

describe("handout and figure", () => {
  test("a handout is a PDF", () => {
    const { status, stdout } = rollscript(["handout", programWith(() => undefined), "-o", "out.pdf"]);
    expect(stdout).toMatch(/^out\.pdf: \d pages\.$/m);
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, "out.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("is in the file's language unless another is named", async () => {
    const spanish = programWith(({ patient }) => Object.assign(patient, { locale: "es" }));
    const languageOf = async (file: string, ...args: string[]) => {
      const { status, stderr } = rollscript(["handout", file, "-o", "told.pdf", ...args]);
      expect([status, stderr]).toEqual([0, ""]);
      return (await readPdf(readFileSync(path.join(folder, "told.pdf")))).language;
    };
    expect(await languageOf(spanish)).toBe("es");
    expect(await languageOf(spanish, "--locale", "en")).toBe("en");
    expect(await languageOf(programWith(() => undefined))).toBe("en");
    expect(
      await languageOf(
        programWith(() => undefined),
        "--locale",
        "es",
      ),
    ).toBe("es");
  }, 60_000);

  test("a language, layout or paper that does not exist is refused with what there is", () => {
    const file = programWith(() => undefined);
    const said = (...args: string[]) => rollscript(["handout", file, "-o", "x.pdf", ...args]).stderr;
    expect(said("--locale", "fr")).toContain("en, es");
    expect(said("--layout", "tiny")).toContain("standard, compact, large");
    expect(said("--paper", "a5")).toContain("a4, letter");
    const french = programWith(({ patient }) => Object.assign(patient, { locale: "fr" }));
    const { status, stderr } = rollscript(["check", french]);
    expect(status).toBe(2);
    expect(stderr).toContain('patient.locale: takes "en" or "es"; leave it out for English');
  });

  test("a blocked program gets no handout", () => {
    const file = programWith((program) => {
      program.note = "Roll slowly up your low back.";
    });
    const { status, stdout } = rollscript(["handout", file, "-o", "blocked.pdf"]);
    expect(status).toBe(1);
    expect(stdout).toContain("Blocked.");
  });

  test("a name the fonts cannot print is refused with the letter", () => {
    const file = programWith((program) => {
      program.patient.printedName = "Ada 𓀀";
    });
    const { status, stderr } = rollscript(["handout", file, "-o", "glyph.pdf"]);
    expect(status).toBe(1);
    expect(stderr).toContain("𓀀");
  });

  test("a figure is an SVG, and the other side is another drawing", () => {
    const left = rollscript(["figure", "glute-piriformis-roll", "--side", "left"]);
    const right = rollscript(["figure", "glute-piriformis-roll", "--side", "right"]);
    expect(left.stdout).toMatch(/^<svg /);
    expect(left.stdout).not.toBe(right.stdout);
  });

  test("a figure is chosen by side, pose and variation, and says in its title what it is", () => {
    const titleOf = (...args: string[]) =>
      rollscript(["figure", ...args]).stdout.match(/<title[^>]*>([^<]*)</)?.[1];
    expect(titleOf("hamstring-roll")).toBe("Back-of-thigh roll: start");
    expect(titleOf("hamstring-roll", "--side", "right", "--pose", "end")).toBe(
      "Back-of-thigh roll: end, right side",
    );
    expect(titleOf("glute-piriformis-roll", "--pose", "front", "--side", "left")).toBe(
      "Buttock roll: from the front, left side",
    );
    expect(titleOf("dont/neck", "--ink", "print")).toBe("Never under your neck");
    const arms = rollscript(["figure", "thoracic-roll", "--variation", "arms-crossed"]);
    expect(arms.stdout).toContain("Your arms are crossed on your chest.");
  });

  test.each([[["--help"]], [["figure", "--help"]], [["check", "--help"]]])("%j prints the usage", (args) => {
    const { status, stdout, stderr } = rollscript(args);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("rollscript figure <move or picture> [--side left | right]");
  });

  test("every name on the list is a figure", () => {
    const { status, stdout } = rollscript(["figure", "--list"]);
    const names = stdout.trim().split("\n");
    expect(status).toBe(0);
    expect(names).toHaveLength(27);
    expect(names).toContain("thoracic-extension/second-place/end");
    const last = names.at(-1) ?? "";
    expect(rollscript(["figure", last]).stdout).toMatch(/^<svg /);
  });

  test.each([
    [["moonwalk"], "thoracic-roll"],
    [["thoracic-roll", "--pose", "front"], "must be one of: start, end"],
    [["thoracic-roll", "--variation", "legs-crossed"], "must be one of: arms-crossed"],
    [["thoracic-roll", "--ink", "pink"], "must be one of: screen, light, dark, print"],
    [["thoracic-roll", "--side", "both"], "must be one of: left, right"],
    [["thoracic-roll", "--side", "left"], "thoracic-roll has no sides: leave --side out."],
    [["thoracic-roll", "hamstring-roll"], "Only one move or picture at a time"],
    [[], "--list names them"],
  ])("figure %j is refused with what there is", (args, said) => {
    const { status, stderr } = rollscript(["figure", ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});
