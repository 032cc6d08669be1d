/** Beside the picture of a move: where on the body it should be felt, and the mistake that lies nearest. */
import { memo } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { drawPaths, screenKit } from "@/lib/figure/draw-paths";
import { FigureFrame } from "@/lib/figure/figure-frame";
import { forbiddenNear } from "@/lib/figure/figure-name";
import { inks } from "@/lib/figure/inks";
import { pathsOf } from "@/lib/figure/shape-path";
import type { BodySide, ContactZone } from "@/lib/moves/move";
import type { PlayerMove } from "@/lib/player/session/session-view";
import { feelLabels } from "./feel-labels";
import { feelMaps } from "./feel-maps";
import { useFigures } from "./figure-data";
import { StandingFigure } from "./figures";

/** Named here: the list beside the moves' schema would bring that along. */
const bodySides: readonly BodySide[] = ["left", "right"];

/** The body from behind or from the front with the zone filled, and the letters of its sides; a side of null: on both. */
export const FeelMap = memo(function FeelMap({
  copy,
  zone,
  side,
}: {
  copy: PatientCopy;
  zone: ContactZone;
  side: BodySide | null;
}) {
  const name = `${zone} ${side}`;
  const map = feelMaps[name];
  if (!map) return null;
  return (
    <FigureFrame box={map.box} label={feelLabels[copy.language]?.[name]} className="map">
      {drawPaths(pathsOf(map.shapes), inks.screen, screenKit)}
      {bodySides.map((letterSide) => {
        const [x, y] = map.letters[letterSide];
        return (
          <text key={letterSide} x={x} y={y} dy=".36em" fill={inks.screen["map-mark"]}>
            {copy.player.session.sideLetter[letterSide]}
          </text>
        );
      })}
    </FigureFrame>
  );
});

type FeelLineProps = {
  readonly copy: PatientCopy;
  readonly move: PlayerMove["move"];
  readonly side: BodySide | null;
  readonly withMap?: boolean;
};

/** "Feel it: high on your buttock", with the place on the body. */
export function FeelLine({ copy, move, side, withMap = true }: FeelLineProps) {
  const have = useFigures();
  return (
    <div className="feel">
      {have && withMap && <FeelMap copy={copy} zone={move.contactZone} side={side} />}
      <p>
        <b>{copy.player.session.feel}</b> {move.feel}
      </p>
    </div>
  );
}

/** The mistake that lies nearest to where a move presses, crossed out. */
export function LikelyMistake({ copy, zone }: { copy: PatientCopy; zone: ContactZone }) {
  const have = useFigures();
  const [place] = forbiddenNear[zone];
  if (!have || place === undefined) return null;
  return (
    <figure className="never">
      <StandingFigure name={`dont/${place}`} side={null} />
      <figcaption>{copy.figures.mistakes[place]}</figcaption>
    </figure>
  );
}
