/** The words by which a move's own text names a prohibited place without sending the roller there. English. */

/** The roller, or what is done with it. */
export const rollerWord = /\b(?:rollers?|balls?|roll(?:s|ed|ing)?|massag\w+|press(?:es|ing)?|rub\w*)\b/iu;

/** Where the roller is kept, before the place: "off your belly", "a hand's width above the back of your knee". */
export const keptOff =
  /\b(?:off|away from|clear of|above|before|short of|outside|below|beside|next to|alongside|(?:stop|stops|turn back|turn around|turns back|end|ends|finish) (?:\w+ )?at)\b/giu;
/** "Before" can be of time: it needs a word that ends the stroke, or a distance. */
export const strokeEnds =
  /\b(?:stop|stops|turns?|go back|come back|roll back|stay|stays|keep|keeps|end|ends|finish|hold|remain|reach|just|well|right|to|width|hand|inch|inches)\b/iu;
/** What sends it on after all: "off your neck and on your low back". */
export const sendsOn =
  /\b(?:past|beyond|onto|over|on|to|into|under|until|till|reach|go|move|roll|press|then|but|unless|only)\b/iu;
export const keepingUndone =
  /\b(?:not|never|n't|no need to|without)\s+(?:[\w']+\s+){0,2}?(?:stop|stopping|turn|turning|stay|staying|keep|keeping|end|finish|hold)\b/iu;

/** Directly before the place: "never the bony edge", "not in your low back". */
export const notThere = /\b(?:no|not|never|nor)\b(?:\s+(?:in|on|at|over|to|your|the|any|a)\b)*\s*$/iu;
/** After which "do not" no longer keeps the roller off. */
export const stillGoes =
  /\b(?:past|beyond|rush\w*|hurr\w+|leave|lift|ignore|fast|quickly|hard|turn|stay|stop|forget)\b/iu;

/** "... clear of the roller", "... does not touch the roller", after the place. */
export const isClear =
  /^\s*(?:(?:must|should|has to|to|stays?|kept|keeps?|is|are|be|held|well|lifted|just|always)\s+)*(?:off|clear of|away from|above) (?:the |your )?(?:roller|ball|it)\b|^\s*(?:(?:does|do|is|are|must|should|may|can|will)(?: not|n't)|never|cannot) (?:touch|rest|lie|be on|go on|press)\b/iu;

/** "Your low back hurts more." "Pain in your low back." */
export const hurtsAfter =
  /^\s*(?:(?:starts?|begins?) to |gets? |feels? |is |are )?(?:hurts?|aches?|sore|worse|stiff|numb|tingl\w+|burns?|swollen|pain(?:s|ful)?)\b/iu;
export const hurtsBefore =
  /\b(?:pain|ache|aches|tingling|numbness|cramps?|hurts?)(?:\s+(?!roll|press)[\w']+){0,3}\s+(?:in|into|to|down|at|near|around|of|your)\s*$/iu;
/** "Roll until your low back hurts": the words after it send the roller there. */
export const goesWhere = /\b(?:until|till|where|wherever)\b/iu;

/** How the body is held, after the place: "neck long", "spine stays straight". */
export const isHeld =
  /^\s*(?:(?:stays?|kept|is|are|should|be|must)\s+)*(?:long|flat|still|relaxed|soft|straight|neutral|level|even|quiet|tall|loose|bent|braced|down|heavy|tucked|square|steady|drawn in|in)\b/iu;
/** What the body does with a part of it, before the place. */
export const heldBefore =
  /\b(?:bend|tighten|brace|tuck|draw|pull|lengthen|relax|soften|engage|straighten|round|curl|tilt|level|support|protect|lift|drop|breathe (?:in)?to|breathe into)(?:ing|s)?(?:\s+(?:in|up))?\s*$|\b(?:grow|sit|stand|stretch|reach)\b[^,]*\bthrough\s*$|\b(?:wrap|tie|bend|hinge|fold|turn)\b[^,]*\b(?:at|around|from)\s*$|\b(?:bring|pull|hug|draw)\b.*\b(?:knees?|legs?|chin|thighs?)\b.*\b(?:to|towards?|into)\s*$/iu;
/** What else than the roller lies at the place. */
export const otherThing =
  /\b(?:hands?|fingers?|palms?|arms?|head|pillows?|towels?|cushions?|blankets?|floor|mat|ground|bed)\b/iu;
export const liesOn =
  /\b(?:lie|lying|start|flat|face[- ]down|turn(?: over)?|down)(?:\s+[\w-]+){0,2}\s+on(?:to)?\s*$/iu;
export const overRoller = /^\s*(?:over|across|on|onto|and on|with the (?:foam )?roller under (?:it|you))\b/iu;

/** Holding the breath, in the words of a move (WS-05). "Hold for 5 breaths" is a dose. */
export const heldBreath =
  /\b(?:hold(?:ing|s)?|keep(?:ing)?(?: in)?) (?:in )?(?:your |the |that |this )?(?:deep |big |full |long |whole )*(?:breath\b|breathing\b)|\bbreath[- ]hold(?:s|ing)?\b|\bstop(?:ping)? (?:your )?breath(?:ing)?\b|\bwithout (?:breathing|taking a breath)\b|\b(?:do not|don't|never) breathe(?=\s*(?:$|,|and|as|for|until|when|while))|\bbreathe in\b(?! and out)(?:(?!\bout\b).){0,30}\bhold\b(?! (?:on|onto|still|tight|the|your))(?: it| for \d+)?/giu;
/** What makes "hold your breath" something else, before it. */
export const breathGoesOn =
  /\b(?:no|not|never|n't|avoid|without|instead of|than|if you|when you)(?:\s+(?:ever|start to|have to|need to))?\s*$/iu;

/** HP-09, where a whole sentence says no more. */
export const haste = /^\s*(?:hurry|rush|go faster|faster|quickly|fast)\b/giu;

/** The roller under the hips, or the hips on it. */
export const onTheHips =
  /\b(?:roller|ball|it)\b(?:\s+(?!under|on|the\b)[\w']+){0,3}?\s+(?:under|underneath|beneath|below|at|against|behind)\s+(?:(?:both|the|your|one|each|of)\s+)*(?:hips?|pelvis|bottom|buttocks?|glutes?|seat|thighs?)\b|\b(?:hips?|pelvis|bottom|buttocks?|glutes?|seat|thighs?)\s+(?:(?:rests?|goe?s?|lies?|is|are|sits?|up|down)\s+)*(?:on|onto|over)\s+(?:the |your )?(?:foam )?(?:roller|ball)\b|\bsit(?: \w+)? on(?: top of)? the (?:foam )?roller\b/giu;
