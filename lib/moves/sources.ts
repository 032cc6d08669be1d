/** What the letters and numbers beside a rule, a dose or a condition refer to. Clinician text. */
import type { SourceDocument } from "./move";

export const evidenceIds = [
  "E1",
  "E2",
  "E3",
  "E4",
  "E5",
  "E6",
  "E7",
  "E8",
  "E9",
  "E10",
  "E11",
  "E12",
  "E13",
  "E14",
  "E15",
  "E16",
  "E17",
  "E18",
  "E19",
  "E20",
  "E21",
  "E22",
  "E23",
  "E24",
  "E25",
  "E26",
  "E27",
  "E28",
  "E29",
] as const;
export type EvidenceId = (typeof evidenceIds)[number];

export type SourceTitle = { readonly title: string; readonly citation: string };

/**
 * Titles and citations. The three documents are consumer articles of unknown authorship; "unconfirmed" and
 * "summary" mark what was not read in the original.
 */
export const sourceTitles: Record<SourceDocument | EvidenceId, SourceTitle> = {
  S0: {
    title: "How to Foam Roll for Lower Back Pain (The Safe Way)",
    citation: "Web article, author not named; four moves.",
  },
  S1: {
    title: "Foam Rolling for Lower Back Pain: Safe Techniques, Benefits, and Precautions",
    citation: "Web article, author unknown; five areas.",
  },
  S2: {
    title: "A coach's home routine in five moves",
    citation: "Web article on a trainer's routine, author unknown; five moves and a closing rest.",
  },
  E1: {
    title: "Expert consensus on contraindications and cautions of foam rolling (Delphi)",
    citation: "Bartsch KM, et al. J Clin Med 2021;10(22):5360. doi:10.3390/jcm10225360. Abstract.",
  },
  E2: {
    title: "Foam rolling prescription: a clinical commentary",
    citation:
      "Behm DG, et al. J Strength Cond Res 2020;34(11):3301-3308. doi:10.1519/JSC.0000000000003765. Abstract.",
  },
  E3: {
    title: "Effects of foam rolling on performance and recovery (meta-analysis)",
    citation: "Wiewelhove T, et al. Front Physiol 2019;10:376. doi:10.3389/fphys.2019.00376.",
  },
  E4: {
    title: "Foam rolling training effects on range of motion",
    citation: "Konrad A, et al. Sports Med 2022;52(10):2523-2535. doi:10.1007/s40279-022-01699-8.",
  },
  E5: {
    title: "Acute effects of foam rolling on range of motion in healthy adults",
    citation: "Wilke J, et al. Sports Med 2020;50(2):387-402. doi:10.1007/s40279-019-01205-7.",
  },
  E6: {
    title: "Effect of foam rolling on pain sensitivity (systematic review)",
    citation: "Habscheid C, et al. J Bodyw Mov Ther 2024:786-796. doi:10.1016/j.jbmt.2024.05.027.",
  },
  E7: {
    title: "Roller massage: clinical standards and a survey of physical therapists",
    citation: "Cheatham SW. Int J Sports Phys Ther 2018;13(5):920-930. Abstracts; authors unconfirmed.",
  },
  E8: {
    title: "Higher roller massage forces do not amplify range of motion",
    citation: "Grabow L, et al. J Strength Cond Res 2018;32(11):3059-3069. doi:10.1519/JSC.0000000000001906.",
  },
  E9: {
    title: "Pace of foam rolling and muscle tone; foam rolling for performance and recovery",
    citation:
      "Sezik AÇ, et al. J Sports Sci Med 2024;23:684-689. doi:10.52082/jssm.2024.684. Hendricks S, et al. J Bodyw Mov Ther 2020. doi:10.1016/j.jbmt.2019.10.019 (summary).",
  },
  E10: {
    title: "Roller massage with core exercise in older adults with low back pain",
    citation: "Ozsoy G, et al. Clin Interv Aging 2019;14:1729-1740. doi:10.2147/CIA.S223905. Abstract.",
  },
  E11: {
    title: "Myofascial release for chronic low back pain (meta-analyses)",
    citation:
      "Wu Z, et al. Front Med 2021;8:697986. doi:10.3389/fmed.2021.697986. Chen Z, et al. Complement Ther Med 2021;59:102737. Abstracts.",
  },
  E12: {
    title: "Low back pain and sciatica in over 16s",
    citation: "NICE guideline NG59, 2016, updated 2020.",
  },
  E13: {
    title: "International framework for red flags for potential serious spinal pathologies",
    citation:
      "Finucane LM, et al. J Orthop Sports Phys Ther 2020;50(7):350-372. doi:10.2519/jospt.2020.9971. Abstract.",
  },
  E14: {
    title: "Assessment and management of cauda equina syndrome; NHS warning cards",
    citation: "Greenhalgh S, et al. Musculoskelet Sci Pract 2018;37:69-74. doi:10.1016/j.msksp.2018.06.002.",
  },
  E15: {
    title: "Noninvasive treatments for acute, subacute and chronic low back pain",
    citation: "Qaseem A, et al.; ACP. Ann Intern Med 2017;166(7):514-530. doi:10.7326/M16-2367. Abstract.",
  },
  E16: {
    title: "Interventions for acute and chronic low back pain: revision 2021",
    citation:
      "George SZ, et al. J Orthop Sports Phys Ther 2021;51(11):CPG1-CPG60. doi:10.2519/jospt.2021.0304. Summary.",
  },
  E17: {
    title: "Guideline for chronic primary low back pain",
    citation: "World Health Organization, 2023. ISBN 978-92-4-008178-9. Summaries.",
  },
  E18: {
    title: "Strong, steady and straight: exercise and osteoporosis",
    citation:
      "Brooke-Wavell K, et al. Br J Sports Med 2022;56(15):837. doi:10.1136/bjsports-2021-104634. In part.",
  },
  E19: {
    title: "Too Fit To Fracture",
    citation: "Giangregorio LM, et al. Osteoporos Int 2014. Slides; citation unconfirmed.",
  },
  E20: {
    title: "Physical activity and exercise during pregnancy",
    citation: "ACOG Committee Opinion 804, 2020. doi:10.1097/AOG.0000000000003772. In part from summaries.",
  },
  E21: {
    title: "Instrument-assisted soft tissue work: precautions and contraindications (Delphi)",
    citation: "Cheatham SW, et al. Healthcare 2025;13(6):642. doi:10.3390/healthcare13060642. Abstract.",
  },
  E22: {
    title: "Effects of rolling the low back itself, in healthy people",
    citation:
      "Fijavž J, et al. Front Physiol 2024. doi:10.3389/fphys.2024.1476342. Abstract; counter-evidence.",
  },
  E23: {
    title: "Breathing exercises in chronic low back pain (meta-analysis)",
    citation: "J Back Musculoskelet Rehabil. doi:10.3233/BMR-230054. Abstract; authors unconfirmed.",
  },
  E24: {
    title: "Red flags to screen for malignancy and fracture",
    citation: "Downie A, et al. BMJ 2013;347:f7095. Summary.",
  },
  E25: {
    title: "Number of home exercises, performance and compliance",
    citation:
      "Henry KD, et al. Phys Ther 1999;79(3):270. Eckard T, et al. Mil Med 2015;180(2):186-191. doi:10.7205/MILMED-D-14-00306.",
  },
  E26: {
    title: "Patient education: PEMAT, Clear Communication Index, easy-to-read and clear print",
    citation: "AHRQ 14-0002-EF, 2013; CDC; MedlinePlus; RNIB.",
  },
  E27: {
    title: "Back pain: when to get help at once, and when to call",
    citation: "NHS advice, as reproduced by an NHS trust.",
  },
  E28: {
    title: "When not to roll",
    citation: "BLACKROLL, manufacturer's advice; commercial.",
  },
  E29: {
    title: "Precautions after hip replacement",
    citation: "Patient pages of several hospitals.",
  },
};
