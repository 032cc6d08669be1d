/** What each picture shows, in the patient's words, for those who hear it. Says what the body does, not that there is a picture. */
import type { BodySide } from "@/lib/moves/move";
import type { FigureName } from "./figure-name";

type Sides = { readonly working: BodySide; readonly other: BodySide };
type Description = (sides: Sides) => string;

const descriptions: Record<FigureName, Description> = {
  "glute-piriformis-roll/start": ({ working, other }) =>
    `You sit up on the roller and lean back on both hands. Your ${working} ankle is across your ${other} knee. The roller presses on your ${working} buttock.`,
  "glute-piriformis-roll/end": ({ working }) =>
    `Your body has moved a little toward your feet. The roller is higher on your ${working} buttock, but below your low back.`,
  "glute-piriformis-roll/front": ({ working, other }) =>
    `From the front: you sit on the roller with your ${working} ankle across your ${other} knee. You lean a little to the ${working}.`,
  "hip-flexor-release/start": ({ working, other }) =>
    `You lie face down on your forearms. Your ${working} leg is straight, and the roller is under the top of that thigh. Your ${other} knee is bent out to the side.`,
  "hip-flexor-release/end": ({ working }) =>
    `Your body has moved a little toward your head. The roller is lower on your ${working} thigh.`,
  "hamstring-roll/start": () =>
    "You sit with straight legs and lean back on both hands. Your hips are off the floor. The roller is under the top of your thighs.",
  "hamstring-roll/end": () =>
    "Your body and your hands have moved back. The roller is lower on your thighs, but above the back of your knees.",
  "thoracic-roll/start": () =>
    "You lie on your back with the roller across your upper back. Your hands hold your head. Your knees are bent, and your hips are just off the floor.",
  "thoracic-roll/end": () =>
    "Your body has moved toward your feet. The roller is near the top of your shoulder blades.",
  "thoracic-extension/start": () =>
    "You breathe in. Your hips are on the floor, and the roller is across your upper back. Your hands hold your head, and your chest is lifted.",
  "thoracic-extension/end": () =>
    "You breathe out. Your upper back bends back over the roller. Your hips stay on the floor.",
  "lat-side-body-release/start": ({ working, other }) =>
    `You lie on your ${working} side with the roller just below your armpit. Your ${working} arm reaches past your head. Your ${other} hand and your ${other} foot are on the floor in front of you.`,
  "lat-side-body-release/end": ({ working }) =>
    `Your body has moved a little toward your head. The roller is lower on your ${working} ribs, but above your waist.`,
  "calves-up-breathing-reset/start": () =>
    "You lie flat on your back with your calves on the roller. Your arms are by your sides. You breathe in, and your chest lifts.",
  "calves-up-breathing-reset/end": () =>
    "You breathe out, and your chest sinks. Your legs rest on the roller.",
  "dont/low-back": () => "Not like this: the roller is under your low back.",
  "dont/neck": () => "Not like this: the roller is under your neck.",
  "dont/behind-knee": () => "Not like this: the roller is behind your knees.",
  "dont/belly": () => "Not like this: the roller is under your belly.",
};

/** The sentences for a picture; without a side, moves of one side are told as the right one, as they are drawn. */
export function figureDescription(name: FigureName, side: BodySide | null): string {
  const working = side ?? "right";
  return descriptions[name]({ working, other: working === "right" ? "left" : "right" });
}
