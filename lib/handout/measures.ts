/** Lengths and colours of the sheet. Lengths are written in millimetres and handed on in points (1/72 inch). */
import { inks } from "@/lib/figure/inks";

/** Millimetres as points. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** For `flexShrink`: react-pdf takes 0 for 1. */
export const RIGID = 1e-6;

/** Colours of the sheet; signs have those of what they stand for in the pictures. Rank is carried by weight and shape first, so that grey loses nothing. */
export const ink = {
  text: "#1d2733",
  paper: "#ffffff",
  quiet: "#8b94a0",
  faint: "#55606d",
  tint: "#e4e8ed",
  stop: "#c4161c",
  stopLine: inks.print.stop,
  today: "#9a5b00",
  todayTint: "#ffe3ad",
  accent: "#155255",
  amber: "#ffc84a",
  amberDark: "#6b4a00",
  contact: inks.print.contact,
  arrow: inks.print.arrow,
} as const;
