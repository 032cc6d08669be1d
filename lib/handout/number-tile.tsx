import { View } from "@react-pdf/renderer";
import { type Look, NATURAL_LINE, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { Words } from "./words";

const stylesOf = stylesFor(
  ({ type, drawn }) =>
    ({
      tile: {
        width: mm(drawn.tile),
        height: mm(drawn.tile),
        flexShrink: RIGID,
        backgroundColor: ink.text,
        alignItems: "center",
        justifyContent: "center",
      },
      number: { fontSize: type.tile, lineHeight: NATURAL_LINE, fontWeight: 800, color: ink.paper },
    }) as const,
);

/** The number of a move, white on ink: what the eye finds first. */
export function NumberTile({ number, look }: { number: number; look: Look }) {
  const styles = stylesOf(look);
  return (
    <View style={styles.tile}>
      <Words tag="H2" style={styles.number}>
        {number}
      </Words>
    </View>
  );
}
