/** Conditions under which nothing is issued until somebody has cleared the patient. */
import type { Condition, Effect } from "../condition";

const untilCleared = {
  level: "program-excluded",
  reach: { of: "program" },
  paperText: null,
  playerText: null,
} as const satisfies Partial<Effect>;

const noDetails = { zone: false, side: false, variants: null } as const;

export const waitForClearance: readonly Condition[] = [
  {
    id: "severe-pain-after-trauma",
    name: "Severe pain after trauma",
    shortName: "Severe pain after trauma",
    plain: "pain after a fall or a blow",
    action: "No program until cleared. Refer the same day; after a serious accident, emergency department.",
    guidance: "A fall, a blow or an accident, followed by severe pain that nobody has looked into yet.",
    needs: noDetails,
    effects: [
      {
        ...untilCleared,
        reason: "A fracture has to be ruled out first.",
        remedy:
          "Refer the same day, after a serious accident to the emergency department. Say: “This has to be checked today. Do not roll until then.” Then record a clearance: who, when, what was found.",
        sources: ["S2", "E12", "E27"],
        certainty: "source-document",
      },
    ],
    sources: ["S2", "E12", "E27"],
    certainty: "source-document",
  },
  {
    id: "recent-fracture",
    name: "Recent fracture of spine, rib, pelvis or leg",
    shortName: "Recent fracture",
    plain: "a recent broken bone",
    action: "No program until cleared.",
    guidance: "Any bone in the path of the roller or bearing the weight.",
    needs: noDetails,
    effects: [
      {
        ...untilCleared,
        reason: "A fracture is a contraindication of rolling by expert consensus (84%).",
        remedy: "Record a clearance: who confirmed healing, when, what was found.",
        sources: ["S2", "E1"],
        certainty: "source-document",
      },
    ],
    sources: ["S2", "E1"],
    certainty: "source-document",
  },
  {
    id: "unexplained-numbness",
    name: "Unexplained numbness",
    shortName: "Unexplained numbness",
    plain: "numbness that needs a check",
    action: "No program until assessed.",
    guidance:
      "Numbness without a known cause. Between the legs or around the seat: record the saddle change instead.",
    needs: noDetails,
    effects: [
      {
        ...untilCleared,
        reason: "The cause has to be found before pressure is put on skin or nerves.",
        remedy: "Assess or refer, then record a clearance: who, when, what was found.",
        sources: ["S1", "S2", "E13"],
        certainty: "source-document",
      },
    ],
    sources: ["S1", "S2", "E13"],
    certainty: "source-document",
  },
  {
    id: "suspected-cancer",
    name: "Suspected cancer, or past cancer with new back pain",
    shortName: "Suspected cancer",
    plain: "your pain needs a check first",
    action: "No program until cleared.",
    guidance: "Weight loss, night pain, a lump, or a history of cancer with back pain that is new.",
    needs: noDetails,
    effects: [
      {
        ...untilCleared,
        reason: "A tumour has to be ruled out before back pain is treated as non-specific.",
        remedy: "Refer to a doctor, then record a clearance: who, when, what was found.",
        sources: ["E12", "E13", "E24"],
        certainty: "published",
      },
    ],
    sources: ["E12", "E13", "E24"],
    certainty: "published",
  },
  {
    id: "osteoporosis-with-vertebral-fracture",
    name: "Osteoporosis with vertebral fracture",
    shortName: "Vertebral fracture",
    plain: "a break in a thin spine bone",
    action: "No program until cleared; excludes the upper-back and side moves, then acknowledge the rest.",
    guidance: "Any vertebral fracture from thin bones, old or new. Without a fracture: record osteoporosis.",
    needs: noDetails,
    effects: [
      {
        ...untilCleared,
        reason: "A vertebra that has broken can break again under load.",
        remedy: "Record a clearance: who, when, which loads and positions are safe.",
        sources: ["S2", "E1", "E18", "E19"],
        certainty: "source-document",
      },
      // Cleared or not, never looser than osteoporosis without a fracture.
      {
        level: "move-excluded",
        reach: { of: "moves", zones: ["thoracic", "lateral-thorax"] },
        reason: "Body weight on ribs and thoracic vertebrae loads thin bone that has already broken.",
        remedy: "Leave the move out, or change the record with a reason.",
        paperText: null,
        playerText: null,
        sources: ["S2", "E18", "E19"],
        certainty: "judgement",
      },
      {
        level: "acknowledgement",
        reach: { of: "program" },
        afterClearance: true,
        reason: "Asks for guidance made for this patient: which loads and positions were cleared.",
        remedy: "Acknowledge with a note to the patient.",
        paperText:
          "A thin bone in your spine has broken. Go lightly, and do not drop onto the roller. Stop if you feel sharp pain.",
        playerText: "Go lightly, and do not drop onto the roller. Stop if you feel sharp pain.",
        sources: ["S2", "E18", "E19"],
        certainty: "source-document",
      },
    ],
    sources: ["S2", "E1", "E18", "E19"],
    certainty: "source-document",
  },
  {
    id: "radiating-leg-pain",
    name: "Radiating leg pain (sciatica)",
    shortName: "Radiating leg pain",
    plain: "pain down your leg",
    action: "No program until cleared; then acknowledge on buttock and back of thigh.",
    guidance: "Pain running down the leg, below the buttock, now or in the last days.",
    needs: noDetails,
    effects: [
      {
        ...untilCleared,
        reason: "Pain down the leg is a reason to stop and be assessed, not one to roll.",
        remedy: "Assess the nerve root, then record a clearance: who, when, what was found.",
        sources: ["S0", "S1", "E12"],
        certainty: "source-document",
      },
      {
        level: "acknowledgement",
        reach: { of: "moves", zones: ["gluteal", "posterior-thigh"] },
        afterClearance: true,
        reason: "These moves press on tissue around the sciatic nerve.",
        remedy: "Leave the moves out, or acknowledge with a note to the patient.",
        paperText: "You have had pain down your leg. Stop at once if pain or tingling goes down your leg.",
        playerText: "Stop at once if pain or tingling goes down your leg.",
        sources: ["S0", "S1", "E12"],
        certainty: "judgement",
      },
    ],
    sources: ["S0", "S1", "E12"],
    certainty: "source-document",
  },
  {
    id: "recent-surgery",
    name: "Recent surgery of spine, abdomen, hip or leg",
    shortName: "Recent surgery",
    plain: "you had surgery not long ago",
    action: "No program until the surgeon or a therapist clears.",
    guidance: "Surgery whose healing or precautions are not over yet.",
    needs: noDetails,
    effects: [
      {
        ...untilCleared,
        reason: "Wounds and repairs must heal before pressure, and positions may be restricted.",
        remedy: "Record a clearance: who (surgeon or therapist), when, what is allowed.",
        sources: [],
        certainty: "judgement",
      },
    ],
    sources: [],
    certainty: "judgement",
  },
];
