/** What the form for conditions needs to know of each, without the whole table in the browser. */
import type { Condition } from "@/lib/safety/condition";
import type { ConditionId } from "@/lib/safety/condition-ids";
import { conditions } from "@/lib/safety/conditions";
import { type FindingLevel, findingLevels } from "@/lib/safety/finding";

export type ConditionOption = Pick<Condition, "name" | "action" | "guidance" | "needs"> & {
  readonly id: ConditionId;
};

export type ConditionGroup = {
  readonly title: string;
  readonly blocks: boolean;
  readonly options: readonly ConditionOption[];
};

const groupTitles = [
  { title: "Refer now: no program", levels: ["emergency", "urgent"], blocks: true },
  { title: "No program until cleared", levels: ["program-excluded"], blocks: true },
  { title: "Leaves moves out", levels: ["move-excluded"], blocks: false },
  { title: "To acknowledge, or a warning", levels: ["acknowledgement", "warning"], blocks: false },
] as const satisfies readonly { title: string; levels: readonly FindingLevel[]; blocks: boolean }[];

/** The conditions by the strictest thing they do, in the table's order. */
export function conditionGroups(): readonly ConditionGroup[] {
  return groupTitles.map(({ title, levels, blocks }) => ({
    title,
    blocks,
    options: conditions
      .filter((condition) => (levels as readonly FindingLevel[]).includes(strictestLevel(condition)))
      .map(({ id, name, action, guidance, needs }) => ({ id, name, action, guidance, needs })),
  }));
}

function strictestLevel({ effects }: Condition): FindingLevel {
  return findingLevels.find((level) => effects.some((effect) => effect.level === level)) ?? "warning";
}
