/** The page of the full-size proofs, made from their figures. `results`: what each proof gave, by its name. */
export function evidencePage({ rules, handouts, mutations }) {
  const today = new Date().toISOString().slice(0, 10);
  return `# What was proved

Made by \`npm run evidence\` on ${today}. Tables and properties also run in \`npm test\`, on
1,000 cases each; the mutation check runs here alone.

${table([...rules.figures, ...handouts.figures, ...mutations.figures])}

## The rules

The tables in \`tests/lib/safety\` are written by hand: every condition on every move, side and zone, before and after a
clearance, and every rule a program can break with what breaks it and what it just allows. The properties are tried on
random patients and programs:

${rules.properties.map((name) => `- ${name.replace(/^for any patient( and any program)? /, "")}`).join("\n")}

## The mutation check

Each rule and each condition is turned off in a copy of the project, in every way it is kept, one at a time; then the
tests that are about what it does are run. It counts as proved when one of them fails each time.

| rule or condition | turned off in, and seen by a test |
| --- | --- |
${byRule(mutations.outcomes)
  .map(([id, keepers]) => `| ${id} | ${keepers.join(", ")} |`)
  .join("\n")}
`;
}

function table(figures) {
  const rows = figures.map(
    ({ figure, value, goal }) =>
      `| ${figure} | ${number(value)}${goal === null ? "" : ` of ${number(goal)}`} |`,
  );
  return ["| what | result |", "| --- | --- |", ...rows].join("\n");
}

function number(value) {
  return value.toLocaleString("en-US");
}

const keeperNames = {
  schema: "the shape of the data",
  "check-program": "the check of a program",
  "check-move": "the check of a move",
  "catalogue-test": "the built-in moves",
  player: "the player",
};

/** Each rule once, with its keepers; a keeper whose absence nothing saw is marked. */
function byRule(outcomes) {
  const rows = new Map();
  for (const { id, keeper, seenBy } of outcomes) {
    const words = `${keeperNames[keeper]}${seenBy === null ? " (NOT SEEN)" : ""}`;
    rows.set(id, [...new Set([...(rows.get(id) ?? []), words])]);
  }
  return [...rows];
}
