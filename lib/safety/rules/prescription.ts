/** What a prescription must be to fit its move, and how much a patient will follow. */
import { variationName } from "@/lib/copy/clinic/variations";
import { findVariation, sidesOf } from "@/lib/moves/move";
import { dosageAmount } from "@/lib/program/dosage";
import type { CheckFacts, Entry, Hit, Rule } from "../rule";

/** Moves above which follow-through falls (E25). */
const MANY_MOVES = 4;
/** The lightest usual pressure, asked for with a bleeding risk. */
const PRESSURE_WITH_BLEEDING_RISK = 3;

export const prescriptionRules: readonly Rule[] = [
  {
    id: "MV-01",
    kind: "prescription",
    states: "Only moves signed for use in the clinic are prescribed.",
    levels: ["prohibited"],
    enforcedBy: ["check-program"],
    reads: ["signature"],
    sources: [],
    certainty: "judgement",
    check: checkSigned,
  },
  {
    id: "MV-02",
    kind: "prescription",
    states: "A move is prescribed on sides it can be done on.",
    levels: ["prohibited"],
    enforcedBy: ["check-program"],
    reads: ["side"],
    sources: [],
    certainty: "judgement",
    check: ({ entries }) => entries.flatMap(checkSide),
  },
  {
    id: "MV-03",
    kind: "prescription",
    states: "A dose is of its move's kind: time, passes or breaths.",
    levels: ["prohibited"],
    enforcedBy: ["check-program"],
    reads: ["dosage"],
    sources: [],
    certainty: "judgement",
    check: ({ entries }) => entries.flatMap(checkKind),
  },
  {
    id: "MV-04",
    kind: "prescription",
    states: "A dose stays within its move's limits.",
    levels: ["prohibited"],
    enforcedBy: ["check-program"],
    reads: ["dosage"],
    sources: ["S0", "S2", "E2"],
    certainty: "judgement",
    check: ({ entries }) => entries.flatMap(checkLimits),
  },
  {
    id: "MV-05",
    kind: "prescription",
    states: "A published move gives way when the signer of a later revision says so.",
    levels: ["prohibited", "warning"],
    enforcedBy: ["check-program"],
    reads: ["signature"],
    sources: [],
    certainty: "judgement",
    check: checkRevisions,
  },
  {
    id: "MV-06",
    kind: "prescription",
    states: "A move is prescribed the usual way, or in a variation its signed words have.",
    levels: ["prohibited"],
    enforcedBy: ["check-program"],
    reads: ["variation"],
    sources: [],
    certainty: "judgement",
    check: ({ entries }) => entries.flatMap(checkVariation),
  },
  {
    id: "PG-01",
    kind: "prescription",
    states: `More than ${MANY_MOVES} moves is warned of.`,
    levels: ["warning"],
    enforcedBy: ["check-program"],
    reads: ["number of moves"],
    sources: ["E25"],
    certainty: "published",
    check: checkNumber,
  },
  {
    id: "PG-02",
    kind: "prescription",
    states: `With a bleeding risk: a soft roller, at most ${PRESSURE_WITH_BLEEDING_RISK} of 10, no holds.`,
    levels: ["warning"],
    enforcedBy: ["check-program"],
    reads: ["conditions", "roller", "dosage"],
    sources: ["E21"],
    certainty: "judgement",
    check: checkBleedingRisk,
  },
  {
    id: "PG-03",
    kind: "prescription",
    states: "At least one move belongs to every session.",
    levels: ["prohibited"],
    enforcedBy: ["check-program"],
    reads: ["optional moves"],
    sources: [],
    certainty: "judgement",
    check: checkOptional,
  },
];

function checkSigned({ entries, catalogue }: CheckFacts): readonly Hit[] {
  return entries.flatMap(({ prescribed: { key, move: slug }, move }): Hit[] => {
    if (move) return [];
    const withheld = catalogue.withheld.find((each) => each.slug === slug);
    const name = withheld?.name ?? slug.replaceAll("-", " ");
    const hit = { level: "prohibited", at: key, entries: [key], move: slug, facts: { move: slug } } as const;
    return withheld?.why === "retired"
      ? [
          {
            ...hit,
            title: `${name}: retired in this clinic`,
            reason: withheld.reason,
            remedy: "Take the move out, or bring it back in the catalogue.",
          },
        ]
      : [
          {
            ...hit,
            title: `${name}: not signed for use in this clinic`,
            reason: "A move is prescribed only after a licensed clinician has signed its revision.",
            remedy: "Sign the move in the catalogue, or take it out.",
          },
        ];
  });
}

/** One hit for each move a published version holds in an older revision than the one signed now. */
function checkRevisions({ program, entries, catalogue }: CheckFacts): readonly Hit[] {
  const { revisions = {} } = program;
  return entries.flatMap(({ prescribed: { key, move: slug }, move }): Hit[] => {
    const published = revisions[slug];
    if (!move || published === undefined || published >= move.revision) return [];
    const isWithdrawn = published < (catalogue.lowestRevision[slug] ?? 0);
    return [
      {
        level: isWithdrawn ? "prohibited" : "warning",
        at: key,
        entries: [key],
        move: slug,
        title: `${move.name}: revision ${published}, and ${move.revision} is signed`,
        reason: isWithdrawn
          ? "Whoever signed the later revision withdrew the earlier ones."
          : "The move's words or limits have changed since.",
        remedy: "Publish anew, with the signed revision.",
        facts: { published, signed: move.revision },
      },
    ];
  });
}

function checkSide({ prescribed: { key, move: slug, side }, move }: Entry): readonly Hit[] {
  if (!move || sidesOf[move.laterality].includes(side)) return [];
  return [
    {
      level: "prohibited",
      at: key,
      entries: [key],
      move: slug,
      title:
        side === "together"
          ? `${move.name}: works one side at a time`
          : `${move.name}: cannot be done on one side`,
      reason: "The prescribed side does not fit the move.",
      remedy: side === "together" ? "Choose each side, left or right." : "Choose both sides together.",
      facts: { side },
    },
  ];
}

function checkVariation({ prescribed: { key, move: slug, variation }, move }: Entry): readonly Hit[] {
  if (!move || variation === undefined || findVariation(move, variation)) return [];
  return [
    {
      level: "prohibited",
      at: key,
      entries: [key],
      move: slug,
      title: `${move.name}: not with ${variationName(variation)}`,
      reason: "The signed revision of this move has no words for it.",
      remedy: "Take the variation out: prescribe the usual way.",
      facts: { variation },
    },
  ];
}

function checkKind({ prescribed: { key, move: slug, dosage }, move }: Entry): readonly Hit[] {
  if (!move || dosage.kind === move.dosage.kind) return [];
  return [
    {
      level: "prohibited",
      at: key,
      entries: [key],
      move: slug,
      title: `${move.name}: is dosed in ${unit(move.dosage.kind)}, not in ${unit(dosage.kind)}`,
      reason: "The kind of dose does not fit the move.",
      remedy: `Set the dose in ${unit(move.dosage.kind)}.`,
      facts: { kind: dosage.kind },
    },
  ];
}

function checkLimits({ prescribed: { key, move: slug, dosage }, move }: Entry): readonly Hit[] {
  if (!move || dosage.kind !== move.dosage.kind) return [];
  const { min, max } = move.dosage;
  const amount = dosageAmount(dosage);
  if (Number.isInteger(amount) && amount >= min && amount <= max) return [];
  const of = `${unit(dosage.kind)}${dosage.kind === "breaths" ? " a position" : ""}`;
  return [
    {
      level: "prohibited",
      at: key,
      entries: [key],
      move: slug,
      title: `${move.name}: ${amount} ${of}, outside ${min} to ${max}`,
      reason: "Doses outside the move's limits are not backed by its sources.",
      remedy: `Set ${min} to ${max} ${of}.`,
      facts: { amount, min, max },
    },
  ];
}

function unit(kind: "time" | "passes" | "breaths"): string {
  return kind === "time" ? "seconds" : kind;
}

function checkNumber({ program }: CheckFacts): readonly Hit[] {
  const count = program.moves.length;
  if (count <= MANY_MOVES) return [];
  return [
    {
      level: "warning",
      at: "program",
      entries: [],
      title: `${count} moves`,
      reason: `In small studies, home programs of ${MANY_MOVES} or more exercises were followed less well than short ones.`,
      remedy: "Consider starting with fewer moves.",
      facts: { count },
    },
  ];
}

function checkOptional({ program: { moves } }: CheckFacts): readonly Hit[] {
  if (moves.length === 0 || moves.some(({ optional }) => optional !== true)) return [];
  return [
    {
      level: "prohibited",
      at: "program",
      entries: [],
      title: moves.length === 1 ? "The only move is optional" : "Every move is optional",
      reason: "On a busy day the patient would have nothing left to do.",
      remedy: "Keep at least one move in every session.",
      facts: { count: moves.length },
    },
  ];
}

/** One warning for each of the three that is not kept; what the acknowledgement asks for is so compared. */
function checkBleedingRisk({ patient, program }: CheckFacts): readonly Hit[] {
  if (!patient.conditions.some(({ condition }) => condition === "bleeding-risk")) return [];
  const pressed = program.moves.filter(({ dosage }) => dosage.pressureCeiling > PRESSURE_WITH_BLEEDING_RISK);
  const held = program.moves.filter(({ dosage }) => dosage.kind === "time" && dosage.holdSeconds !== null);
  const highest = Math.max(...pressed.map(({ dosage }) => dosage.pressureCeiling));
  const hits: (Hit | false)[] = [
    patient.rollerDensity !== "soft" && {
      level: "warning",
      at: "roller",
      entries: [],
      title: `Bleeding risk: ${patient.rollerDensity} roller`,
      reason: "A harder roller bruises sooner.",
      remedy: "Use a soft roller.",
      facts: { rollerDensity: patient.rollerDensity },
    },
    pressed.length > 0 && {
      level: "warning",
      at: "pressure",
      entries: pressed.map(({ key }) => key),
      title: `Bleeding risk: pressure up to ${highest} of 10`,
      reason: "Pressing harder can leave bruises or bleeding under the skin.",
      remedy: `Set ${PRESSURE_WITH_BLEEDING_RISK} of 10 at most.`,
      facts: { highest },
    },
    held.length > 0 && {
      level: "warning",
      at: "holds",
      entries: held.map(({ key }) => key),
      title: "Bleeding risk: holds on tender spots",
      reason: "A long hold on one spot can leave bruises or bleeding under the skin.",
      remedy: "Take out the holds.",
      facts: { held: held.map(({ key }) => key) },
    },
  ];
  return hits.filter((hit) => hit !== false);
}
