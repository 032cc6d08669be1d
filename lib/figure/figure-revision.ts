/**
 * Names the set of baked pictures: the first 12 hex digits of their SHA-256. Every version is published with it.
 * After baking, put down what the bake test says.
 */
export const FIGURE_REVISION = "bc9991203ab0";
