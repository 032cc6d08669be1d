/**
 * What published work says of rolling, with its size, for clinicians. SMD and g are differences in standard
 * deviations: 0.2 is called small, 0.5 moderate, 0.8 large. Titles and how far each was read: `lib/moves/sources.ts`.
 */
import type { ContactZone } from "@/lib/moves/move";
import type { EvidenceId } from "@/lib/moves/sources";

export const bottomLine = [
  "In healthy people, most of them young, rolling moves a joint a little further for a short time: a small to moderate gain, seen again and again.",
  "That it eases low back pain is hardly studied. Added to exercise it has mostly made no difference to pain, and no systematic review of rolling for low back pain was found.",
  "No trial has tested these routines. Guidelines place massage-like care beside exercise and staying active, not in their place.",
] as const;

/** How to read the sizes below. */
export const sizeNote =
  "SMD, g and ES are differences in standard deviations: about 0.2 is small, 0.5 moderate, 0.8 large. An interval that spans zero leaves open whether there is any effect.";

export type EvidenceNote = {
  /** What was found, with its number and unit. */
  readonly found: string;
  /** Who or what was studied. */
  readonly who: string;
};

export const evidenceNotes: Record<EvidenceId, EvidenceNote> = {
  E1: {
    found:
      "Called a contraindication: fractures by 84%, open wounds by 73%. Called a caution or a contraindication: local inflammation 97%, deep vein thrombosis 97%, osteomyelitis 94%, myositis ossificans 92%. What the panel said of osteoporosis, pregnancy, discs and blood thinners was not read.",
    who: "37 experts in the third round of a Delphi study",
  },
  E2: {
    found: "For range of motion: 1 to 3 sets of 30 to 120 s, 2 to 4 s for one way of the roll.",
    who: "A commentary that sums up trials",
  },
  E3: {
    found:
      "Flexibility 4.0% better when rolled before exercise (g 0.34); muscle pain felt 6.0% less when rolled after it (g 0.47). Most effects are small.",
    who: "21 studies of performance and recovery",
  },
  E4: {
    found:
      "Range of motion gained over weeks: ES 0.82; more when training goes on past 4 weeks. Hamstrings and quadriceps gained, calves did not.",
    who: "11 studies, 290 people, mean age 23.9 years",
  },
  E5: {
    found:
      "Range of motion right after rolling: SMD 0.74 against doing nothing, -0.02 against stretching. Longer or faster rolling changed neither.",
    who: "26 trials, healthy adults",
  },
  E6: {
    found: "Pressure that begins to hurt at the rolled place: no change (SMD 0.10, interval -0.19 to 0.39).",
    who: "Systematic review, rolled against not rolled",
  },
  E7: {
    found:
      "30 s to 2 minutes for a muscle group is what 55% teach, most of them daily; 51% hold a medium roller best. No agreed list of precautions.",
    who: "685 physical therapists in the United States",
  },
  E8: {
    found: "Pressing harder gained no more range of motion.",
    who: "Roller massage of the quadriceps; title and introduction read",
  },
  E9: {
    found:
      "A slow pace lowered muscle tone; left to themselves people rolled fastest. A review gives 90 to 120 s for flexibility.",
    who: "18 athletes; the review as a summary",
  },
  E10: {
    found:
      "Roller massage on top of core exercise: better endurance of the trunk and mobility of the spine, no difference in pain or disability. A second trial found no difference between groups.",
    who: "45 older adults with low back pain",
  },
  E11: {
    found:
      "Pain SMD -0.37 and function -0.43 in one analysis; disability -0.35 and pain -0.12, not significant, in another.",
    who: "8 trials in the first; chronic low back pain, mostly a therapist's hands, not self-rolling",
  },
  E12: {
    found:
      "Think again when symptoms are new or change: cancer, infection, trauma, inflammatory disease. Manual care only together with exercise.",
    who: "National guideline, low back pain and sciatica",
  },
  E13: {
    found:
      "Cauda equina, fracture, malignancy and infection are judged from several signs together; one red flag alone says little.",
    who: "International framework",
  },
  E14: {
    found:
      "Changes of bladder, bowel, saddle feeling or sexual function go to the emergency department at once.",
    who: "Clinical guidance and the warning cards made from it",
  },
  E15: {
    found:
      "Acute pain mostly gets better whatever is done; for chronic pain, exercise and other care without drugs come first.",
    who: "Guideline for primary care",
  },
  E16: {
    found:
      "In acute pain soft-tissue work may be used; in chronic pain only beside other care. Exercise should be used in chronic pain.",
    who: "Guideline for physical therapists",
  },
  E17: {
    found: "Education, exercise and some physical care, massage among it; no belts, no traction.",
    who: "World Health Organization, chronic primary low back pain",
  },
  E18: {
    found: "Exercise is good with osteoporosis. What it says on loaded bending was not read.",
    who: "Consensus statement, read in part",
  },
  E19: {
    found: "After a vertebral fracture, ask a physical therapist which exercise is safe.",
    who: "Consensus, read as slides",
  },
  E20: {
    found:
      "Exercise in pregnancy is safe when adapted; long periods flat on the back are advised against, a line read only in summaries.",
    who: "Committee opinion of obstetricians",
  },
  E21: {
    found:
      "16 contraindications of a neighbouring technique, graded from A to D; the list itself was not read.",
    who: "Delphi study on instrument-assisted soft-tissue work",
  },
  E22: {
    found:
      "Counter-evidence: four weeks of rolling the low back itself gained range of motion and raised the pressure at which it hurts. Harms were not reported in what was read.",
    who: "43 healthy people without back pain",
  },
  E23: {
    found:
      "Breathing exercises: pain SMD -0.84, disability -0.74. A later review of 17 trials calls the certainty low to very low.",
    who: "13 trials, 677 people with chronic low back pain",
  },
  E24: {
    found:
      "Older age, long steroid use, severe trauma and a bruise or graze raise the odds of fracture; past cancer raises the odds of malignancy.",
    who: "Review of red flags, read as a summary",
  },
  E25: {
    found:
      "2 exercises were done better than 8 in one study; in the other 4 or more were followed less than 2 or fewer.",
    who: "15 and 155 people",
  },
  E26: {
    found:
      "What makes a handout understood: short words, active verbs, whole numbers, pictures, large print.",
    who: "Guides for writers of patient material",
  },
  E27: {
    found: "Which signs go to the emergency department, and which are called in the same day.",
    who: "National health advice, as copied by a hospital trust",
  },
  E28: {
    found: "No rolling on a place that is red, swollen or acutely painful.",
    who: "A maker of rollers; commercial",
  },
  E29: {
    found:
      "After a posterior approach no crossed legs and no bend past 90 degrees; after an anterior one no leg behind the body, no turning out, and for some surgeons no lying face down.",
    who: "Patient pages of several hospitals",
  },
};

/** What bears on rolling whatever the move: what it does, how long and how hard, and what guidelines make of it. */
export const generalEvidence: readonly EvidenceId[] = [
  "E5",
  "E4",
  "E3",
  "E6",
  "E10",
  "E11",
  "E2",
  "E7",
  "E8",
  "E9",
  "E22",
  "E16",
  "E17",
  "E12",
];

/** What bears on moves of one contact zone beside that. */
export const zoneEvidence: Partial<Record<ContactZone, readonly EvidenceId[]>> = { "calf-rest": ["E23"] };

/** What the rules leave open for the licensed clinician who takes them for a clinic. */
export const openRuleQuestions = [
  "Pain for more than a week: who may go on in chronic pain, and with what note?",
  "Osteoporosis: leave out three moves, as proposed, or stop the whole program?",
  "Pregnancy: from which week are moves on the back left out? The full text of E20 is still to be read.",
  "Radicular leg pain: may the buttock and thigh rolls be issued at all, and who may clear it?",
  "The full results of E1 are still to be read; each judgement they cover is then replaced.",
  "The emergency number and its wording: check them for the country of the clinic.",
] as const;
