/**
 * What the pictures of the moves show, for those who hear them: what the body does, never that there is a picture.
 * Plain data, told for either working side, so that the phone gets it together with the pictures.
 */
import type { FigureWords } from "@/lib/figure/figure-descriptions";
import type { BodySide } from "@/lib/moves/move";
import { sides } from "./words";

type Told = Readonly<Record<BodySide, string>>;

/** A text that names the working side or the other one. */
function bySide(tell: (sides: { working: BodySide; other: BodySide }) => string): Told {
  return {
    right: tell({ working: "right", other: "left" }),
    left: tell({ working: "left", other: "right" }),
  };
}

/** A text of a picture without a working side. */
function onBoth(text: string): Told {
  return { right: text, left: text };
}

export const figures: FigureWords = {
  descriptions: {
    "glute-piriformis-roll/start": bySide(
      ({ working, other }) =>
        `You sit up on the roller and lean back on both hands. Your ${working} ankle is across your ${other} knee. The roller presses on your ${working} buttock.`,
    ),
    "glute-piriformis-roll/end": bySide(
      ({ working }) =>
        `Your body has moved a little toward your feet. The roller is higher on your ${working} buttock, but below your low back.`,
    ),
    "glute-piriformis-roll/front": bySide(
      ({ working, other }) =>
        `From the front: you sit on the roller with your ${working} ankle across your ${other} knee. You lean a little to the ${working}.`,
    ),
    "hip-flexor-release/start": bySide(
      ({ working, other }) =>
        `You lie face down on your forearms. Your ${working} leg is straight, and the roller is under the top of that thigh. Your ${other} knee is bent out to the side.`,
    ),
    "hip-flexor-release/end": bySide(
      ({ working }) =>
        `Your body has moved a little toward your head. The roller is lower on your ${working} thigh.`,
    ),
    "hamstring-roll/one-leg/start": bySide(
      ({ working, other }) =>
        `You sit and lean back on both hands. Your hips are off the floor. The roller is under the top of your ${working} thigh, and that leg is straight. Your ${other} knee is bent, and that foot is on the floor.`,
    ),
    "hamstring-roll/one-leg/end": bySide(
      ({ working, other }) =>
        `Your body, your hands and your ${other} foot have moved back. The roller is lower on your ${working} thigh, but above the back of your knee.`,
    ),
    "hamstring-roll/start": onBoth(
      "You sit with straight legs and lean back on both hands. Your hips are off the floor. The roller is under the top of your thighs.",
    ),
    "hamstring-roll/end": onBoth(
      "Your body and your hands have moved back. The roller is lower on your thighs, but above the back of your knees.",
    ),
    "thoracic-roll/start": onBoth(
      "You lie on your back with the roller across your upper back. Your hands hold your head. Your knees are bent, and your hips are just off the floor.",
    ),
    "thoracic-roll/end": onBoth(
      "Your body has moved toward your feet. The roller is near the top of your shoulder blades.",
    ),
    "thoracic-roll/arms-crossed/start": onBoth(
      "You lie on your back with the roller across your upper back. Your arms are crossed on your chest. Your knees are bent, and your hips are just off the floor.",
    ),
    "thoracic-roll/arms-crossed/end": onBoth(
      "Your body has moved toward your feet. The roller is near the top of your shoulder blades. Your arms are crossed on your chest.",
    ),
    "thoracic-extension/second-place/start": onBoth(
      "The roller is 1\u00a0inch nearer to your head than before. You breathe in. Your hips are on the floor, and your hands hold your head.",
    ),
    "thoracic-extension/second-place/end": onBoth(
      "The roller is 1\u00a0inch nearer to your head than before. You breathe out. Your upper back bends back over the roller. Your hips stay on the floor.",
    ),
    "thoracic-extension/shift": onBoth(
      "The roller has moved 1\u00a0inch nearer to your head. A ring shows where it lay. Your hips are on the floor, and your hands hold your head.",
    ),
    "thoracic-extension/start": onBoth(
      "You breathe in. Your hips are on the floor, and the roller is across your upper back. Your hands hold your head, and your chest is lifted. Your knees are bent.",
    ),
    "thoracic-extension/end": onBoth(
      "You breathe out. Your upper back bends back over the roller. Your hips stay on the floor.",
    ),
    "lat-side-body-release/start": bySide(
      ({ working, other }) =>
        `You lie on your ${working} side with the roller just below your armpit. Your ${working} arm reaches past your head. Your knees are bent. Your ${other} hand and your ${other} foot are on the floor in front of you.`,
    ),
    "lat-side-body-release/end": bySide(
      ({ working }) =>
        `Your body has moved a little toward your head. The roller is lower on your ${working} ribs, but above your waist.`,
    ),
    "calves-up-breathing-reset/start": onBoth(
      "You lie flat on your back with your calves on the roller. Your arms are by your sides. You breathe in, and your chest lifts.",
    ),
    "calves-up-breathing-reset/end": onBoth(
      "You breathe out, and your chest sinks. Your legs rest on the roller.",
    ),
    "dont/low-back": onBoth("Never like this: the roller is under your low back."),
    "dont/neck": onBoth("Never like this: the roller is under your neck."),
    "dont/behind-knee": onBoth("Never like this: the roller is behind your knees."),
    "dont/waist": onBoth("Never like this: the roller is under your waist, below your ribs."),
    "dont/belly": onBoth("Never like this: the roller is under your belly and hip bone."),
  },
  moments: {
    start: "Start",
    end: "End",
    front: "From the front",
    shift: "Move the roller",
    moving: "Start to end",
  },
  mistakes: {
    "low-back": "Never under your low back",
    neck: "Never under your neck",
    "behind-knee": "Never behind your knees",
    waist: "Never under your waist",
    belly: "Never under your belly or hip bone",
  },
  sides,
};
