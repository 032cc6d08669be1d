/** The page of the full-size proofs. `results`: what each proof gave when it last ran, by its name; null: it has not. */
export function evidencePage(results) {
  const { rules, mutations } = results;
  const ran = Object.values(results).filter((result) => result !== null);
  const parts = [
    notProved(results),
    table(ran.flatMap(({ figures }) => figures)),
    rulesPart(rules),
    playerPart(results["player-browsers"], results["player-sessions"]),
    mutationsPart(mutations),
  ];
  return `# What was proved

Made by \`npm run evidence\` from what each proof gave when it last ran, kept in \`results\`. Tables and properties also
run in \`npm test\`, on 1,000 cases each; the mutation check runs here alone.

| proof | last run | of commit | outcome |
| --- | --- | --- | --- |
${Object.entries(results)
  .map(([name, result]) => `| ${[name, ...lastRun(result)].join(" | ")} |`)
  .join("\n")}

${parts.filter(Boolean).join("\n\n")}
`;
}

/** A figure against its goal: at most so many milliseconds, or all of so many. */
export function told({ value, unit, goal }) {
  if (unit === "ms") return `${number(value)} ms${goal === null ? "" : `, at most ${number(goal)}`}`;
  return `${number(value)}${goal === null ? "" : ` of ${number(goal)}`} ${unit}`;
}

function lastRun(result) {
  if (result === null) return ["not run yet", "", ""];
  const { day, commit, figures, failures } = result;
  const outcome = figures.length === 0 ? "left out" : "proved";
  return [day, commit ?? "", failures.length === 0 ? outcome : "NOT PROVED"];
}

/** The first line of each failure; the rest is in the proof's result. */
function notProved(results) {
  return Object.entries(results)
    .flatMap(([name, result]) => (result?.failures ?? []).map((failure) => [name, failure]))
    .map(([name, failure]) => `- NOT PROVED, ${name}: ${failure.split("\n")[0]}`)
    .join("\n");
}

function rulesPart(rules) {
  const properties = rules?.properties ?? [];
  if (properties.length === 0) return "";
  return `## The rules

The tables in \`tests/lib/safety\` are written by hand: every condition on every move, side and zone, before and after a
clearance, and every rule a program can break with what breaks it and what it just allows. The properties are tried on
random patients and programs:

${properties.map((name) => `- ${name.replace(/^for any patient( and any program)? /, "")}`).join("\n")}`;
}

/** The proofs of the session player: what was done where, and what cannot be seen there. */
function playerPart(inBrowsers, inTime) {
  const parts = [browsersPart(inBrowsers?.outcomes ?? []), sessionsPart(inTime?.outcomes ?? [])].filter(
    Boolean,
  );
  return parts.length === 0 ? "" : ["## The session player", ...parts].join("\n\n");
}

function browsersPart(browsers) {
  if (browsers.length === 0) return "";
  return `In WebKit and Firefox a program of one move is followed in real time, by pressing what a patient presses: the page
without a link, the link, the check, get ready, the right side, a pause, the change of side, "Not softer", Stop, on;
taken over by another page, taken up again where it stood, to the end. The lengths of the parts are held against the clock. Nothing may be said in the console, which is watched from
when the page without a link stands: what is said while that page loads is not heard.

${browsers.map(inWords).join("\n")}

WebKit is its build for Linux, in a window of about a phone's size: the engine of an iPhone and not the phone. There and
in Firefox without a window, nobody hears, feels or waits. Only a phone in the hand shows that the screen stays awake and
says so when it may not, that it buzzes, that the first tap lets Safari sound, that a voice of its own speaks, that a
headset's button pauses, what a locked screen or a call does to the clock, and that a plan is kept and opened from the
home screen. The browser tests in Chromium play what of this can be played.`;
}

function sessionsPart(sessions) {
  if (sessions.length === 0) return "";
  return `Each template is also run whole in Chromium, untouched after Start, with a picture every 20 seconds. Every part of the
timeline has to be seen in its order; the player's clock may be off by 100 ms and the whole may take 1 s longer; the
console stays empty and the page never scrolls.

${sessions.map(({ id }) => `![The ${id} session, every 20 seconds](pictures/session-${id}.webp)`).join("\n\n")}`;
}

function inWords({ name, version, isHere, done, all, lacks, failures }) {
  if (!isHere) return `- ${name}: left out, it was not on the machine.`;
  const without = lacks.length === 0 ? "" : ` It has no ${lacks.join(", no ")}: the player did without.`;
  const not = failures.length === 0 ? "" : "NOT PROVED, ";
  return `- ${[name, version].join(" ").trim()}: ${not}${done} of ${all} steps.${without}`;
}

function mutationsPart(mutations) {
  const outcomes = mutations?.outcomes ?? [];
  if (outcomes.length === 0) return "";
  return `## The mutation check

Each rule and each condition is turned off in a copy of the project, in every way it is kept, one at a time; then the
tests that are about what it does are run. It counts as proved when one of them fails each time.

| rule or condition | turned off in, and seen by a test |
| --- | --- |
${byRule(outcomes)
  .map(([id, keepers]) => `| ${id} | ${keepers.join(", ")} |`)
  .join("\n")}`;
}

function table(figures) {
  if (figures.length === 0) return "";
  const rows = figures.map((figure) => `| ${figure.figure} | ${told(figure)} |`);
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
