/** Conditions that take single moves out of a program, some of them with a caution on the rest. */
import { contactZones } from "@/lib/moves/move";
import type { Condition, Effect } from "../condition";

const leftOut = {
  level: "move-excluded",
  paperText: null,
  playerText: null,
} as const satisfies Partial<Effect>;

// Asked for in the form; were it missing all the same, the whole body counts as the place.
const recordedZone = { of: "recorded-zone", otherwise: contactZones } as const;
const zoneAndSide = { zone: true, side: true, variants: null } as const;

const leaveOutOrChange = "Leave the move out, or change the record with a reason.";

export const leaveOut: readonly Condition[] = [
  {
    id: "osteoporosis",
    name: "Osteoporosis without fracture",
    shortName: "Osteoporosis",
    plain: "thin bones",
    action: "Excludes the upper-back and side moves; acknowledge the rest.",
    guidance: "Low bone density without a vertebral fracture.",
    needs: { zone: false, side: false, variants: null },
    effects: [
      {
        ...leftOut,
        reach: { of: "moves", zones: ["thoracic", "lateral-thorax"] },
        reason: "Body weight on ribs and thoracic vertebrae loads thin bone.",
        remedy: leaveOutOrChange,
        sources: ["S2", "E18", "E19"],
        certainty: "judgement",
      },
      {
        level: "acknowledgement",
        reach: { of: "program" },
        reason: "Asks for guidance made for this patient before rolling.",
        remedy: "Acknowledge with a note to the patient.",
        paperText:
          "Your bones are thin. Go lightly, and do not drop onto the roller. Stop if you feel sharp pain.",
        playerText: "Go lightly, and do not drop onto the roller. Stop if you feel sharp pain.",
        sources: ["S2", "E18", "E19"],
        certainty: "source-document",
      },
    ],
    sources: ["S2", "E18", "E19"],
    certainty: "source-document",
  },
  {
    id: "pregnancy",
    name: "Pregnancy",
    shortName: "Pregnancy",
    plain: "you are pregnant",
    action: "Excludes face-down moves, from mid-pregnancy also moves flat on the back; acknowledge the rest.",
    guidance: "Record anew when mid-pregnancy begins.",
    needs: {
      zone: false,
      side: false,
      variants: [
        { id: "early", label: "Early pregnancy" },
        { id: "mid-or-later", label: "Mid-pregnancy or later" },
      ],
    },
    effects: [
      {
        ...leftOut,
        reach: { of: "moves", positions: ["prone"], zones: ["anterior-hip"] },
        reason: "Face down with pressure near the front of the pelvis.",
        remedy: leaveOutOrChange,
        sources: ["S2"],
        certainty: "judgement",
      },
      {
        ...leftOut,
        reach: { of: "moves", positions: ["supine"] },
        variants: ["mid-or-later", null],
        reason: "Long periods flat on the back are advised against from mid-pregnancy.",
        remedy: leaveOutOrChange,
        sources: ["S2", "E20"],
        certainty: "judgement",
      },
      {
        level: "acknowledgement",
        reach: { of: "program" },
        reason: "Asks for guidance made for this patient before rolling.",
        remedy: "Acknowledge with a note to the patient.",
        paperText: "You are pregnant. Get down and up slowly. Stop and call us if you feel dizzy or unwell.",
        playerText: "Get down and up slowly. Stop and call us if you feel dizzy or unwell.",
        sources: ["S2", "E20"],
        certainty: "source-document",
      },
    ],
    sources: ["S2", "E20"],
    certainty: "source-document",
  },
  {
    id: "open-wound-or-skin-infection",
    name: "Open wound or skin infection",
    shortName: "Open wound or skin infection",
    plain: "your skin there needs to heal",
    action: "Excludes the moves on that zone and side.",
    guidance: "Record where it is. No side means both.",
    needs: zoneAndSide,
    effects: [
      {
        ...leftOut,
        reach: recordedZone,
        reason: "An open wound is a contraindication of rolling by expert consensus (73%).",
        remedy: leaveOutOrChange,
        sources: ["E1"],
        certainty: "published",
      },
    ],
    sources: ["E1"],
    certainty: "published",
  },
  {
    id: "local-inflammation",
    name: "Local inflammation (red, hot, swollen)",
    shortName: "Local inflammation",
    plain: "that spot is red, hot or swollen",
    action: "Excludes the moves on that zone and side.",
    guidance: "Record where it is. A swollen, hot calf may be a clot: record that instead.",
    needs: zoneAndSide,
    effects: [
      {
        ...leftOut,
        reach: recordedZone,
        reason: "97% of an expert panel call pressure on inflamed tissue a caution or a contraindication.",
        remedy: leaveOutOrChange,
        sources: ["E1", "E28"],
        certainty: "published",
      },
    ],
    sources: ["E1", "E28"],
    certainty: "published",
  },
  {
    id: "myositis-ossificans",
    name: "Myositis ossificans",
    shortName: "Myositis ossificans",
    plain: "new bone in that muscle",
    action: "Excludes the moves on that zone and side.",
    guidance: "Record the muscle's zone; most often the front of the hip or the back of the thigh.",
    needs: zoneAndSide,
    effects: [
      {
        ...leftOut,
        reach: recordedZone,
        reason: "92% of an expert panel call it a caution or a contraindication.",
        remedy: leaveOutOrChange,
        sources: ["E1"],
        certainty: "published",
      },
    ],
    sources: ["E1"],
    certainty: "published",
  },
  {
    id: "reduced-sensation",
    name: "Reduced sensation (neuropathy)",
    shortName: "Reduced sensation",
    plain: "you cannot feel that spot well",
    action: "Excludes the moves on that zone and side.",
    guidance:
      "A known cause, such as diabetic neuropathy. Without a known cause: record unexplained numbness.",
    needs: zoneAndSide,
    effects: [
      {
        ...leftOut,
        reach: recordedZone,
        reason: "The patient cannot judge the pressure there.",
        remedy: leaveOutOrChange,
        sources: ["S2"],
        certainty: "judgement",
      },
    ],
    sources: ["S2"],
    certainty: "judgement",
  },
  {
    id: "painful-varicose-veins",
    name: "Painful varicose veins",
    shortName: "Painful varicose veins",
    plain: "sore veins",
    action: "Excludes the moves on that zone; calves and back of thigh when none is recorded.",
    guidance: "Record the zone and side, or leave them open for both legs.",
    needs: { zone: "optional", side: true, variants: null },
    effects: [
      {
        ...leftOut,
        reach: { of: "recorded-zone", otherwise: ["posterior-thigh", "calf-rest"] },
        reason: "Pressure on painful veins.",
        remedy: "Leave the move out; for the breathing reset, rest the calves on a chair or pillow instead.",
        sources: [],
        certainty: "judgement",
      },
    ],
    sources: [],
    certainty: "judgement",
  },
  {
    id: "hip-replacement",
    name: "Hip replacement or hip precautions in force",
    shortName: "Hip precautions",
    plain: "your hip surgery",
    action: "Excludes moves on the buttock; after an anterior approach also face-down moves.",
    // No side is asked for: either buttock's figure four bends both hips, and prone is prone for both.
    guidance: "As long as precautions are in force, whichever hip it is.",
    needs: {
      zone: false,
      side: false,
      variants: [
        { id: "posterior", label: "Posterior approach" },
        { id: "anterior", label: "Anterior approach" },
      ],
    },
    effects: [
      {
        ...leftOut,
        reach: { of: "moves", zones: ["gluteal"] },
        reason: "The figure four crosses the leg and turns the hip out.",
        remedy: leaveOutOrChange,
        sources: ["E29"],
        certainty: "published",
      },
      {
        ...leftOut,
        reach: { of: "moves", positions: ["prone"], zones: ["anterior-hip"] },
        variants: ["anterior", null],
        reason:
          "After an anterior approach, no extension of the hip and, by some surgeons, no lying face down.",
        remedy: leaveOutOrChange,
        sources: ["E29"],
        certainty: "published",
      },
    ],
    sources: ["E29"],
    certainty: "published",
  },
];
