import { View } from "@react-pdf/renderer";
import { CompactBand } from "./compact-band";
import { FILL_RESERVE } from "./compact-front";
import { borrowedLook, spacedLook } from "./compact-look";
import { compactBackSqueezes, isWide } from "./compact-squeezes";
import type { MoveContent } from "./handout-content";
import { LargeMove } from "./large-move";
import type { Lettering } from "./lettering";
import type { Look } from "./look";
import { mm } from "./measures";
import { MoveModule } from "./move-module";

/** Between two bands, at least. */
const BAND_GAP = mm(1.4);
const LEAST_BAND_GAP = mm(0.7);

/** The back of a compact sheet: only moves, so that it lies on the floor during the session. Together they fill it. */
export function CompactBack({
  moves,
  look,
  lettering,
  squeeze,
}: {
  moves: readonly MoveContent[];
  look: Look;
  lettering: Lettering;
  squeeze: number;
}) {
  const how = compactBackSqueezes(moves.length)[squeeze];
  if (how === undefined) return <View />;
  const page = { minHeight: look.bodyHeight - FILL_RESERVE };
  if (how.kind === "module") {
    const moveLook = borrowedLook(look, how.layout);
    const Move = how.layout === "large" ? LargeMove : MoveModule;
    return (
      <View style={page}>
        {moves.map((move) => (
          <View key={move.number} style={{ minHeight: moves.length > 1 ? moveLook.halfHeight : 0 }}>
            <Move move={move} look={moveLook} lettering={lettering} squeeze={how.squeeze} />
          </View>
        ))}
      </View>
    );
  }
  const moveLook = spacedLook(look, how.lineHeight, how.size);
  return (
    <View style={{ ...page, rowGap: isWide(how) ? LEAST_BAND_GAP : BAND_GAP }}>
      {moves.map((move) => (
        <CompactBand key={move.number} move={move} look={moveLook} squeeze={how} lettering={lettering} />
      ))}
    </View>
  );
}
