import { View } from "@react-pdf/renderer";
import { CompactBand } from "./compact-band";
import { FILL_RESERVE } from "./compact-front";
import { CompactKey } from "./compact-key";
import { borrowedLook, spacedLook } from "./compact-look";
import { compactBackSqueezes, isLow } from "./compact-squeezes";
import type { MoveContent, PrepareContent } from "./handout-content";
import { LargeMove } from "./large-move";
import type { Lettering } from "./lettering";
import type { Look } from "./look";
import { mm, RIGID } from "./measures";
import { MoveModule } from "./move-module";

/** Between two bands, at least. */
const BAND_GAP = mm(1.6);
const LEAST_BAND_GAP = mm(0.7);

const styles = { module: { flexGrow: 1, flexShrink: RIGID } } as const;

/**
 * The back of a compact sheet: the moves, so that it lies on the floor during the session, and over them what the marks
 * in their pictures mean. Together they fill it.
 */
export function CompactBack({
  moves,
  pictureKey,
  look,
  lettering,
  squeeze,
}: {
  moves: readonly MoveContent[];
  pictureKey: PrepareContent["key"];
  look: Look;
  lettering: Lettering;
  squeeze: number;
}) {
  const how = compactBackSqueezes(moves.length)[squeeze];
  if (how === undefined) return <View />;
  const page = { minHeight: look.bodyHeight - FILL_RESERVE };
  const key =
    pictureKey === null ? null : <CompactKey content={pictureKey} look={look} lettering={lettering} />;
  if (how.kind === "module") {
    const moveLook = borrowedLook(look, how.layout);
    const Move = how.layout === "large" ? LargeMove : MoveModule;
    return (
      <View style={{ ...page, rowGap: BAND_GAP }}>
        {key}
        {moves.map((move) => (
          <View key={move.number} style={styles.module}>
            <Move move={move} look={moveLook} lettering={lettering} squeeze={how.squeeze} />
          </View>
        ))}
      </View>
    );
  }
  const moveLook = spacedLook(look, how.lineHeight, how.size);
  return (
    <View style={{ ...page, rowGap: isLow(how) ? LEAST_BAND_GAP : BAND_GAP }}>
      {how.key ? key : null}
      {moves.map((move) => (
        <CompactBand key={move.number} move={move} look={moveLook} squeeze={how} lettering={lettering} />
      ))}
    </View>
  );
}
