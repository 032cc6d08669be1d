import Link from "next/link";
import type { ReactNode } from "react";
import { viewName } from "@/lib/copy/clinic/body-map";
import {
  bodyMapBox,
  bodyMapFigure,
  isCovered,
  neverSample,
  regionCurve,
  regionPaths,
  sampleBox,
  type ZoneLook,
  type ZoneSide,
  zoneSample,
} from "@/lib/figure/body-map";
import { pressBox } from "@/lib/figure/body-map-presses";
import { bodyMapRegions, type MapRegion, mapViews } from "@/lib/figure/body-map-regions";
import { drawPaths, screenKit } from "@/lib/figure/draw-paths";
import { inks } from "@/lib/figure/inks";
import type { Box } from "@/lib/figure/shape";
import type { ContactZone } from "@/lib/moves/move";

export type ZoneRegion = Extract<MapRegion, { is: "zone" }>;

const viewBoxOf = ({ x, y, width, height }: Box) => `${x} ${y} ${width} ${height}`;
const box = viewBoxOf(bodyMapBox);
const swatchBox = viewBoxOf(sampleBox);
const figures = {
  front: drawPaths(bodyMapFigure("front"), inks.screen, screenKit),
  back: drawPaths(bodyMapFigure("back"), inks.screen, screenKit),
};

/**
 * A ring shows while a control that says `data-zone` is pointed at or has the keyboard's focus, as far as both lie
 * inside one element of the class `group/zones`. By style alone: it works on pages without script too.
 */
const ringWith: Record<ContactZone, string> = {
  gluteal: "group-has-[[data-zone=gluteal]:is(:hover,:focus-visible,[data-focus-visible])]/zones:visible",
  "anterior-hip":
    "group-has-[[data-zone=anterior-hip]:is(:hover,:focus-visible,[data-focus-visible])]/zones:visible",
  "posterior-thigh":
    "group-has-[[data-zone=posterior-thigh]:is(:hover,:focus-visible,[data-focus-visible])]/zones:visible",
  thoracic: "group-has-[[data-zone=thoracic]:is(:hover,:focus-visible,[data-focus-visible])]/zones:visible",
  "lateral-thorax":
    "group-has-[[data-zone=lateral-thorax]:is(:hover,:focus-visible,[data-focus-visible])]/zones:visible",
  "calf-rest":
    "group-has-[[data-zone=calf-rest]:is(:hover,:focus-visible,[data-focus-visible])]/zones:visible",
};

export type BodyMapProps = {
  readonly lookOf: (region: ZoneRegion) => ZoneLook;
  /** Says the same to those who do not see it; null where words stand beside it. */
  readonly words: string | null;
  /**
   * What a press on a zone does, or where it leads. The pointer's way to a control in words that stands beside the map:
   * regions are no stops for the keyboard.
   */
  readonly press?:
    | { readonly does: (region: ZoneRegion) => void }
    | { readonly leadsTo: (region: ZoneRegion) => string };
  /** Zones with a ring around them. */
  readonly ringed?: readonly ZoneSide[];
  /** Size of one figure. */
  readonly className?: string;
};

/**
 * The body from front and back as two figures, each contact zone as told, the prohibited places hatched whatever is
 * told. Lays nothing out: the parent places the two.
 */
export function BodyMap({ words, className = "h-28 w-[46px]", press, ringed = [], lookOf }: BodyMapProps) {
  return (
    <>
      {words === null ? null : <p className="sr-only">{words}</p>}
      {mapViews.map((view) => (
        <figure key={view} aria-hidden="true">
          <svg viewBox={box} aria-hidden="true" className={`block ${className}`}>
            {figures[view]}
            {bodyMapRegions(view).map((region) =>
              region.is === "never" ? (
                <g key={region.id}>{drawPaths(regionPaths(region, "none"), inks.screen, screenKit)}</g>
              ) : (
                <Pressable key={region.id} region={region} press={press}>
                  <Zone region={region} look={lookOf(region)} isRinged={isCovered(region, ringed)} />
                </Pressable>
              ),
            )}
          </svg>
          <figcaption className="mt-1 text-center text-13 text-ink-2">{viewName[view]}</figcaption>
        </figure>
      ))}
    </>
  );
}

function Zone({ region, look, isRinged }: { region: ZoneRegion; look: ZoneLook; isRinged: boolean }) {
  return (
    <>
      {look === "none" ? null : <Ring region={region} isShown={isRinged} />}
      {drawPaths(regionPaths(region, look), inks.screen, screenKit)}
    </>
  );
}

/** The ring around a zone, behind it, in the two tones of every focus ring; hidden until something asks for it. */
function Ring({ region, isShown }: { region: ZoneRegion; isShown: boolean }) {
  const curve = regionCurve(region);
  const visibility = isShown ? "" : `invisible group-hover/region:visible ${ringWith[region.zone]}`;
  return (
    <g className={visibility} fill="none" strokeLinejoin="round">
      <path d={curve} stroke="var(--ink)" strokeWidth={8} />
      <path d={curve} stroke="var(--halo)" strokeWidth={6.4} />
    </g>
  );
}

/** A region to press, with the box around it that answers: some regions are smaller than a fingertip. */
function Pressable({
  region,
  press,
  children,
}: {
  region: ZoneRegion;
  press: BodyMapProps["press"];
  children: ReactNode;
}) {
  if (press === undefined) return children;
  const target = (
    <>
      {children}
      <rect {...pressBox(region)} fill="transparent" />
    </>
  );
  if ("leadsTo" in press) {
    return (
      <Link
        href={press.leadsTo(region)}
        prefetch={false}
        scroll={false}
        tabIndex={-1}
        data-region={region.id}
        className="group/region outline-none"
      >
        {target}
      </Link>
    );
  }
  const pointer = { onClick: () => press.does(region) };
  return (
    <g data-region={region.id} className="group/region cursor-pointer" {...pointer}>
      {target}
    </g>
  );
}

/** The sample of a legend for a look of the map: a small square drawn as the map draws a region. */
export function MapSwatch({ look }: { look: Exclude<ZoneLook, "none"> | "never" }) {
  return (
    <svg viewBox={swatchBox} aria-hidden="true" className="size-3.5 shrink-0">
      {drawPaths(look === "never" ? neverSample : zoneSample[look], inks.screen, screenKit)}
    </svg>
  );
}
