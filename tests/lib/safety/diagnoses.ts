/** What no phone may show: the names of what a patient has. A stop sign says what is felt, and is none. */
export const diagnoses =
  /pregnan|osteopor|thin bones|fracture|broken|\bdiscs?\b|herniat|sciatic|cancer|tumou?r|clot|thrombos|blood|bleed|bruis|infect|wound|nerve|neuropath|vein|surg|steroid|medicine|stenosis|cauda|bladder|bowel/i;
