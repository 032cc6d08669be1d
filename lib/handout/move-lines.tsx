/** The lines of text a move is made of. */
import { View } from "@react-pdf/renderer";
import { BodyMapPdf } from "@/lib/figure/body-map-pdf";
import type { Lead, MoveContent } from "./handout-content";
import { type Look, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { ContactSign, Outline, StopLineSign } from "./symbols";
import { tagged } from "./tags";
import { LeadWords, Words } from "./words";

const stylesOf = stylesFor(
  ({ row, start }) =>
    ({
      step: { flexDirection: row, columnGap: mm(2.4) },
      stepNumber: { flexShrink: RIGID, fontWeight: 800, textAlign: start },
      follows: { flexShrink: RIGID, justifyContent: "center" },
      note: { flexDirection: row, columnGap: mm(2) },
    }) as const,
);

/** Width of the numbers before the steps, as a share of their type. */
const ONE_DIGIT = 1.01;
const TWO_DIGITS = 1.4;

/** Size of the sign before what follows on the last step, beside other signs: it stands in the room of a number. */
const FOLLOWS = 0.75;

/** Running text of a move: `lineHeight` as loose as there is room for, `fontSize` in points. */
export function bodyStyle({ text }: Look, lineHeight: number, fontSize: number) {
  return { ...text.body, flexGrow: 1, flexBasis: 0, lineHeight, fontSize };
}
type LineLook = { look: Look; body: ReturnType<typeof bodyStyle> };

/** The steps, numbered, and what follows on the last. */
export function Steps({
  move: { steps, follows },
  gap,
  look,
  body,
}: LineLook & { move: Pick<MoveContent, "steps" | "follows">; gap: number }) {
  const styles = stylesOf(look);
  const { lineHeight, fontSize } = body;
  const width = fontSize * (steps.length > 9 ? TWO_DIGITS : ONE_DIGIT);
  const number = { ...styles.stepNumber, lineHeight, fontSize, width };
  return (
    <View style={{ rowGap: mm(gap) }}>
      {steps.map((step, index) => (
        <View key={step} style={styles.step} {...tagged("LI")}>
          <Words tag="Lbl" style={number}>
            {index + 1}
          </Words>
          <Words tag="LBody" style={body}>
            {step}
          </Words>
        </View>
      ))}
      {follows === null ? null : (
        <View style={styles.step}>
          <View style={{ ...styles.follows, width, height: fontSize * lineHeight }}>
            <Outline sign={follows.sign} size={look.drawn.sign * FOLLOWS} />
          </View>
          <Words style={{ ...body, fontWeight: 700 }}>{follows.words}</Words>
        </View>
      )}
    </View>
  );
}

/** Where it should be felt, behind the mark that shows it in the pictures. */
export function FeelLine({ feel, look, body }: LineLook & { feel: Lead }) {
  return (
    <View style={stylesOf(look).note}>
      <ContactSign size={look.drawn.sign} />
      <LeadWords content={feel} look={look} style={body} />
    </View>
  );
}

/** Where it should be felt, on the body. `width` in mm; 0: nothing. */
export function FeelMap({ map, width }: { map: MoveContent["map"]; width: number }) {
  if (map === null || width === 0) return null;
  const { view, zones, letters } = map;
  return (
    <View style={{ width: mm(width), flexShrink: RIGID }} {...tagged("Figure", map.alt)}>
      <BodyMapPdf view={view} zones={zones} letters={letters} width={mm(width)} />
    </View>
  );
}

/** Where to stop, or when. */
export function StopLine({ stop, look, body }: LineLook & { stop: MoveContent["stop"] }) {
  const { sign } = look.drawn;
  return (
    <View style={stylesOf(look).note}>
      {stop.hasLine ? (
        <StopLineSign size={sign} />
      ) : (
        <Outline sign="octagon" size={sign} color={ink.stop} weight={2.4} />
      )}
      <LeadWords content={stop} look={look} style={body} />
    </View>
  );
}

/** Whether anything is said for this patient only. */
export function hasNotes({ optional, notes }: Pick<MoveContent, "optional" | "notes">): boolean {
  return optional !== null || notes.length > 0;
}

/** What is said for this patient only: that it may be left out, lower pressure, a hold of its own, the clinician's note. */
export function MoveNotes({
  move: { optional, notes },
  look,
  body,
}: LineLook & { move: Pick<MoveContent, "optional" | "notes"> }) {
  const lines = optional === null ? notes : [{ lead: optional, text: "" }, ...notes];
  return lines.map((note) => (
    <View key={note.lead + note.text} style={stylesOf(look).note}>
      <Outline sign="person" size={look.drawn.sign} />
      <LeadWords content={note} look={look} style={body} />
    </View>
  ));
}
