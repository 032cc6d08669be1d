/** Conditions that end everything: no program, no clearance, refer now. */
import type { Condition } from "../condition";

const noWayOut = {
  reach: { of: "program" },
  paperText: null,
  playerText: null,
} as const;

export const referNow: readonly Condition[] = [
  {
    id: "bladder-bowel-or-saddle",
    name: "Bladder or bowel change, or saddle numbness",
    shortName: "Bladder, bowel or saddle change",
    plain: "a change in your bladder, bowel or feeling",
    action: "Emergency. No program; refer now.",
    guidance:
      "New trouble starting, stopping or feeling urine, leaking, bowel changes, numbness between the legs or when wiping, change in sexual function.",
    needs: { zone: false, side: false, variants: null },
    effects: [
      {
        ...noWayOut,
        level: "emergency",
        reason: "Possible cauda equina syndrome.",
        remedy:
          "Send to the emergency department now. Say: “Go to the emergency room now. Do not wait to see if it gets better.”",
        sources: ["S2", "E13", "E14", "E27"],
        certainty: "published",
      },
    ],
    sources: ["S2", "E13", "E14", "E27"],
    certainty: "published",
  },
  {
    id: "leg-weakness",
    name: "Leg weakness, new or getting worse",
    shortName: "Leg weakness",
    plain: "new weakness in your leg",
    action: "Urgent; emergency when both legs or fast. No program.",
    guidance:
      "Weakness that is new or growing. Old, stable weakness that has been looked into does not belong here.",
    needs: {
      zone: false,
      side: false,
      variants: [
        { id: "one-leg", label: "One leg" },
        { id: "both-or-fast", label: "Both legs, or getting worse fast" },
      ],
    },
    effects: [
      {
        ...noWayOut,
        level: "emergency",
        variants: ["both-or-fast", null],
        reason: "Weakness of both legs, or fast, points to pressure on the spinal nerves.",
        remedy:
          "Send to the emergency department now. Say: “Go to the emergency room now. Your legs need to be checked today.”",
        sources: ["S2", "E13", "E27"],
        certainty: "published",
      },
      {
        ...noWayOut,
        level: "urgent",
        variants: ["one-leg"],
        reason: "New or growing weakness of one leg needs a medical check before any rolling.",
        remedy:
          "Refer to a doctor the same day. Say: “See a doctor today about your leg. Do not roll until then.”",
        sources: ["S1", "S2", "E13"],
        certainty: "source-document",
      },
    ],
    sources: ["S1", "S2", "E13", "E27"],
    certainty: "source-document",
  },
  {
    id: "fever-or-spinal-infection",
    name: "Fever with back pain, or suspected spinal infection",
    shortName: "Fever or spinal infection",
    plain: "a fever or an infection",
    action: "Urgent. No program; refer the same day.",
    guidance: "Fever together with back pain, suspected discitis or osteomyelitis.",
    needs: { zone: false, side: false, variants: null },
    effects: [
      {
        ...noWayOut,
        level: "urgent",
        reason:
          "Fever with back pain may be a spinal infection. 94% of an expert panel call osteomyelitis a caution or a contraindication.",
        remedy:
          "Refer to a doctor the same day. Say: “See a doctor today about the fever. Do not roll until then.”",
        sources: ["S2", "E1", "E12", "E27"],
        certainty: "source-document",
      },
    ],
    sources: ["S2", "E1", "E12", "E27"],
    certainty: "source-document",
  },
  {
    id: "deep-vein-thrombosis",
    name: "Deep vein thrombosis, known or suspected",
    shortName: "Deep vein thrombosis",
    plain: "a blood clot, or the chance of one",
    action: "Urgent. No program; refer the same day.",
    guidance: "Diagnosed, or suspected from a calf or thigh that is swollen, hot or newly painful.",
    needs: { zone: false, side: false, variants: null },
    effects: [
      {
        ...noWayOut,
        level: "urgent",
        reason: "Pressure may move a clot. 97% of an expert panel call it a caution or a contraindication.",
        remedy:
          "Refer to a doctor the same day. Say: “Your leg needs to be checked today. Do not press or rub it.”",
        sources: ["E1"],
        certainty: "judgement",
      },
    ],
    sources: ["E1"],
    certainty: "published",
  },
];
