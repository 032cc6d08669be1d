import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { PressurePanel, pressureAsked, replyTo } from "@/lib/player/screens/pressure-panel";
import { UpNextPage } from "@/lib/player/screens/up-next-page";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import { copy, play, prescribedAs, sampleStart } from "../sample-session";
import { textOf } from "../text-of";
import { coach, four, props, session } from "./shown";

vi.stubGlobal("matchMedia", () => ({ matches: false }));

const nothing = () => {};
const ready = play(sampleStart(four), "begin", "all-clear");

describe("a sore spot, and how hard it presses", () => {
  const working = play(ready, "start-now", 5);

  test("a sore spot is stayed on with a count, and left early with one tap", () => {
    expect(session(working)).toContain("Sore spot Stay here Pressure 0 to 10");
    const held = session(play(working, "hold", 3));
    expect(held).toMatch(/Stay here\. Breathe slowly\. Roll on in 17 seconds\. Roll on Now/);
    expect(held).toContain("0:52");
    expect(session(play(working, "hold", 3, "roll-on"))).toContain("Make small, slow rolls.");
  });

  test("a dose without holds has no button for them, and says how hard it presses all the same", () => {
    const passes = session(play(sampleStart(coach), "begin", "all-clear", "start-now", 5), coach);
    expect(passes).not.toContain("Sore spot");
    expect(passes).toContain("Pressure 0 to 10");
    const resting = play(
      sampleStart(coach),
      "begin",
      "all-clear",
      "skip",
      "skip",
      "skip",
      "skip",
      "skip",
      "start-now",
    );
    expect(session(resting, coach)).not.toContain("Pressure");
    const paused = session(play(resting, "pause"), coach);
    expect(paused).toContain("Start this move again");
    expect(paused).not.toContain("It presses too hard");
  });

  test("the question has eleven answers, each named, the aim and both ends in words", () => {
    const panel = (aim: number) =>
      renderToStaticMarkup(
        <PressurePanel
          copy={copy}
          dosage={{ pressureCeiling: aim }}
          addedSeconds={0}
          said={6}
          onSay={nothing}
          onClose={nothing}
        />,
      );
    expect(panel(4).match(/aria-label="\d+ out of 10"/g)).toHaveLength(11);
    expect(panel(4)).toMatch(/aria-label="6 out of 10" aria-pressed="true"/);
    expect(
      textOf(
        <PressurePanel
          copy={copy}
          dosage={{ pressureCeiling: 4 }}
          addedSeconds={0}
          said={null}
          onSay={nothing}
          onClose={nothing}
        />,
      ),
    ).toMatch(/How hard does it press\? Close.* 0 No pressure 4 Just right 8 Too much/);
    expect(panel(3)).toContain("3 Just right");
  });

  test("what was said stays on its button; from 6 on it asks for less", () => {
    expect(session(play(working, { type: "say-pressure", pressure: 5 }))).toMatch(/slow rolls\..*You said 5/);
    expect(session(play(working, { type: "say-pressure", pressure: 7 }))).toMatch(
      /Press less\. Move a little\..*You said 7/,
    );
  });

  test("a move that was left says which of the two reasons it had", () => {
    const { leftOut } = copy.player.session;
    const pressed = session(play(working, { type: "say-pressure", pressure: 8 }));
    expect(pressed).toContain(leftOut.pressure);
    const hard = session(play(working, "not-softer", "not-softer"));
    expect(hard).toContain(leftOut["not-softer"]);
    expect(hard).not.toContain(leftOut.pressure);
    const paused = session(play(working, "pause", { type: "say-pressure", pressure: 8 }));
    expect(paused).toMatch(/Paused.*It pressed too hard\./);
  });
});

describe("a ceiling below the usual pressure", () => {
  const limited = (pressureCeiling: number, snapshot = four): PlayerSnapshot => ({
    ...snapshot,
    moves: snapshot.moves.map((entry) =>
      prescribedAs(entry, { dosage: { ...entry.prescribed.dosage, pressureCeiling } }),
    ),
  });
  const sentence = "Press at 3 out of 10 at most.";

  test("is said in the sheet's words while getting ready, changing sides and in what comes next", () => {
    const gentle = limited(3);
    expect(copy.safety.pressAtMost(3)).toBe(sentence);
    const at = (snapshot: PlayerSnapshot) => {
      const begun = play(sampleStart(snapshot), "begin", "all-clear");
      return [
        session(begun, snapshot),
        session(play(begun, "start-now", 62), snapshot),
        textOf(<UpNextPage {...props(sampleStart(snapshot), snapshot)} onClose={nothing} />),
      ];
    };
    for (const text of at(gentle)) expect(text).toContain(sentence);
    for (const ceiling of [4, 5])
      for (const text of at(limited(ceiling))) expect(text).not.toContain("out of 10");
    const calm = limited(3, coach);
    const resting = play(sampleStart(calm), "begin", "all-clear", ...Array(5).fill("skip"));
    expect(calm.moves[resting.steps[resting.index]?.moveIndex ?? 0]?.move.contactZone).toBe("calf-rest");
    expect(session(resting, calm)).not.toContain(sentence);
  });

  test("is the aim of the question, and what is above it is answered with what to do", () => {
    const working = play(sampleStart(limited(3)), "begin", "all-clear", "start-now", 5);
    const asked = pressureAsked(props(working, limited(3)));
    const { good, less, lessHow } = copy.player.pressure;
    expect([3, 4, 5, 8].map((pressure) => replyTo(pressure, asked.dosage, copy).title)).toEqual([
      good(3),
      less,
      less,
      less,
    ]);
    expect(replyTo(4, asked.dosage, copy).how).toEqual(lessHow);
    const usual = pressureAsked(props(play(ready, "start-now"))).dosage;
    expect([5, 6].map((pressure) => replyTo(pressure, usual, copy).title)).toEqual([good(4), less]);
    expect(session(play(working, { type: "say-pressure", pressure: 4 }), limited(3))).toMatch(
      /Press less\. Move a little\..*You said 4/,
    );
  });
});

test("the scale says that it is too much from 8 on, as the sheet does, and marks those numbers", () => {
  const panel = (
    <PressurePanel
      copy={copy}
      dosage={{ pressureCeiling: 4 }}
      addedSeconds={0}
      said={null}
      onSay={nothing}
      onClose={nothing}
    />
  );
  expect(textOf(panel)).toMatch(/0 No pressure 4 Just right 8 Too much/);
  const marked = renderToStaticMarkup(panel).match(/class="much"[^>]*aria-label="(\d+) out/g);
  expect(marked?.map((found) => found.match(/\d+/)?.[0])).toEqual(["8", "9", "10"]);
});

test("the first advice of a pressure that is too high fits every move, also where the hands hold the head", () => {
  expect(copy.player.pressure.lessHow[0]).toBe("Take some of your weight off the roller.");
  expect(patientCopy("es").player.pressure.lessHow[0]).toBe("Quite un poco de peso del rodillo.");
});
