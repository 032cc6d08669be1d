/** The words and patterns by which free text is read for where it sends the roller. English. */

// Rolling itself. `roller` and `ball` stand for it: "the roller under your low back".
const core =
  "(?:foam[\\s-]?)?roll(?:s|ed|ing|er|ers)?|balls?|massag(?:e|es|ing)|rub(?:s|bing)?|knead(?:s|ing)?|press(?:es|ing)?|pressure|strokes?|pass(?:es)?|mash(?:ing)?|grind(?:ing)?";
// Words that send the body or the roller somewhere when a preposition follows.
const motion =
  "mov(?:e|es|ing)|go(?:es|ing)?|slid(?:e|es|ing)|glid(?:e|es|ing)|continu(?:e|ing)|push(?:ing)?|plac(?:e|ing)|put(?:ting)?|position(?:ing)?|set|keep(?:ing)?|hold(?:ing)?|rest(?:ing)?|lie|lying|sit(?:ting)?|work(?:ing)?|us(?:e|ing)|start(?:ing)?|begin(?:ning)?|finish(?:ing)?|end(?:ing)?|bring(?:ing)?|spend(?:ing)?|stay(?:ing)?|paus(?:e|ing)|linger(?:ing)?|lean(?:ing)?|drop(?:ping)?|shift(?:ing)?|sink(?:ing)?|travel|com(?:e|ing)|run(?:ning)?|do|repeat|focus|concentrate|\\d+ ?(?:s|sec|seconds?|min|minutes?|times|reps?|breaths)|(?:one|two|three|four|five|six|ten) (?:seconds?|minutes?|times|breaths)|a minute";
// Verbs that say something else of the place.
const harmless =
  "help(?:s|ing)?|eas(?:e|es|ing)|reliev(?:e|es|ing)|relax(?:es|ing)?|loosen(?:s|ing)?|soften(?:s|ing)?|brac(?:e|es|ing)|tighten(?:s|ing)?|bend(?:s|ing)?|arch(?:es|ing)?|let|support(?:s|ing)?|protect(?:s|ing)?|hurt(?:s|ing)?|ach(?:e|es|ing)|feel(?:s|ing)?|breath(?:e|es|ing)|draw(?:ing)?|pull(?:ing)?|tuck(?:ing)?|lift(?:s|ing)?|turn(?:ing)?|twist(?:ing)?|hing(?:e|ing)|fold(?:ing)?|cross(?:ing)?|wrap(?:ping)?|stop(?:s|ping)?|watch|notice|squeez(?:e|ing)|hug(?:ging)?|strengthen(?:s|ing)?|stretch(?:es|ing)?|reduc(?:e|es|ing)|avoid(?:s|ing)?|skip(?:ping)?|spar(?:e|ing)";
// What is rolled when the place follows the verb at once: "roll your low back", "do the neck too".
const direct =
  "(?:foam[\\s-]?)?roll(?:s|ed|ing)?|massag(?:e|es|ing)|rub(?:bing)?|knead(?:ing)?|press(?:ing)?|work(?:ing)?|do|doing|includ(?:e|ing)|add(?:ing)?|target(?:ing)?|hit(?:ting)?|cover(?:ing)?|try(?:ing)?|mash(?:ing)?|pass(?:ing)?";
const contact =
  "on|onto|over|under|underneath|beneath|into|in|inside|to|towards?|up|down|along|across|through|throughout|thru|around|round|at|near|past|beyond|against|between|from|reach(?:es|ing)?|touch(?:es|ing)?|as far as|behind";
const away =
  "no|off|off of|away from|clear of|above|below|before|short of|outside|except|except for|not|never|nor|without|avoid|avoiding|beside|next to|instead of|rather than|than|but";
const otherObject =
  "hands?|palms?|fingers?|arms?|elbows?|foot|feet|heels?|ankles?|legs?|pillows?|towels?|cushions?|blankets?|heat|ice|pack|belt|_+";

const endsWith = (words: string) => new RegExp(`(?:^|[^\\w'])(?:${words})\\s*$`, "iu");
export const endsWithContact = new RegExp(`(?:^|[^\\w'])(${contact})\\s*$`, "iu");
export const endsWithDirect = endsWith(direct);
export const endsWithAway = endsWith(away);
export const endsWithList =
  /(?:,|&|\/|\b(?:and|or|plus|then|also|as well as|especially|mainly|mostly))\s*$/iu;
export const verbs = new RegExp(
  `\\b(?:(?<core>${core})|(?<motion>${motion})|(?<harmless>${harmless}))\\b`,
  "giu",
);
export const governors = new RegExp(
  `\\b(?:(?<away>${away})|(?<core>${core})|(?<harmless>${harmless}))\\b`,
  "giu",
);

export const endsWithDirectVerb = new RegExp(`\\b(?:${direct})\\s*$`, "giu");
export const someContact = new RegExp(`\\b(?:${contact})\\b`, "iu");
export const someObject = new RegExp(`\\b(?:${otherObject})\\b`, "iu");
export const someObjectOrMotion = new RegExp(`\\b(?:${otherObject}|${motion})\\b`, "iu");
export const clauseEnd = new RegExp(
  `\\s+but(?!\\s+(?:also\\s+)?(?:not|never)\\b)\\s+|[,:]?\\s+(?:and\\s+)?then\\s+|[,:–—]\\s*(?:and\\s+|so\\s+|just\\s+|instead\\s+)?(?=(?:slowly\\s+|gently\\s+|do\\s+not\\s+|don't\\s+|never\\s+)?(?:${core}|${motion})\\b)`,
  "giu",
);

/** What goes on from the command before it: "then your low back". "But your low back" leaves it out. */
export const goesOnTo = /\bthen\s+$/iu;
/** All that stands before and after the place in a clause that has no verb of its own. */
export const onlyWay = /^\s*(?:(?:also|next|up|down|on|to|into|onto|over|along|across|through)\b\s*)*$/iu;
export const onlyHow = /^\s*(?:(?:too|also|as well|slowly|gently|next)\b\s*)*(?:for .*|x?\s*\d.*)?$/iu;
/** What is felt goes on by itself: "feel the roll in your thigh, then your low back". */
export const someFeeling = /\b(?:feel(?:s|ing)?|notice|hurt(?:s|ing)?|ach(?:e|es|ing)|pain)\b/iu;

// What may stand between the governing word and the place: "the sore muscles of your".
export const lead =
  /(?:\b(?:the|your|his|her|their|my|this|that|these|those|both|each|either|whole|entire|left|right|upper|lower|middle|inner|outer|sore|tight|stiff|tender|painful|achy|aching|soft|very|own|just|only|also|too|even|directly|straight|slowly|gently|firmly|lightly|a bit|a little|some)\s+|\b(?:sides?|middle|cent(?:re|er)|top|bottom|base|parts?|areas?|muscles?|tissues?|spots?|knots?|region|front|rest|half|curve|fold)\s+(?:of|in|along|on)\s+)$/iu;

export const negation =
  /\b(?:never|cannot|avoid(?:s|ing)?|without|instead of|rather than|refrain(?:ing)? from|(?:do|does|did|must|should|may|can|could|would|will|need|is|are)(?: not|n't)|(?:ca|wo)n't|don'?t|(?:not|no)(?= (?:to |foam |ever )*(?:roll|press|massag|rub|pass|stroke|us(?:e|ing)|put|plac|go|mov))|(?:stop|quit|skip)(?:ping|ting)?(?= (?:rolling|pressing|massaging|rubbing|moving|going)))\b/giu;
// After these the negation says to do it ("do not forget to ..."), or has ended ("does not hurt, so ...").
export const undone =
  /\b(?:forget|neglect|hesitate|afraid|scared|worry|miss|skip|stop|avoid|only|just|if|when|while|unless|until|till|so|because|instead|hurt|hurts|pain|better|worse|enough)\b/iu;

// "Pain goes into ...", "we will work on ..."
export const notThePatient =
  /\b(?:(?:pain|aches?|tingling|numbness|symptoms?|weight|load|pressure|stretch)(?: that| which)?|(?:we|i)(?:'ll| will| can)?)\s*$/iu;

export const compoundNoun =
  /^\s*(?:pain|ache|aches|stretch(?:es)?|exercises?|brace|belt|support|cushion|pillow|strength|flat\b)/iu;
export const isSubject =
  /^\s*(?:is|are|was|hurts?|aches?|feels?|gets?|starts?|begins?|should|will|may|might|can|stays?|sags?|arch(?:es)?|drops?|lifts?|moves?|tightens?|relax(?:es)?|softens?|bent|straight|soft|relaxed|long|flat|wide|apart|together|loose|still|tall|neutral|tucked|in line)\b/iu;
export const warnsAgainst =
  /^\s*(?:can|may|might|could|will) (?:hurt|harm|injure|damage|make|worsen|cause|be (?:harmful|unsafe|dangerous))|^\s*(?:is|are) (?:not|never|unsafe|dangerous|harmful|off limits)|^\s*(?:isn't|hurts|harms)\b/iu;

/** "... rest on the roller" after the place. */
export const onRoller =
  /^(?:\s+(?:gently|slowly|flat|down|back|sinks?|rests?|lies?|goes|go|lands?|sits?|stays?|relax|press|drop|melt|is|are|should|be|directly|right)){0,3}\s+(?:on|onto|over|across|against|into|touch(?:es|ing)?)\s+(?:the |your |a )?(?:foam )?(?:roller|ball)\b/iu;
/** "...: roll slowly", "... should be rolled" after the place. */
export const isRolled =
  /^(?:\s*[:–—-]\s*|\s+(?:(?:is|are|should|can|could|may|must|needs?|also|too|to|be|gets?|slowly|gently|[\dx×]+ ?(?:s|sec|seconds?|min|minutes?|times)?)\s+){0,4})(?:foam[\s-]?)?(?:roll(?:ed|ing)?|massaged?)\b(?! (?:off|away|can|may|is not|isn't))/iu;
/** HP-09. "Roll not fast" and "roll too fast" are something else, and so is "call us as fast as you can". */
export const fastRolling =
  /\b(?:roll(?:ing)?|move|strokes?|passes)\b(?:\s+(?!not\b|never\b|too\b)[\w']+){0,4}?\s+(?:fast|faster|quick|quickly|quicker|rapidly|vigorously)\b|\b(?:fast|quick|rapid) (?:rolls?|rolling|strokes?|passes)\b|\bspeed(?:ing)? up\b(?=\s*(?:$|,|a (?:bit|little)\b|the roll|your roll|now\b|when\b|as\b|each\b|every\b|after\b|once\b))|^\s*(?:(?:and|up|down|back|forth|do it|do this)\s+)*as (?:fast|quick|quickly|hard and fast) as (?:you (?:can|like)|possible)\s*$/giu;

/** A quick look: text without any of these stems says nothing of haste. */
export const someHaste = /fast|quick|rapid|vigor|speed/iu;

/** What undoes the word that would hold the roller off: "do not stop before". */
export const notStopping =
  /\b(?:not|never|n't|no need to)\s+(?:(?:ever|have to|need to|always|just|only)\s+)?(?:stop|turn(?: back| around)?|end|finish|stay|keep)(?:\s+(?!off|if|when)[\w']+){0,3}\s+(?:before|above|short of|off|away from|clear of)\s*$/iu;

/** Tilting the pelvis, after the place. */
export const tilts =
  /^\s*(?:back|forward|backward|forwards|backwards|under|up|down|toward|to and fro|in)\b/iu;
