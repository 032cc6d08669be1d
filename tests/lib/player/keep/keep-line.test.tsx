import { isValidElement, type ReactElement, type ReactNode } from "react";
import { expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import type { KeepState } from "@/lib/player/keep/keep-gate";
import { KeepLine } from "@/lib/player/keep/keep-line";

type Props = { children?: ReactNode; onClick?: () => void; "aria-disabled"?: boolean };

/** Every element of a tree. */
function elements(node: ReactNode): ReactElement<Props>[] {
  if (Array.isArray(node)) return node.flatMap(elements);
  if (!isValidElement<Props>(node)) return [];
  return [node, ...elements(node.props.children)];
}

/** What is said in a state, and the button with what it does. */
function line(state: KeepState, copy = patientCopy("en")) {
  let pressed = "";
  const keep = {
    state,
    onKeep: () => {
      pressed = "keep";
    },
    onForget: () => {
      pressed = "forget";
    },
  };
  const all = elements(KeepLine({ copy, keep }));
  const button = all.find(({ type }) => type === "button");
  button?.props.onClick?.();
  const said = all.find(({ type }) => type === "p")?.props.children;
  return { said, button: button?.props.children, pressed, isOff: button?.props["aria-disabled"] };
}

test.each(patientLocales)(
  "in %s, what could not be taken off the phone is still kept, and can be tried again",
  (locale) => {
    const copy = patientCopy(locale);
    const { said, forget } = copy.player.keep;
    expect(line("stuck", copy)).toEqual({
      said: said.stuck,
      button: forget,
      pressed: "forget",
      isOff: false,
    });
    expect(new Set(Object.values(said)).size).toBe(Object.values(said).length);
  },
);

test("the button does nothing while the plan is being kept", () => {
  expect(line("keeping")).toMatchObject({ pressed: "", isOff: true });
  expect(line("offered")).toMatchObject({ pressed: "keep", isOff: false });
  expect(line("failed")).toMatchObject({ pressed: "keep", isOff: false });
  expect(line("kept")).toMatchObject({ pressed: "forget", isOff: false });
});
