/** What a move gives up where the page is full. */
import { type } from "./measures";

export type MoveSqueeze = {
  /** Size of the pictures, as a share of that on a roomy page; 0: the words take their place. */
  readonly figures: number;
  readonly name: number;
  /** Width of the body map beside what is felt, in mm; 0: none. */
  readonly map: number;
  readonly lineHeight: number;
  /** Type of a move without pictures, in points: larger where the room of the pictures is free. */
  readonly wordsType: number;
  /** Millimetres between steps. */
  readonly stepGap: number;
  /** Width of the steps, where what is felt beside them has 1. */
  readonly stepShare: number;
  /** What is for this patient only stands below both columns, as wide as the page. */
  readonly notesBelow: boolean;
  /** Nothing stands beside the steps, which are as wide as the page. */
  readonly stacked: boolean;
};

const small = {
  figures: 0.7,
  name: 20,
  lineHeight: 1.25,
  wordsType: type.body,
  stepGap: 0.6,
  notesBelow: false,
  stacked: false,
} as const;

const smaller = { ...small, figures: 0.6, stepGap: 0.4, stepShare: 1.8 } as const;

const tightest = {
  figures: 0.5,
  name: 20,
  map: 0,
  lineHeight: 1.25,
  wordsType: type.body,
  stepGap: 0.4,
  stepShare: 1.8,
} as const;

/** How much a move gives up to fit, from nothing to what only the longest texts need. The type stays 14 pt. */
export const moveSqueezes: readonly [MoveSqueeze, ...MoveSqueeze[]] = [
  {
    figures: 1,
    name: type.moveName,
    map: 20,
    lineHeight: 1.45,
    wordsType: 18,
    stepGap: 1.1,
    stepShare: 1.2,
    notesBelow: false,
    stacked: false,
  },
  {
    figures: 0.9,
    name: type.moveName,
    map: 20,
    lineHeight: 1.3,
    wordsType: 16,
    stepGap: 0.8,
    stepShare: 1.3,
    notesBelow: false,
    stacked: false,
  },
  { ...small, map: 17, stepShare: 1.4 },
  { ...small, map: 14, stepShare: 1.8 },
  { ...smaller, map: 14 },
  { ...smaller, map: 0 },
  { ...tightest, notesBelow: false, stacked: false },
  { ...tightest, notesBelow: true, stacked: false },
  { ...tightest, notesBelow: true, stacked: true },
  { ...tightest, figures: 0, notesBelow: true, stacked: true },
];
