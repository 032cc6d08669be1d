/** How long a clearance holds as proposed, in days: 12 weeks. Judgement. */
export const USUAL_CLEARANCE_DAYS = 84;

/** Longest life of a clearance, in days from the day it is signed. Judgement: within a year somebody looks again. */
export const MAX_CLEARANCE_DAYS = 365;
