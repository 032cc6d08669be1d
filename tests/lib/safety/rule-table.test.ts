import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { programTemplates, startFromTemplate } from "@/lib/moves/templates";
import { checkProgram } from "@/lib/safety/check-program";
import { blocksPublishing } from "@/lib/safety/finding";
import { rules } from "@/lib/safety/rules";
import { readPlainCase } from "./plain-program";
import { noRecord, now, program } from "./sample-program";

/*
 * Every rule a program or a record can break, each with what breaks it and what it just allows, written by hand to be
 * read by a therapist; `plain-program.ts` says how to read a program. The outcome is what this one rule says: its
 * level, or "allowed". The day of the check is 10 March 2026.
 */
const table = `
rule  | moves                                                    | beside                              | outcome
HP-01 | THR 6 passes, "Roll your low back."                      |                                     | prohibited
HP-01 | THR 6 passes, "Keep the roller off your low back."       |                                     | allowed
HP-01 | THR 6 passes                                             | note "Roll up your lumbar spine."   | prohibited
HP-01 | THR 6 passes                                             | no left side, because "roll your low back instead" | prohibited
HP-01 | THR 6 passes                                             | no left side, because "sore low back" | allowed
HP-02 | THR 6 passes, "Roll up to your neck."                    |                                     | prohibited
HP-02 | THR 6 passes, "Stop below the base of your neck."        |                                     | allowed
HP-03 | GLU 60 s, "Roll over your hip bone."                     |                                     | prohibited
HP-03 | GLU 60 s, "Stay off the bone."                           |                                     | allowed
HP-05 | HAM 60 s, "Put the roller behind your knee."             |                                     | prohibited
HP-05 | HAM 60 s, "Stop above the back of your knee."            |                                     | allowed
HP-06 | GLU 60 s, "Roll on your tailbone."                       |                                     | prohibited
HP-06 | GLU 60 s, "Keep off your tailbone."                      |                                     | allowed
HP-07 | HIP 60 s, "Roll up to your belly."                       |                                     | prohibited
HP-07 | HIP 60 s, "Keep your belly off the roller."              |                                     | allowed
HP-08 | LAT 60 s, "Roll down to your waist."                     |                                     | prohibited
HP-08 | LAT 60 s, "Stop above your waist."                       |                                     | allowed
HP-09 | THR 6 passes, "Roll fast."                               |                                     | prohibited
HP-09 | THR 6 passes, "Do not roll fast."                        |                                     | allowed
EX-01 | HIP 60 s                                                 | no prone                            | move-excluded
EX-01 | HAM 60 s                                                 | no prone                            | allowed
EX-01 | GLU each 60 s                                            | no left gluteal                     | move-excluded
EX-01 | GLU left 60 s                                            | no left gluteal                     | move-excluded
EX-01 | GLU right 60 s                                           | no left gluteal                     | allowed
EX-01 | HAM together 60 s                                        | no left posterior-thigh             | move-excluded
EX-01 | HAM right 60 s                                           | no left posterior-thigh             | allowed
EX-01 | THR 6 passes                                             | no left side                        | move-excluded
EX-01 | LAT right 60 s                                           | no left side                        | allowed
EX-01 | LAT 60 s                                                 | no LAT                              | move-excluded
EX-01 | LAT right 60 s                                           | no left LAT                         | allowed
EX-01 | EXT 5 breaths x 2                                        | no THR                              | allowed
MV-01 | THR 6 passes                                             | THR unsigned                        | prohibited
MV-01 | THR 6 passes                                             | THR retired                         | prohibited
MV-01 | EXT 5 breaths x 2                                        | THR retired                         | allowed
MV-02 | THR left 6 passes                                        |                                     | prohibited
MV-02 | THR 6 passes                                             |                                     | allowed
MV-02 | GLU together 60 s                                        |                                     | prohibited
MV-02 | HAM together 60 s                                        |                                     | allowed
MV-02 | HAM each 60 s                                            |                                     | allowed
MV-03 | THR 60 s                                                 |                                     | prohibited
MV-03 | GLU 6 passes                                             |                                     | prohibited
MV-03 | CAL 6 breaths                                            |                                     | allowed
MV-04 | GLU 29 s                                                 |                                     | prohibited
MV-04 | GLU 30 s                                                 |                                     | allowed
MV-04 | GLU 120 s                                                |                                     | allowed
MV-04 | GLU 121 s                                                |                                     | prohibited
MV-04 | GLU 60.5 s                                               |                                     | prohibited
MV-04 | HIP 29 s                                                 |                                     | prohibited
MV-04 | HIP 120 s                                                |                                     | allowed
MV-04 | HAM 30 s                                                 |                                     | allowed
MV-04 | HAM 121 s                                                |                                     | prohibited
MV-04 | THR 2 passes                                             |                                     | prohibited
MV-04 | THR 3 passes                                             |                                     | allowed
MV-04 | THR 12 passes                                            |                                     | allowed
MV-04 | THR 13 passes                                            |                                     | prohibited
MV-04 | EXT 2 breaths x 2                                        |                                     | prohibited
MV-04 | EXT 3 breaths x 2                                        |                                     | allowed
MV-04 | EXT 6 breaths x 1                                        |                                     | prohibited
MV-04 | LAT 90 s                                                 |                                     | allowed
MV-04 | LAT 91 s                                                 |                                     | prohibited
MV-04 | CAL 2 breaths                                            |                                     | prohibited
MV-04 | CAL 12 breaths                                           |                                     | allowed
MV-04 | CAL 13 breaths                                           |                                     | prohibited
MV-05 | THR 6 passes                                             | THR published 1, withdrawn below 2  | prohibited
MV-05 | THR 6 passes                                             | THR published 1, signed 2           | warning
MV-05 | THR 6 passes                                             | THR published 2, withdrawn below 2  | allowed
MV-05 | THR 6 passes                                             | THR published 2, signed 2           | allowed
MV-06 | THR arms-crossed 6 passes                                |                                     | allowed
MV-06 | THR 6 passes                                             | THR one way                         | allowed
MV-06 | THR arms-crossed 6 passes                                | THR one way                         | prohibited
MV-06 | EXT arms-crossed 5 breaths x 2                           |                                     | prohibited
MV-06 | GLU arms-crossed left 60 s                               |                                     | prohibited
PG-01 | GLU 60 s + HIP 60 s + HAM 60 s + THR 6 passes + CAL 6 breaths |                                | warning
PG-01 | GLU 60 s + HIP 60 s + HAM 60 s + THR 6 passes            |                                     | allowed
PG-02 | HAM 60 s, 3 of 10                                        | bleeding-risk                       | warning
PG-02 | HAM 60 s, 4 of 10                                        | bleeding-risk; soft roller          | warning
PG-02 | HAM 60 s, hold 15, 3 of 10                               | bleeding-risk; soft roller          | warning
PG-02 | HAM 60 s, 3 of 10                                        | bleeding-risk; soft roller          | allowed
PG-02 | HAM 60 s, hold 20, 4 of 10                               |                                     | allowed
PG-03 | GLU 60 s, optional + HIP 60 s, optional                   |                                     | prohibited
PG-03 | GLU 60 s, optional                                       |                                     | prohibited
PG-03 | GLU 60 s, optional + HIP 60 s                            |                                     | allowed
PG-03 | GLU 60 s                                                 |                                     | allowed
PG-03 | -                                                        |                                     | allowed
DL-01 | HAM 60 s, hold 14                                        |                                     | prohibited
DL-01 | HAM 60 s, hold 15                                        |                                     | allowed
DL-01 | HAM 60 s, hold 30                                        |                                     | allowed
DL-01 | HAM 60 s, hold 31                                        |                                     | prohibited
DL-01 | HAM 60 s                                                 |                                     | allowed
DL-02 | GLU 91 s                                                 |                                     | warning
DL-02 | GLU 90 s                                                 |                                     | allowed
DL-02 | THR 10 passes                                            |                                     | warning
DL-02 | THR 9 passes                                             |                                     | allowed
DL-02 | CAL 12 breaths                                           |                                     | allowed
DL-03 | GLU left 60 s + GLU left 60 s                            |                                     | allowed
DL-03 | GLU left 60 s + GLU left 70 s                            |                                     | prohibited
DL-03 | GLU left 120 s + GLU right 120 s                         |                                     | allowed
DL-03 | GLU each 90 s + GLU right 31 s                           |                                     | prohibited
DL-03 | HAM together 90 s + HAM right 30 s                       |                                     | allowed
DL-03 | HAM together 90 s + HAM right 31 s                       |                                     | prohibited
DL-03 | THR 6 passes + THR 6 passes                              |                                     | allowed
DL-03 | THR 6 passes + THR 7 passes                              |                                     | prohibited
DL-03 | THR 12 passes + EXT 5 breaths x 2                        |                                     | allowed
DL-03 | EXT 5 breaths x 2 + EXT 5 breaths x 1                    |                                     | allowed
DL-03 | EXT 5 breaths x 2 + EXT 5 breaths x 1 + EXT 3 breaths x 1 |                                    | prohibited
DL-03 | CAL 12 breaths                                           |                                     | allowed
DL-03 | CAL 7 breaths + CAL 6 breaths                            |                                     | prohibited
DL-03 | GLU 120 s + HIP 120 s + HAM 120 s                        |                                     | allowed
DL-07 | EXT 5 breaths x 2                                        |                                     | allowed
DL-07 | EXT 5 breaths x 3                                        |                                     | prohibited
DL-07 | CAL 6 breaths x 1                                        |                                     | allowed
DL-07 | CAL 6 breaths x 2                                        |                                     | prohibited
DL-09 | GLU 120 s + HIP 120 s + LAT 90 s + HAM 60 s              |                                     | allowed
DL-09 | GLU 120 s + HIP 120 s + LAT 90 s + HAM 61 s              |                                     | warning
DL-10 | GLU 60 s                                                 | 0 a week                            | prohibited
DL-10 | GLU 60 s                                                 | 1 a week                            | acknowledgement
DL-10 | GLU 60 s                                                 | 2 a week                            | allowed
DL-10 | GLU 60 s                                                 | 5 a week                            | allowed
DL-10 | GLU 60 s                                                 | 6 a week                            | acknowledgement
DL-10 | GLU 60 s                                                 | 7 a week                            | acknowledgement
DL-10 | GLU 60 s                                                 | 6 a week; acute                     | allowed
DL-10 | GLU 60 s                                                 | 7 a week; acute                     | allowed
DL-10 | GLU 60 s                                                 | 8 a week; acute                     | prohibited
DL-10 | GLU 60 s                                                 | 2.5 a week                          | prohibited
RF-08 | THR 6 passes                                             | acute                               | warning
RF-08 | THR 6 passes                                             | acute; review 2026-03-10            | allowed
RF-08 | THR 6 passes                                             | review 2026-03-09                   | prohibited
RF-08 | THR 6 passes                                             | review 2026-03-09; THR published 2, signed 2 | warning
RF-08 | THR 6 passes                                             |                                     | allowed
WS-01 | THR 6 passes, 5 of 10                                    |                                     | warning
WS-01 | THR 6 passes, 4 of 10                                    |                                     | allowed
EQ-01 | THR 6 passes                                             | firm roller                         | warning
EQ-01 | THR 6 passes                                             | medium roller                       | allowed
EQ-01 | THR 6 passes                                             | soft roller                         | allowed
`;

const rows = table
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [ruleId = "", moves = "", beside = "", outcome = ""] = line.split("|").map((part) => part.trim());
    return [ruleId, moves, beside, outcome] as const;
  });

describe("every rule, what breaks it and what it just allows", () => {
  test.each(rows)("%s: %s %s is %s", (ruleId, moves, beside, outcome) => {
    const { draft, patient, catalogue } = readPlainCase(moves, beside);
    const findings = checkProgram(draft, patient, catalogue, now).filter((each) => each.ruleId === ruleId);
    expect(findings.map(({ level }) => level)).toEqual(outcome === "allowed" ? [] : [outcome]);
    expect(findings.filter(blocksPublishing)).toHaveLength(/allowed|warning/.test(outcome) ? 0 : 1);
  });

  test("every rule the check asks stands in the table with all its levels, and with something it allows", () => {
    const asked = rules.filter(({ kind, check }) => check !== null && kind !== "condition");
    const outcomes = (id: string) =>
      new Set(rows.flatMap(([ruleId, , , outcome]) => (ruleId === id ? [outcome] : [])));
    for (const { id, levels } of asked)
      expect([...outcomes(id)].sort(), id).toEqual([...levels, "allowed"].sort());
    expect(new Set(rows.map(([ruleId]) => ruleId))).toEqual(new Set(asked.map(({ id }) => id)));
  });

  test.each(programTemplates)("the template $name breaks no rule", (template) => {
    const draft = program(startFromTemplate(template, builtInCatalogue));
    const levels = checkProgram(draft, noRecord, builtInCatalogue, now).map(({ ruleId }) => ruleId);
    expect(levels).toEqual(template.moves.length > 4 ? ["PG-01"] : []);
  });
});
