/** The lines of text a move is made of. */
import { View } from "@react-pdf/renderer";
import { BodyMapPdf } from "@/lib/figure/body-map-pdf";
import type { Lead, MoveContent } from "./handout-content";
import { ink, mm, RIGID } from "./measures";
import { ContactSign, Outline, StopLineSign } from "./symbols";
import { LeadWords, textStyles, Words } from "./words";

const styles = {
  step: { flexDirection: "row", columnGap: mm(2.4) },
  stepNumber: { flexShrink: RIGID, fontWeight: 800 },
  note: { flexDirection: "row", columnGap: mm(2) },
} as const;

/** Width of the numbers before the steps, as a share of their type. */
const ONE_DIGIT = 1.01;
const TWO_DIGITS = 1.4;

/** Running text of a move: `lineHeight` as loose as there is room for, `fontSize` in points. */
export function bodyStyle(lineHeight: number, fontSize: number) {
  return { ...textStyles.body, flexGrow: 1, flexBasis: 0, lineHeight, fontSize };
}
type BodyStyle = ReturnType<typeof bodyStyle>;

/** The steps, numbered. */
export function Steps({ steps, gap, body }: { steps: readonly string[]; gap: number; body: BodyStyle }) {
  const { lineHeight, fontSize } = body;
  const width = fontSize * (steps.length > 9 ? TWO_DIGITS : ONE_DIGIT);
  const number = { ...styles.stepNumber, lineHeight, fontSize, width };
  return (
    <View style={{ rowGap: mm(gap) }}>
      {steps.map((step, index) => (
        <View key={step} style={styles.step}>
          <Words style={number}>{index + 1}</Words>
          <Words style={body}>{step}</Words>
        </View>
      ))}
    </View>
  );
}

/** Where it should be felt, behind the mark that shows it in the pictures. */
export function FeelLine({ feel, body }: { feel: Lead; body: BodyStyle }) {
  return (
    <View style={styles.note}>
      <ContactSign size={6} />
      <LeadWords content={feel} style={body} />
    </View>
  );
}

/** Where it should be felt, on the body. `width` in mm; 0: nothing. */
export function FeelMap({ map, width }: { map: MoveContent["map"]; width: number }) {
  if (map === null || width === 0) return null;
  const { view, zones } = map;
  return (
    <View style={{ width: mm(width), flexShrink: RIGID }}>
      <BodyMapPdf view={view} zones={zones} width={mm(width)} />
    </View>
  );
}

/** Where to stop, or when. */
export function StopLine({ stop, body }: { stop: MoveContent["stop"]; body: BodyStyle }) {
  return (
    <View style={styles.note}>
      {stop.hasLine ? (
        <StopLineSign size={6} />
      ) : (
        <Outline sign="octagon" size={6} color={ink.stop} weight={2.4} />
      )}
      <LeadWords content={stop} style={body} />
    </View>
  );
}

/** What is said for this patient only: lower pressure, a hold of its own, the clinician's note. */
export function MoveNotes({ notes, body }: { notes: MoveContent["notes"]; body: BodyStyle }) {
  return notes.map((note) => (
    <View key={note.lead + note.text} style={styles.note}>
      <Outline sign="person" size={6} />
      <LeadWords content={note} style={body} />
    </View>
  ));
}
