import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isThere, otherBrowsers } from "./other-browsers.mjs";
import { inProject } from "./project.mjs";
import { say } from "./say.mjs";

/** How far a part may be from its length, as seen from outside, in milliseconds. */
const NEAR_MS = 1_500;

/** What a phone may have that the player uses, by the name a reader knows. */
const abilities = {
  "keeping the screen awake": "return 'wakeLock' in navigator",
  "buzzing (vibration)": "return 'vibrate' in navigator",
  "sound (Web Audio)": "return 'AudioContext' in window",
  "spoken voice": "return 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0",
  "media keys": "return 'mediaSession' in navigator",
  "working without a connection (service worker)": "return 'serviceWorker' in navigator",
};

/**
 * The main way through the player in browsers that are not Chromium, in real time: every step is done by pressing what
 * a patient presses, and looked at. A browser that is not there and cannot be installed is left out, which is said.
 */
export async function provePlayerBrowsers() {
  const [{ startDemo }, { linkToShortest }, { patientCopy }] = await Promise.all([
    import("../../tests/support/start-demo.ts"),
    import("../../tests/evidence/player-links.ts"),
    import("../../lib/copy/patient/patient-copy.ts"),
  ]);
  const demo = await startDemo();
  try {
    const link = await linkToShortest(demo);
    const outcomes = [];
    for (const browser of otherBrowsers) outcomes.push(await proveOne(browser, link, patientCopy("en")));
    return {
      outcomes,
      figures: outcomes
        .filter(({ isHere }) => isHere)
        .map(({ name, version, done, all }) => ({
          figure: `steps of the main way in ${[name, version].join(" ").trim()}`,
          value: done,
          unit: "steps",
          goal: all,
        })),
      failures: outcomes.flatMap(({ failures }) => failures),
    };
  } finally {
    await demo.stop();
  }
}

/** What became of one browser. One that does not start, hangs or dies is a failure of its own, never of the others. */
async function proveOne(browser, link, words) {
  const { name, packages } = browser;
  const steps = Object.entries(mainWay(words, link));
  const outcome = { name, version: "", isHere: true, done: 0, all: steps.length, lacks: [], failures: [] };
  let driver = null;
  try {
    if (!(await isThere(browser))) {
      outcome.isHere = false;
      say(`skipped: ${name} is not installed. On Debian or Ubuntu: apt-get install ${packages.join(" ")}`);
      return outcome;
    }
    driver = await browser.start();
    outcome.version = driver.version;
    await follow(driver, steps, outcome);
  } catch (error) {
    outcome.failures.push(`${name}: ${error.message}`);
  } finally {
    await driver?.close();
  }
  return outcome;
}

/** Takes the steps until one fails, with a picture of each, and notes it all in the outcome. */
async function follow(driver, steps, outcome) {
  const fail = (why) => outcome.failures.push(`${outcome.name}: ${why}`);
  const pictures = inProject(`node_modules/.cache/player-pictures/${outcome.name.toLowerCase()}`);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const [step, take] of steps) {
    say(`  ${outcome.name}: ${step}`);
    await take(driver).catch((error) => fail(`at "${step}", ${error.message}`));
    // What is pressed is shown in the next frame.
    await wait(200);
    const number = String(outcome.done + 1).padStart(2, "0");
    writeFileSync(
      path.join(pictures, `${number}-${step.replaceAll(/\W+/g, "-")}.png`),
      await driver.picture(),
    );
    if (outcome.failures.length > 0) break;
    outcome.done++;
  }
  const problems = await driver.run("return window.problems ?? null");
  if (problems === null) fail("its console was not watched to the end.");
  for (const problem of problems ?? []) fail(`its console says: ${problem}`);
  for (const [ability, script] of Object.entries(abilities))
    if (!(await driver.run(script))) outcome.lacks.push(ability);
}

/** Notes what the console would say, from before the plan is opened. */
const keepProblems = `
  window.problems = [];
  const note = (...what) => window.problems.push(what.map(String).join(" "));
  console.error = note;
  console.warn = note;
  addEventListener("error", (event) => note(event.message));
  addEventListener("unhandledrejection", (event) => note(event.reason));
  addEventListener("securitypolicyviolation", (event) => note(event.violatedDirective, event.blockedURI));
`;

/** What another page of the same link says when its session begins to run: the mark under which that is saved. */
const sayThatItRuns = `
  const { mark } = JSON.parse(localStorage.getItem("rollscript-session"));
  new BroadcastChannel("rollscript-session").postMessage(mark);
`;

const heading = (words) => `return document.querySelector("h1")?.textContent === ${JSON.stringify(words)}`;
const shows = (words) => `return document.body.innerText.includes(${JSON.stringify(words)})`;
const secondsIn = (selector) => `
  const time = document.querySelector("${selector}")?.textContent.match(/(\\d+):(\\d\\d)\\D*$/);
  return time ? Number(time[1]) * 60 + Number(time[2]) : null;`;
const partLeft = secondsIn("main .clock");
const allLeft = secondsIn("header .total b");
/** Whether less than so many seconds of the part are left; no clock is not less. */
const partUnder = (seconds) => `
  const left = (() => {${partLeft}})();
  return left !== null && left < ${seconds};`;

/** The seconds of the whole session that are left. */
async function secondsLeft(page) {
  const seconds = await page.run(allLeft);
  expect(seconds !== null, "there is no clock of the whole session");
  return seconds;
}

function expect(is, otherwise) {
  if (!is) throw new Error(otherwise);
}

/** Each step by what it does. The program is one move, half a minute on each side. */
function mainWay({ link: { notOpen }, player }, link) {
  const { welcome, check, session, paused, stopped, done } = player;
  let rightFrom = 0;
  let stoodMs = 0;
  return {
    "the page with no link": async (page) => {
      await page.open(link.replace(/#.*/, ""));
      await page.run(keepProblems);
      await page.until("a page that says how to go on", "return document.querySelector('h1') !== null");
      expect(!(await page.run(shows(welcome.start))), "a session starts without a link");
    },
    "the link opens the plan": async (page) => {
      await page.run("location.hash = arguments[0]", new URL(link).hash);
      await page.until("the welcome", heading(welcome.title));
      expect(!(await page.run(shows(notOpen.title))), "it says that the link does not open");
      const isFit = "return document.documentElement.scrollWidth <= innerWidth";
      expect(await page.run(isFit), "the page is wider than the screen");
    },
    "the check before the start": async (page) => {
      await page.press(welcome.start);
      await page.until("the check", heading(check.title));
      expect((await page.run(partLeft)) === null, "a clock runs before the check");
    },
    "get ready": async (page) => {
      await page.press(check.none);
      await page.until("the count", partUnder(20));
      const drawn = "return document.querySelectorAll('.stage .pic path').length > 3";
      await page.until("the figure", drawn);
    },
    "work on the right side": async (page) => {
      await page.press(session.startNow);
      await page.until("the right side", shows(session.side.right));
      rightFrom = performance.now();
      await page.until("the first second", partUnder(30));
    },
    pause: async (page) => {
      await page.press(session.pause);
      stoodMs = performance.now();
      await page.until("the pause", shows(paused.takeYourTime));
      const before = await secondsLeft(page);
      await wait(2_500);
      expect(before === (await secondsLeft(page)), "the clock runs on in the pause");
    },
    "go on": async (page) => {
      await page.press(session.goOn);
      stoodMs = performance.now() - stoodMs;
      const before = await page.until("the clock", partLeft);
      await page.until("the next second", partUnder(before), 3);
    },
    "switch side": async (page) => {
      await page.until("the change of side", shows(session.switchTo("left")), 40);
      const took = performance.now() - rightFrom - stoodMs;
      expect(Math.abs(took - 30_000) < NEAR_MS, `the right side took ${Math.round(took)} ms of 30,000`);
    },
    "work on the left side": async (page) => {
      await page.until("work on the left side", shows(session.notSofter), 12);
      await page.until("the left side", shows(session.side.left));
    },
    "not softer": async (page) => {
      const before = await secondsLeft(page);
      await page.press(session.notSofter);
      await page.until("what to do", shows(session.pressLess));
      const gained = (await secondsLeft(page)) - before;
      expect(gained >= 18 && gained <= 20, `it added ${gained} s to what is left, not 20`);
    },
    stop: async (page) => {
      await page.press(session.stop);
      await page.until("the page after Stop", heading(stopped.title));
      expect((await page.run(partLeft)) === null, "a clock runs after Stop");
    },
    "go on after stop": async (page) => {
      await page.press(stopped.goOn);
      await page.until("the clock", partLeft);
    },
    "another page takes it over": async (page) => {
      await page.run(sayThatItRuns);
      await page.until("the page that waits", shows(paused.elsewhere));
      expect((await page.run(partLeft)) === null, "a clock runs on");
    },
    "go on here": async (page) => {
      await page.press(paused.goOnHere);
      await page.until("the welcome, with the way on", shows(welcome.goOn));
    },
    "the check once more": async (page) => {
      await page.press(welcome.goOn);
      await page.until("the check", heading(check.title));
      // The next button lies where this one lay: at once, it would be the second half of a double tap.
      await wait(800);
    },
    "the session stands where it was": async (page) => {
      await page.press(check.none);
      await page.until("the pause", shows(paused.waited));
      expect(await page.run(shows(session.side.left)), "it is not on the left side");
    },
    "the left side again": async (page) => {
      await page.press(session.goOn);
      await page.until("the clock", partLeft);
    },
    done: async (page) => {
      await page.until("the end", heading(done.title), 60);
      expect(await page.run(shows(done.bothSides)), "it does not say that both sides were done");
      await page.press(done.yes);
      await page.until("the answer", shows(done.thanksYes));
    },
  };
}
