import { Path, Svg } from "@react-pdf/renderer";
import { drawPaths } from "@/lib/figure/draw-paths";
import { figureBox, figurePaths } from "@/lib/figure/figure-paths";
import { inks } from "@/lib/figure/inks";
import { ink, mm } from "./measures";

const picture = figurePaths("dont/low-back", null);
/** The picture's own cross is small and stands at the roller: here it covers the whole picture instead. */
const lastOfBody = picture.findLastIndex(({ tone }) => tone !== "cross" && tone !== "halo");
const body = picture.slice(0, lastOfBody + 1);
const box = figureBox("dont/low-back", null);

/** In cm of body. The cross is moved towards the feet, so that roller and low back stay visible between its arms. */
const TOP = -70;
const HEIGHT = 81;
const cross = (() => {
  const [left, right, top, bottom] = [box.x + 14, box.x + box.width - 13, TOP + 6, TOP + HEIGHT - 6];
  return `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`;
})();

/** The roller under the low back, crossed out. `millimetresPerCm`: paper for 1 cm of body. */
export function CrossedOutFigure({ millimetresPerCm }: { millimetresPerCm: number }) {
  const scale = mm(millimetresPerCm);
  return (
    <Svg viewBox={`${box.x} ${TOP} ${box.width} ${HEIGHT}`} width={box.width * scale} height={HEIGHT * scale}>
      {drawPaths(body, inks.print, (props, key) => (
        <Path key={key} {...props} />
      ))}
      {/* A white edge keeps the cross apart from what it covers, in grey too. */}
      <Path d={cross} fill="none" stroke={ink.paper} strokeWidth={9} strokeLinecap="round" />
      <Path d={cross} fill="none" stroke={ink.stop} strokeWidth={5.4} strokeLinecap="round" />
    </Svg>
  );
}
