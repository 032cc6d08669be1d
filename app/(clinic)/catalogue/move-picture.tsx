import { BodyOutline, type ZoneFills, zoneFill } from "@/app/_ui/body-outline";
import { zoneName } from "@/lib/copy/clinic/names";
import { figureSide } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { type ContactZone, contactZones, type Move, pictureOf, sidesOf } from "@/lib/moves/move";

/** A move's picture beside its name, as decoration; a move without one shows its zone on the body. */
export function MovePicture({ move }: { move: Move }) {
  const picture = pictureOf(move);
  if (picture === null) {
    return (
      <div className="flex h-24 items-center justify-center gap-4">
        <BodyOutline fills={zoneFills(move.contactZone)} words={null} className="h-[76px] w-[35px]" />
      </div>
    );
  }
  return (
    <FigureSvg
      name={`${picture}/start`}
      side={figureSide(sidesOf[move.laterality][0])}
      className="h-24 w-full [--figure-halo:var(--surface)]"
    />
  );
}

/** Where the roller presses: one zone on the body, from front and back; the low back hatched as never. */
export function ZoneOutline({ zone }: { zone: ContactZone }) {
  const name = zoneName[zone];
  return (
    <div className="flex items-center justify-around gap-4">
      <BodyOutline
        fills={zoneFills(zone)}
        words={`The roller presses here: ${name.toLowerCase()}. Never on the low back.`}
        className="h-48 w-[89px]"
      />
    </div>
  );
}

function zoneFills(meant: ContactZone): ZoneFills {
  return Object.fromEntries(
    contactZones.map((zone) => [zone, zone === meant ? zoneFill.meant : zoneFill.free]),
  ) as ZoneFills;
}
