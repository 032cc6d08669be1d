/** The words and patterns by which free text in Spanish is read for where it sends the roller. Read without accents. */

// Rolling itself, to one addressed as "usted" or "tú". `rodillo` and `pelota` stand for it.
const core =
  "rued[ae]\\w*|rod(?:ar|ando|illos?)\\w*|rol(?:e[ae]?|ar|ear|eando|ando)|pelotas?|bolas?|masaj\\w+|frot\\w+|amas[ae]\\w*|sob(?:e|a|ar|ando)|presion\\w*|pas(?:e|a|ar|ando|adas?)";
// Words that send the body or the roller somewhere when a preposition follows.
const motion =
  "pon(?:ga|er|iendo|gase)?|coloque\\w*|coloca\\w*|vay[ae]\\w*|ir|baj(?:e|ar|ando)|sub(?:a|e|ir|iendo)|sig[aue]\\w*|continu\\w+|mueva\\w*|mueve\\w*|mov(?:er|iendo)\\w*|desli\\w+|lleg(?:ue|a|ar|ando)|llev(?:e|a|ar)|apoy\\w+|descans\\w+|qued\\w+|deje|deja|manten\\w+|empie\\w+|empez\\w+|termin\\w+|trabaj\\w+|us(?:e|a|ar|ando)|hag[ao]|haz|hacer|repit\\w+|concentr\\w+|insist\\w+|acuest\\w+|recuest\\w+|recarg\\w+|\\d+ ?(?:s|seg\\w*|min\\w*|veces|respiraciones)|(?:un|dos|tres) minutos?";
// Verbs and nouns that say something else of the place.
const harmless =
  "ayud\\w+|alivi\\w+|afloj\\w+|relaj\\w+|suelt\\w+|sient\\w+|sentir\\w*|not[ae]|duel\\w+|dolor\\w*|molest\\w+|lastim\\w+|respir\\w+|dobl\\w+|flexion\\w+|arque\\w+|proteg\\w+|protej\\w+|cuid\\w+|sost\\w+|levant\\w+|gir\\w+|volt\\w+|met[ae]|inclin\\w+|cruc\\w+|cruz\\w+|pare|parar|deten\\w+|regres\\w+|vuelv\\w+|estir\\w+|fortalec\\w+|apriet\\w+|contrai\\w+|active|activar|abrac\\w+|abraz\\w+|acerqu\\w+|evit\\w+|omit\\w+|redu\\w+|mir[ae]|revis\\w+";
// What is rolled when the place follows the verb at once: "ruede la zona lumbar", "haga también el cuello".
const direct =
  "rued[ae]\\w*|rod(?:ar|ando)\\w*|rol(?:e[ae]?|ar|ear)|masaj\\w+|frot\\w+|amas[ae]\\w*|sob(?:e|a|ar)|presion\\w*|trabaj\\w+|hag[ao]|haz|hacer|incluy\\w+|incluir|agreg\\w+|cubr\\w+|toque|toca";
const contact =
  "en|sobre|por|bajo|debajo de|(?:por )?encima de|dentro de|a|hasta|hacia|contra|alrededor de|cerca de|detras de|a traves de|a lo largo de|desde|entre|de";
const away =
  "lejos de|fuera de|apartad[oa] de|separad[oa] de|antes de(?: llegar a| pasar por| tocar)?|(?:mas )?arriba de|a (?:los|ambos|cada)(?: dos)? lados? de|al lado de|junto a|salvo|excepto|menos(?: en| por)?|en (?:vez|lugar) de|con|para";
const adverbs =
  "(?:(?:despacio|lento|lentamente|suave|suavemente|tambien|ademas|luego|bien|un poco|poco a poco|ahi|aqui|toda|todo)\\s+)*";

export const verbsEs = new RegExp(
  `\\b(?:(?<core>${core})|(?<motion>${motion})|(?<harmless>${harmless}))\\b`,
  "giu",
);
export const endsWithAwayEs = new RegExp(`(?:^|[^\\w])(?:${away})l?\\s*$`, "iu");
export const endsWithContactEs = new RegExp(`(?:^|[^\\w])(${contact})l?\\s*$`, "iu");
export const endsWithDirectEs = new RegExp(`\\b(?:${direct})\\s+${adverbs}$`, "iu");
export const endsWithListEs = /(?:,|&|\/|\b(?:y|e|o|u|ni|mas|como|sobre todo))\s*$/iu;
/** What keeps the roller away from all of a list: "lejos de la espalda, el cuello y ...". */
export const someAwayEs = /\b(?:lejos|fuera|apartad[oa]|separad[oa]|antes|arriba) del?\b/iu;
/** Something else that is put at the place. */
export const someObjectEs =
  /\b(?:manos?|dedos?|brazos?|codos?|pies?|tobillos?|piernas?|cabeza|barbilla|menton|almohadas?|toallas?|cojin(?:es)?|mantas?|calor|hielo|compresa|faja|cinturon|peso)\b/iu;

// What may stand between the governing word and the place: "los músculos tensos de su".
export const leadEs =
  /\b(?:la|las|el|los|lo|su|sus|tu|tus|mi|un|una|otra|otro|cada|ambas|ambos|misma|toda|todo|solo|tambien|justo|despacio|suavemente|derech[oa]|izquierd[oa]|(?:musculos?|partes?|zonas?|puntos?|piel|centro|medio|area)(?: (?:tens|adolorid|rigid|dur)[oa]s?)? del?|lado (?:derecho|izquierdo) del?)\s+$/iu;

export const clauseEndEs =
  /[,;]?\s+(?:pero|sino|luego|despues|entonces|y luego|y despues)\s+|[,:–—]\s*(?:y\s+|solo\s+|mejor\s+)?(?=(?:no\s+|nunca\s+)?(?:rued[ae]|rod(?:ar|ando)|pas[ea]|masaj[ea]\w*|frot[ea]|presion[ea]|ponga|pon|coloque|coloca|vaya|baj[ea]|suba|siga|sigue|mueva|mueve|deslice|trabaj[ea]|use|usa|haga|haz|mantenga|manten)\b)/giu;

export const negationEs =
  /\b(?:no|nunca|jamas|tampoco|ni|sin|evit\w+|prohibid[oa]|en (?:vez|lugar) de|dej[ea] de)\b/giu;
/** After these the negation says to do it ("no olvide ..."), or has ended ("no duele, así que ..."). */
export const undoneEs =
  /\b(?:olvid\w+|miedo|tem[ae]\w*|dud\w+|solo|solamente|par[ae]|deten\w+|dej[ea] de|si|cuando|mientras|porque|prisa|apresur\w+|duel\w+|dolor|mejor|peor)\b/iu;

/** English that reads as Spanish: "use a lumbar pillow". A place in Spanish has its article. */
export const englishVerbEs = /^(?:use|continue|\d+ ?minutes?)$/iu;
export const endsInEnglishEs = /\ba\s+$/iu;
export const bareAdjectiveEs = /^(?:lumbar|cervical)$/iu;
/** After the place: what lies or is worn there, in English and in Spanish. */
export const objectAfterEs =
  /^[\s-]*(?:pillows?|supports?|belts?|cushions?|braces?|rolls?|almohadas?|fajas?|cojin(?:es)?|soportes?(?! (?:el|la|su|un)\b))\b/iu;

/** What goes on from the command before it: "sino también la zona lumbar", "y luego la zona lumbar". */
export const goesOnEs = /\b(?:sino|luego|despues|entonces)\s*$/iu;
export const rathersEs = /\bsino\s*$/iu;
/** All that stands before and after the place in a clause that has no verb of its own. */
export const onlyWayEs = /^\s*(?:(?:tambien|ademas|hasta|por|a|hacia|sobre|en)l?\b\s*)*$/iu;
export const onlyHowEs =
  /^\s*(?:(?:tambien|ademas|despacio|lentamente|suavemente)\b\s*)*(?:por .*|x?\s*\d.*)?$/iu;
/** What is felt goes on by itself: "sentirá el rodillo en el muslo, luego en la zona lumbar". */
export const someFeelingEs = /\b(?:sient\w+|sentir\w*|not[ae]\w*|duel\w+|dolor\w*|molest\w+)\b/iu;

/** "Si el dolor baja a la cintura": pain goes there, not the patient. */
export const notThePatientEs =
  /\b(?:dolor|hormigueo|molestias?|sintomas?|adormecimiento|calambres?)(?:\s+\w+){0,2}\s*$/iu;

/** After the place: "contra el piso". */
export const againstFloorEs =
  /^\s*(?:\w+\s+)?(?:contra|en|hacia|sobre) el (?:piso|suelo|tapete)\b|^\s*contra la (?:pared|colchoneta)\b/iu;
/** After the place: "puede lastimar", "está prohibida". */
export const warnsAgainstEs =
  /^\s*(?:puede|podria) (?:lastimar|danar|doler|empeorar|ser)|^\s*(?:esta prohibid|no se |es peligros|nunca\b|no\b)/iu;
/** After the place: "descanse en el rodillo". */
export const onRollerEs =
  /^(?:\s+(?:descans\w+|repos\w+|apoy\w+|qued\w+|baj\w+|caig\w+|cae|est[ae]|va|vaya|toque|toca|bien|suavemente|despacio|debe|debera|puede|estar|ir|plana|relajada)){0,4}\s+(?:en|sobre|contra|encima de)l? (?:el |su |tu |un )?(?:rodillo|pelota)\b/iu;
/** After the place: ": ruede despacio". */
export const isRolledEs =
  /^\s*[:–—-]\s*(?:\w+\s+){0,2}?(?:rued[ae]|rod(?:ar|illo)|masaj\w+|pas(?:e|ar|adas?))\b/iu;

/** HP-09. "No ruede rápido" and "si rueda demasiado rápido" are something else. */
export const fastRollingEs =
  /\b(?:rued[ae]|rod(?:ar|ando)|muevase|muevete|moverse|pas(?:e|a|ar|adas?))\b(?:\s+(?!no\b|nunca\b|demasiado\b|muy\b)\w+){0,4}?\s+(?:rapido|rapidamente|rapidas?|aprisa|deprisa|de prisa|velozmente)\b|\bacelere\b|\blo mas rapido (?:que pueda|posible)\b/giu;
export const someHasteEs = /rapid|prisa|veloz|aceler/iu;
