/**
 * Where the roller may press and where it never may, on the outline from front and back. Same frame as the figure. The
 * zones lie where the moves' words put them: high on the cheek, on the top of the thigh in front short of the groin, below the armpit to the
 * middle of the ribs, between the bottom of the shoulder blades and the base of the neck, a hand's width above the
 * knee, and on the middle of the calf.
 */
import type { BodySide, ContactZone } from "@/lib/moves/move";
import { type MapPoints, mirroredPoints, wholeOutline } from "./body-map-figure";

export const mapViews = ["front", "back"] as const;
export type MapView = (typeof mapViews)[number];

/** Where the roller never goes. */
export const neverPlaces = ["low-back", "neck", "waist", "behind-knee", "belly", "hip-bone"] as const;
export type NeverPlace = (typeof neverPlaces)[number];

export type MapRegion = {
  /** "gluteal right", "thoracic", "low-back"; unique in its view. */
  readonly id: string;
  readonly view: MapView;
  /** The side of the body; null on the midline. */
  readonly side: BodySide | null;
  readonly outline: MapPoints;
} & (
  | { readonly is: "zone"; readonly zone: ContactZone }
  | { readonly is: "never"; readonly place: NeverPlace }
);

/** The half on the viewer's right, drawn twice. */
const zonesWithSides: Record<Exclude<ContactZone, "thoracic">, MapPoints> = {
  gluteal: [
    [3, 81],
    [4.6, 77.4],
    [9, 76],
    [13.2, 77.8],
    [14.6, 81.6],
    [12.8, 85.8],
    [8.4, 87.4],
    [4.4, 85.6],
  ],
  "anterior-hip": [
    [11.6, 88.8],
    [14, 91.2],
    [14.4, 97],
    [13.6, 103],
    [11, 107],
    [8, 105.4],
    [6.8, 100],
    [8, 92.6],
  ],
  "posterior-thigh": [
    [4, 99],
    [9, 96.8],
    [14.6, 98.6],
    [14.4, 104],
    [12.6, 111],
    [8.8, 114],
    [5.4, 111.4],
    [4, 105],
  ],
  "lateral-thorax": [
    [11.4, 44],
    [14.4, 43.6],
    [15.2, 46.4],
    [14.6, 51.4],
    [13.6, 55.4],
    [11.6, 55.8],
    [10.8, 50],
  ],
  "calf-rest": [
    [5, 137],
    [8.6, 134.6],
    [12.6, 137],
    [12.2, 143],
    [10.6, 149],
    [8.2, 150.6],
    [6, 148.6],
    [4.9, 142.6],
  ],
};

const thoracic: MapPoints = wholeOutline([
  [0, 31.4],
  [6, 31.8],
  [9, 35],
  [9.4, 41.4],
  [8, 48],
  [3.6, 50.4],
  [0, 50.8],
]);

type Never = {
  readonly place: NeverPlace;
  readonly view: MapView;
  readonly outline: MapPoints;
  readonly isPaired: boolean;
};

const never: readonly Never[] = [
  {
    place: "neck",
    view: "back",
    isPaired: false,
    outline: wholeOutline([
      [0, 21.6],
      [4, 21.4],
      [4.8, 25],
      [5.8, 28],
      [0, 29],
    ]),
  },
  {
    place: "neck",
    view: "front",
    isPaired: false,
    outline: wholeOutline([
      [0, 23.8],
      [3.9, 23.4],
      [4.4, 25.4],
      [5.2, 28],
      [0, 29],
    ]),
  },
  {
    place: "low-back",
    view: "back",
    isPaired: false,
    outline: wholeOutline([
      [0, 54.4],
      [6.4, 54.8],
      [8.4, 58],
      [7.8, 64],
      [8.6, 70],
      [6.4, 73.4],
      [0, 74.6],
    ]),
  },
  {
    place: "waist",
    view: "back",
    isPaired: true,
    outline: [
      [10.2, 59.2],
      [12.8, 58.8],
      [12.6, 63.4],
      [13, 69],
      [13.4, 72],
      [10.6, 72],
      [9.6, 64.6],
    ],
  },
  {
    place: "behind-knee",
    view: "back",
    isPaired: true,
    outline: [
      [5.4, 121],
      [8.6, 119.4],
      [12, 121],
      [11.9, 125],
      [12, 129],
      [8.7, 130.6],
      [5.2, 129],
      [5.4, 125],
    ],
  },
  {
    place: "belly",
    view: "front",
    isPaired: false,
    outline: wholeOutline([
      [0, 53.6],
      [6.6, 55],
      [9, 60.6],
      [8.6, 67],
      [8, 74],
      [5.4, 81],
      [0, 84.6],
    ]),
  },
  {
    place: "hip-bone",
    view: "front",
    isPaired: true,
    outline: [
      [10.2, 75],
      [11.4, 72.2],
      [13.8, 72.8],
      [14.6, 75.8],
      [13, 78.4],
      [10.8, 77.8],
    ],
  },
];

/** The side of the person that stands on the viewer's right: from behind the right one, from the front the left one. */
export function sideOnViewersRight(view: MapView): BodySide {
  return view === "back" ? "right" : "left";
}

/** The view that shows a zone. */
export function viewOfZone(zone: ContactZone): MapView {
  return zone === "anterior-hip" ? "front" : "back";
}

type Drawn = { readonly side: BodySide; readonly outline: MapPoints };

/** What is drawn once for each side of the body, right before left. */
function bothSides(view: MapView, outline: MapPoints): readonly Drawn[] {
  const here = sideOnViewersRight(view);
  const there: BodySide = here === "right" ? "left" : "right";
  const drawn: Drawn[] = [
    { side: here, outline },
    { side: there, outline: mirroredPoints(outline) },
  ];
  return here === "right" ? drawn : drawn.reverse();
}

function zoneRegions(): MapRegion[] {
  const paired = (Object.keys(zonesWithSides) as (keyof typeof zonesWithSides)[]).flatMap((zone) => {
    const view = viewOfZone(zone);
    return bothSides(view, zonesWithSides[zone]).map(
      ({ side, outline }): MapRegion => ({ id: `${zone} ${side}`, is: "zone", zone, view, side, outline }),
    );
  });
  return [
    { id: "thoracic", is: "zone", zone: "thoracic", view: "back", side: null, outline: thoracic },
    ...paired,
  ];
}

function neverRegions(): MapRegion[] {
  return never.flatMap(({ place, view, outline, isPaired }): MapRegion[] =>
    isPaired
      ? bothSides(view, outline).map((drawn) => ({
          id: `${place} ${drawn.side}`,
          is: "never",
          place,
          view,
          ...drawn,
        }))
      : [{ id: place, is: "never", place, view, side: null, outline }],
  );
}

const regions: readonly MapRegion[] = [...neverRegions(), ...zoneRegions()];

/** The regions of a view in drawing order, prohibited ones first. */
export function bodyMapRegions(view: MapView): readonly MapRegion[] {
  return regions.filter((region) => region.view === view);
}
