import type { ConditionGroup, ConditionOption } from "./condition-options";

/**
 * The groups with only the conditions that hold every word typed, anywhere in their text; empty groups go. Those
 * that hold them in their name come first: Enter takes the first, and another's guidance may name it too.
 */
export function findConditions(groups: readonly ConditionGroup[], text: string): readonly ConditionGroup[] {
  const words = text.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  const holds = (written: string) => words.every((word) => written.toLocaleLowerCase("en").includes(word));
  const isNamed = ({ name }: ConditionOption) => holds(name);
  return namedFirst(
    groups
      .map((group) => ({
        ...group,
        options: namedFirst(
          group.options.filter(({ name, action, guidance }) => holds(`${name} ${action} ${guidance}`)),
          isNamed,
        ),
      }))
      .filter(({ options }) => options.length > 0),
    ({ options }) => options.some(isNamed),
  );
}

/** The same list, those that are named before the others, else in their order. */
function namedFirst<T>(list: readonly T[], isNamed: (item: T) => boolean): readonly T[] {
  return [...list].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}
