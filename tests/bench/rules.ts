/** The cost of asking the rules: at each change in the composer, and whenever a version's standing is asked for. */
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { prescribe } from "@/lib/program/program";
import { planSession } from "@/lib/program/timeline";
import { checkProgram } from "@/lib/safety/check-program";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { type StandingFacts, standingOf } from "@/lib/safety/standing";
import { type Figure, medianMilliseconds } from "./figure";

const now = new Date("2026-11-20T12:00:00Z");

const moves = Array.from({ length: 12 }, (_, index) => {
  const move = builtInCatalogue.moves[index % builtInCatalogue.moves.length];
  if (!move) throw new Error("The catalogue is empty.");
  return prescribe(move, `m${index}`);
});
const program = {
  moves,
  sessionsPerWeek: 3,
  phase: "maintenance" as const,
  weeks: 4,
  reviewOn: null,
  note: "Keep the roller off your low back. Go slowly.",
  answers: [],
};
const plain = { zone: null, side: null, variant: null };
const record: PatientRecord = {
  rollerDensity: "firm",
  exclusions: [{ exclusion: { by: "position", position: "prone" }, reason: "sore neck" }],
  conditions: [
    { condition: "osteoporosis", ...plain },
    { condition: "disc-bulge-or-herniation", ...plain },
    { condition: "extension-sensitive-spine", ...plain },
    { condition: "bleeding-risk", ...plain },
    { condition: "shoulder-or-wrist-pain", ...plain },
    { condition: "floor-transfer-difficulty", ...plain },
    { condition: "long-term-steroids", ...plain },
    { condition: "pain-over-one-week", ...plain },
    { condition: "local-inflammation", zone: "posterior-thigh", side: "left", variant: null },
    { condition: "radiating-leg-pain", ...plain },
  ],
};

const facts: StandingFacts = {
  patient: record,
  catalogue: builtInCatalogue,
  clearances: [],
  overdueLinks: "pause-after-grace",
  graceDays: 7,
};
const version = {
  program,
  revisions: Object.fromEntries(moves.map(({ move }) => [move, 1])),
  answers: [],
  isSuperseded: false,
  isEnded: false,
};

export async function measureRules(): Promise<Figure[]> {
  const check = await medianMilliseconds(() => checkProgram(program, record, builtInCatalogue, now), {
    runs: 300,
  });
  const standing = await medianMilliseconds(() => standingOf(version, facts, "2026-11-20"), { runs: 300 });
  const plan = await medianMilliseconds(() => planSession(moves), { runs: 300 });
  return [
    { bench: "rules", figure: "check 12 moves, 10 conditions", value: check, unit: "ms", goal: 1 },
    {
      bench: "rules",
      figure: "standing of 12 moves, 10 conditions",
      value: standing,
      unit: "ms",
      goal: 1,
    },
    { bench: "rules", figure: "plan 12 moves", value: plan, unit: "ms", goal: null },
  ];
}
