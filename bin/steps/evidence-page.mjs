/** The page of the full-size proofs, made from their figures. `results`: what each proof gave, by its name. */
export function evidencePage(results) {
  const { rules, mutations } = results;
  const today = new Date().toISOString().slice(0, 10);
  return `# What was proved

Made by \`npm run evidence\` on ${today}. Tables and properties also run in \`npm test\`, on
1,000 cases each; the mutation check runs here alone.

${table(Object.values(results).flatMap(({ figures }) => figures))}

## The rules

The tables in \`tests/lib/safety\` are written by hand: every condition on every move, side and zone, before and after a
clearance, and every rule a program can break with what breaks it and what it just allows. The properties are tried on
random patients and programs:

${rules.properties.map((name) => `- ${name.replace(/^for any patient( and any program)? /, "")}`).join("\n")}

${playerPart(results["player-browsers"], results["player-sessions"])}
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

/** The proofs of the session player: what was done where, and what cannot be seen there. */
function playerPart({ outcomes: browsers }, { outcomes: sessions }) {
  return `## The session player

In WebKit and Firefox a program of one move is followed in real time, by pressing what a patient presses: the page
without a link, the link, the check, get ready, the right side, a pause, the change of side, "Not softer", Stop, on to
the end. The lengths of the parts are held against the clock, and nothing may be said in the console.

${browsers.map(inWords).join("\n")}

WebKit is its build for Linux, in a window of about a phone's size: the engine of an iPhone and not the phone. There and
in Firefox without a window, nobody hears, feels or waits. Only a phone in the hand shows that the screen stays awake and
says so when it may not, that it buzzes, that the first tap lets Safari sound, that a voice of its own speaks, that a
headset's button pauses, what a locked screen or a call does to the clock, and that a plan is kept and opened from the
home screen. The browser tests in Chromium play what of this can be played.

Each template is also run whole in Chromium, untouched after Start, with a picture every 20 seconds. Every part of the
timeline has to be seen in its order; the player's clock may be off by 100 ms and the whole may take 1 s longer; the
console stays empty and the page never scrolls.

${sessions.map(({ id }) => `![The ${id} session, every 20 seconds](pictures/session-${id}.webp)`).join("\n\n")}
`;
}

function inWords({ name, version, done, all, lacks }) {
  if (version === "") return `- ${name}: NOT PROVED, it is not on this machine.`;
  const without = lacks.length === 0 ? "" : ` It has no ${lacks.join(", no ")}: the player did without.`;
  return `- ${name} ${version}: ${done} of ${all} steps.${without}`;
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
