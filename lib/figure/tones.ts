/** What a shape is, as far as its colour goes. Inks say which colour that is on which ground. */
export const tones = [
  "skin",
  "hair",
  "ink",
  "top",
  "sleeve",
  "trousers",
  "shoe",
  "far-skin",
  "far-top",
  "far-trousers",
  "far-shoe",
  "roller",
  "roller-edge",
  "contact",
  "arrow",
  "stop",
  "floor",
  "cross",
  "halo",
] as const;
export type Tone = (typeof tones)[number];
