/** Colours for the tones, one table for each ground. Every ink but `screen` is literal colours for files and paper. */
import { type Tone, tones } from "./tones";

export type Ink = Readonly<Record<Tone, string>>;
export const inkNames = ["screen", "light", "dark", "print"] as const;
export type InkName = (typeof inkNames)[number];

const light: Ink = {
  skin: "#e3ab86",
  hair: "#3a2c28",
  ink: "#2a211f",
  top: "#237578",
  sleeve: "#33938f",
  trousers: "#2c3b57",
  shoe: "#1b2434",
  "far-skin": "#edcdb8",
  "far-top": "#8fc0be",
  "far-trousers": "#98a4b8",
  "far-shoe": "#7a8598",
  roller: "#ffc84a",
  "roller-edge": "#6d4a06",
  contact: "#ff6a33",
  arrow: "#c2340f",
  stop: "#d0021b",
  floor: "#d5dbe2",
  cross: "#d0021b",
  halo: "#ffffff",
  "map-body": "#e6e2d8",
  "map-line": "#8b9098",
  "map-detail": "#a5a199",
  "map-zone": "#ffffff",
  "map-zone-line": "#6f7781",
  "map-chosen": "#1f6f72",
  "map-chosen-line": "#0f4a4c",
  "map-out": "#8a919b",
  "map-mark": "#1d2733",
};

const dark: Ink = {
  skin: "#e0a883",
  hair: "#8d6a58",
  ink: "#2a211f",
  top: "#2f9a99",
  sleeve: "#4cb9b3",
  trousers: "#6f86b4",
  shoe: "#b6c1d6",
  "far-skin": "#8d7263",
  "far-top": "#2b5f63",
  "far-trousers": "#42506c",
  "far-shoe": "#5d6a80",
  roller: "#ffc84a",
  "roller-edge": "#5a3d05",
  contact: "#ff6a33",
  arrow: "#ff9468",
  stop: "#ff6b78",
  floor: "#4a6069",
  cross: "#ff6b78",
  // Keylines part limbs from what lies behind: they take the colour of the ground.
  halo: "#16222a",
  "map-body": "#33404c",
  "map-line": "#76828f",
  "map-detail": "#5c6874",
  "map-zone": "#171d24",
  "map-zone-line": "#93a0ac",
  "map-chosen": "#63bdb9",
  "map-chosen-line": "#b9ece8",
  "map-out": "#76828f",
  "map-mark": "#eef1f4",
};

// Paper is often grey. Clothes are darker and the contact patch is lighter than on screen, so that the patch stands out
// on trousers, top and sleeve; the near skin is darker, or the far arm goes with it; the floor is, or a copier loses it.
const print: Ink = {
  ...light,
  skin: "#d99c74",
  top: "#1a5a5d",
  sleeve: "#2a7b79",
  trousers: "#243149",
  shoe: "#111826",
  contact: "#ff8a50",
  floor: "#aeb7c2",
};

/** Custom properties with the light colours behind them, so that a dark page needs no second drawing. See figure.css. */
const screen = Object.fromEntries(
  tones.map((tone) => [tone, `var(--figure-${tone}, ${light[tone]})`]),
) as Record<Tone, string>;

export const inks: Readonly<Record<InkName, Ink>> = { screen, light, dark, print };
