import type { ConditionGroup } from "./condition-options";

/** The groups with only the conditions that hold every word typed, anywhere in their text; empty groups go. */
export function findConditions(groups: readonly ConditionGroup[], text: string): readonly ConditionGroup[] {
  const words = text.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter(({ name, action, guidance }) => {
        const held = `${name} ${action} ${guidance}`.toLocaleLowerCase("en");
        return words.every((word) => held.includes(word));
      }),
    }))
    .filter(({ options }) => options.length > 0);
}
