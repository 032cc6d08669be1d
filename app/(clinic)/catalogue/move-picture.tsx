import { BodyMap } from "@/app/_ui/body-map";
import { bodyMapWords } from "@/lib/copy/clinic/body-map";
import { zoneName } from "@/lib/copy/clinic/names";
import { viewOfZone } from "@/lib/figure/body-map-regions";
import { BodyMapSvg } from "@/lib/figure/body-map-svg";
import { figureSide } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { picturesOf } from "@/lib/figure/pictures-of";
import { type ContactZone, type Move, sidesOf } from "@/lib/moves/move";

/** A move's picture beside its name, as decoration; a move without one shows its zone on the body. */
export function MovePicture({ move }: { move: Move }) {
  const side = sidesOf[move.laterality][0];
  const pictures = picturesOf(move, { side });
  if (pictures === null) {
    return (
      <BodyMapSvg
        view={viewOfZone(move.contactZone)}
        zones={[{ zone: move.contactZone, side: null }]}
        className="mx-auto block h-24"
      />
    );
  }
  return (
    <FigureSvg
      name={`${pictures}/start`}
      side={figureSide(side)}
      className="h-24 w-full [--figure-halo:var(--surface)]"
    />
  );
}

/** Where the roller presses: one zone on the body, from front and back; the prohibited places hatched. */
export function ZoneOutline({ zone }: { zone: ContactZone }) {
  return (
    <div className="flex items-center justify-around gap-4">
      <BodyMap
        lookOf={(region) => (region.zone === zone ? "feel" : "none")}
        words={bodyMapWords.rollerPresses(zoneName[zone])}
        className="h-60 w-[98px]"
      />
    </div>
  );
}
