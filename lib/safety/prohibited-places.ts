/** Places the roller must never be sent to, as people write them. */

export type ProhibitedPlace = {
  /** The hard prohibition it belongs to. */
  readonly ruleId: "HP-01" | "HP-02" | "HP-03" | "HP-05" | "HP-06" | "HP-07" | "HP-08";
  /** The place as a finding names it. */
  readonly name: string;
  readonly pattern: RegExp;
};

/** Longer names first where one holds another: a place inside a longer one is not read twice. */
export const prohibitedPlaces: readonly ProhibitedPlace[] = [
  {
    ruleId: "HP-01",
    name: "the low back",
    pattern:
      /\b(?:low(?:er)?|bottom|small)(?: (?:part|half|third|end|area|curve))?(?: of (?:the |your )?)?[\s-]*(?:back|spine)s?\b|\blowback\b|\b(?:whole|entire|full|complete|all(?: of)?(?: the way (?:up|down))?(?: the)?|length of) (?:the |your )?(?:back|spine)\b|\blumb(?:ar|o\w+)(?:[\s-](?:spine|region|area|curve|muscles))*\b|\bl-?spine\b|\bL[1-5](?:[\s/–-]*(?:L?[1-5]|S1))?\b|\bquadratus lumborum\b|\bQL\b/giu,
  },
  {
    ruleId: "HP-02",
    name: "the neck",
    pattern: /\bneck\b|\bcervical(?: spine)?\b|\bnape\b|\bthroat\b|\bbase of (?:the |your )?skull\b/giu,
  },
  {
    ruleId: "HP-05",
    name: "the back of the knee",
    pattern:
      /\bbehind (?:the |your |both |one |each )*knees?\b|\b(?:backs?|crease|fold|hollow|pit) of (?:the |your |both |one |each )*knees?\b|\bknee[\s-]?(?:crease|fold|hollow|pit)s?\b|\bpopliteal(?: fossa)?\b/giu,
  },
  {
    ruleId: "HP-06",
    name: "the bony edge of the buttock",
    pattern: /\btail\s?bone\b|\bcoccyx\b|\bsacrum\b|\bsit(?:ting|s|z)?[\s-]?bones?\b|\bbony edges?\b/giu,
  },
  {
    ruleId: "HP-03",
    name: "a bone or joint",
    pattern:
      /\b(?:hip|knee|shoulder|shin|ankle|sacro-?iliac|SI)[\s-]?(?:joint|bone)s?\b|\bknee\s?caps?\b|\bknees?\b|\b(?:spine|spinal|back) ?bones?\b|\bbackbone\b|\bvertebra[es]?\b|\bspinous process(?:es)?\b|(?<!\b(?:thoracic|upper|mid|middle)[\s-])\bspine\b|\biliac crest\b|\btrochanters?\b|\bjoints?\b|\bbones?\b/giu,
  },
  {
    ruleId: "HP-07",
    name: "the belly",
    pattern:
      /\bbell(?:y|ies)(?: button)?\b|\btummy\b|\bstomach\b|\babdom(?:en|inals?)\b|\babs\b|\bgut\b|\bnavel\b/giu,
  },
  { ruleId: "HP-07", name: "the groin", pattern: /\bgroins?\b/giu },
  { ruleId: "HP-03", name: "the pelvis", pattern: /\bpelvis\b/giu },
  {
    ruleId: "HP-08",
    name: "the waist, flank or armpit",
    pattern:
      /\bwaist(?:line)?\b|\bbelt[\s-]?line\b|\bflanks?\b|\bkidneys?\b|\blove handles\b|\b(?:hollow of (?:the |your )?)?armpits?(?: hollow)?\b/giu,
  },
];

/** A quick look: text without any of these stems names no such place. */
export const somePlaceStem =
  /back|spin|lumb|\bL-?\s?[1-5]|quadr|\bQL\b|neck|cervic|nape|throat|skull|knee|poplit|coccyx|sacr|bon[ey]|joint|vertebr|iliac|trochan|bell|tummy|stomach|abdom|\babs\b|gut|navel|waist|flank|kidney|love handles|armpit|groin|pelvi|belt/iu;

/** Everyday phrases that only look like a place, or name a boundary the moves really have. */
export const harmlessPhrases: readonly RegExp[] = [
  // The upper end of the upper-back roll is the base of the neck (HP-02).
  /\b(?:between (?:[\w']+ ){0,8}?and|to|from|towards?|near|below) (?:the )?(?:base|bottom) of (?:the |your )?neck\b/giu,
  // Beside the spine is muscle (HP-03), and so is the back edge of the armpit.
  /\b(?:either|each|both) sides? of (?:the |your )?spine\b/giu,
  /\b(?:back |rear |outer )?edge of (?:the |your )?armpit\b/giu,
  // Taking load away, and the rolls one sits or lies with.
  /\b(?:less|reduc\w+|lower\w*|eas\w+|reliev\w+|tak\w+)(?: the| some| any)? (?:pressure|load|strain|stress) (?:on|from|in)\b/giu,
  /\b(?:with|use|using|put|place) an? (?:lumbar|neck) roll\b|\b(?:towel|blanket) rolls?\b/giu,
  // Turning over, not rolling on the roller.
  /\broll(?:ing)?(?: over)?(?: gently| slowly| back)? (?:on)?to (?:your |the )?(?:belly|stomach|tummy)\b/giu,
  // Pressing a part of the body against the ground.
  /\b(?:press|push|flatten)(?:ing)? (?:the |your )[\w\s-]{0,24}? (?:flat |down |back |gently )*(?:in|on)?(?:to|against|on) the (?:floor|mat|ground|wall|bed)\b/giu,
];
