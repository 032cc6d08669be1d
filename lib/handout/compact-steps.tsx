/** The steps of a move where no list of one line each fits: in two columns, or as running text. */
import { View } from "@react-pdf/renderer";
import type { MoveContent } from "./handout-content";
import type { Lettering } from "./lettering";
import { type Look, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { linesOf } from "./set-lines";
import { Outline } from "./symbols";
import { tagged } from "./tags";
import { Words } from "./words";

/** Between the number of a step and its words, in points. */
const NUMBER_GAP = mm(1.8);
/** Width of a number, as a share of its type. */
const NUMBER = 0.8;
/** Size of the sign before what follows on the last step, beside other signs. */
const FOLLOWS = 0.7;

const stylesOf = stylesFor(
  ({ row, text, columnGap, start }) =>
    ({
      columns: { flexDirection: row, columnGap },
      column: { flexGrow: 1, flexBasis: 0, rowGap: mm(0.3) },
      step: { flexDirection: row, columnGap: NUMBER_GAP },
      number: { ...text.body, fontWeight: 800, flexShrink: RIGID, textAlign: start },
      follows: { flexShrink: RIGID, justifyContent: "center" },
      words: { ...text.body, flexGrow: 1, flexBasis: 0 },
      inText: { ...text.bold, fontWeight: 800, backgroundColor: ink.tint },
    }) as const,
);

type Steps = Pick<MoveContent, "steps" | "follows">;

/**
 * How many of these steps stand in the first of two columns, so that the longer column is as short as it can be.
 * `lines`: of each step, and of what follows on the last one.
 */
export function stepsInFirst(lines: readonly number[], after: number): number {
  const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0);
  const heights = lines.map((_, index) =>
    Math.max(sum(lines.slice(0, index + 1)), sum(lines.slice(index + 1)) + after),
  );
  return heights.lastIndexOf(Math.min(...heights)) + 1;
}

/** The steps in two columns, read down the first and then down the second. `width` of both, in points. */
export function PairedSteps({
  move: { steps, follows },
  look,
  width,
  lettering,
}: {
  move: Steps;
  look: Look;
  width: number;
  lettering: Lettering;
}) {
  const styles = stylesOf(look);
  const { body } = look.type;
  const numberWidth = body * NUMBER;
  const room = (width - look.columnGap) / 2 - numberWidth - NUMBER_GAP;
  const lines = (text: string) => linesOf(text, room, body, lettering);
  const first = stepsInFirst(steps.map(lines), follows === null ? 0 : lines(follows.words));
  const listed = (from: number, to: number) =>
    steps.slice(from, to).map((step, index) => (
      <View key={step} style={styles.step} {...tagged("LI")}>
        <Words tag="Lbl" style={{ ...styles.number, width: numberWidth }}>
          {from + index + 1}
        </Words>
        <Words tag="LBody" style={styles.words}>
          {step}
        </Words>
      </View>
    ));
  return (
    <View style={styles.columns}>
      <View style={styles.column}>{listed(0, first)}</View>
      <View style={styles.column}>
        {listed(first, steps.length)}
        {follows === null ? null : (
          <View style={styles.step}>
            <View style={{ ...styles.follows, width: numberWidth, height: body * look.text.body.lineHeight }}>
              <Outline sign={follows.sign} size={look.drawn.sign * FOLLOWS} />
            </View>
            <Words style={{ ...styles.words, fontWeight: 700 }}>{follows.words}</Words>
          </View>
        )}
      </View>
    </View>
  );
}

/** The steps as running text, each number on a ground of its own, so that the eye finds it. */
export function RunningSteps({
  move: { steps, follows, feel, optional },
  look,
  joined = false,
}: {
  move: Steps & Pick<MoveContent, "feel" | "optional">;
  look: Look;
  /** Where to feel it and that it may be left out go on after them. */
  joined?: boolean;
}) {
  const { inText } = stylesOf(look);
  return (
    <Words style={look.text.body}>
      {steps.map((step, index) => [
        <Words key={step} style={inText}>{`\u00a0${index + 1}\u00a0`}</Words>,
        `\u00a0${step}${index + 1 < steps.length ? " " : ""}`,
      ])}
      {follows === null ? null : <Words style={look.text.bold}>{` ${follows.words}`}</Words>}
      {joined
        ? [
            " ",
            <Words key="feel" style={look.text.bold}>
              {feel.lead}
            </Words>,
            ` ${feel.text}`,
          ]
        : null}
      {joined && optional !== null ? <Words style={look.text.bold}>{` ${optional}`}</Words> : null}
    </Words>
  );
}
