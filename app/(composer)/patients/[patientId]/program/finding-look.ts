import { CircleAlert, OctagonX, TriangleAlert } from "lucide-react";
import type { Finding, FindingLevel } from "@/lib/safety/finding";

/** A ladder that is read without colour: a stop blocks, a circle asks, a triangle warns. */
type Rung = "blocks" | "asks" | "warns";

export function rungOf(level: FindingLevel): Rung {
  switch (level) {
    case "prohibited":
    case "emergency":
    case "urgent":
    case "program-excluded":
    case "move-excluded":
      return "blocks";
    case "acknowledgement":
      return "asks";
    case "warning":
      return "warns";
  }
}

export const rungLook = {
  blocks: { icon: OctagonX, box: "border-stop bg-stop-soft", ink: "text-stop" },
  asks: { icon: CircleAlert, box: "border-caution bg-surface", ink: "text-caution" },
  warns: { icon: TriangleAlert, box: "border-line bg-surface", ink: "text-caution" },
} as const;

const places: readonly Rung[] = ["blocks", "asks", "warns"];

/** Findings as they are shown: what blocks, what asks, what is answered, and warnings last. */
export function inShownOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ level, answer }: Finding) =>
    level === "warning" ? 3 : answer === null ? places.indexOf(rungOf(level)) : 2;
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => place(a.finding) - place(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}
