/** Colours for the tones, one table for each ground. Every ink but `screen` is literal colours for files and paper. */
import { type Tone, tones } from "./tones";

export type Ink = Readonly<Record<Tone, string>>;
export type InkName = "screen" | "light" | "dark" | "print";

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
};

// Paper keeps the light colours, chosen to stay apart in grey; the floor is darker, or a copier loses it.
const print: Ink = { ...light, floor: "#aeb7c2" };

/** Custom properties with the light colours behind them, so that a dark page needs no second drawing. See figure.css. */
const screen = Object.fromEntries(
  tones.map((tone) => [tone, `var(--figure-${tone}, ${light[tone]})`]),
) as Record<Tone, string>;

export const inks: Readonly<Record<InkName, Ink>> = { screen, light, dark, print };
