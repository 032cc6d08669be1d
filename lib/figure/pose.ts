/**
 * What a pose is: targets and directions, never a picture. cm of a 170 cm adult, floor at y = 0, angles in
 * degrees anticlockwise from x. The solver turns a pose into joints, the drawing turns joints into shapes.
 */
import type { BodySide, ContactZone } from "@/lib/moves/move";
import { mix, mix3, mixNumber, type Point, type Point3 } from "./vectors";

/** The part of the body the roller touches in a picture; the last three only where it must not. */
export type TouchedZone = ContactZone | "lumbar" | "neck" | "knee";

/** What is slid until the roller just touches its zone. */
export type Slide =
  | "pelvis-height"
  | "lumbar"
  | "thoracic"
  | "ankles-along"
  | "near-ankle-along"
  | "ankles-height";

/**
 * What carries a hand or a foot. `planted`: it stands on the floor and keeps its place from start to end.
 * `sliding`: it lies on the floor and travels with the body, or walks. `free`: the body, the roller or the air.
 */
export type Support = "planted" | "sliding" | "free";

type LimbPose = {
  readonly support: Support;
  /** The direction in which the elbow or knee points. */
  readonly bend: Point3;
  /** Drawn in full tones although it lies on the far side. */
  readonly isPlain?: boolean;
};

export type ArmPose = LimbPose & {
  /**
   * Where the wrist is: on the floor plan; from the middle of the head (towards the crown, towards the face, z); or
   * from the base of the neck (up the spine, towards the breastbone, z).
   */
  readonly wrist: Point3;
  readonly wristFrame: "floor" | "head" | "chest";
  /** The direction of the hand. */
  readonly hand: number;
  /** The hand cups the head. */
  readonly isCupped?: boolean;
  /** Shift of the shoulder. */
  readonly shoulderShift?: Point;
};

export type LegPose = LimbPose & {
  readonly ankle: Point3;
  /** The direction of the foot; null when it points at the viewer. */
  readonly toe: number | null;
  /** Where the sole of a foot that points at the viewer faces; down when not said. */
  readonly sole?: number;
  /** The foot is turned out, as on the other knee: its upper side is seen. */
  readonly isFootTurnedOut?: boolean;
};

export type ArmName = "nearArm" | "farArm";
export type LegName = "nearLeg" | "farLeg";

/** A dashed line across the thigh or the chest that the roller must not pass. */
export type StopLine = {
  readonly on: "thigh" | "thoracic";
  /** Share of the bone, from the hip or from the lowest ribs. */
  readonly share: number;
};

export type Arrow =
  /** Rolled this way and back. */
  | { readonly kind: "both-ways"; readonly centre: Point; readonly length: number }
  /** One way: breath. */
  | {
      readonly kind: "one-way";
      readonly centre: Point;
      readonly angle: number;
      readonly length: number;
      /** Share of the usual breadth of shaft and head; 1 when not said. */
      readonly size?: number;
    }
  /** Along a part of a circle, from one angle to another. */
  | {
      readonly kind: "around";
      readonly centre: Point;
      readonly radius: number;
      readonly fromAngle: number;
      readonly toAngle: number;
    };

/** Groups of shapes, drawn one after the other. */
export type Layer = ArmName | "farForearm" | LegName | "head" | "trunk" | "stops" | "contact" | "roller";

/** Far to near. */
const usualOrder: readonly Layer[] = [
  "farArm",
  "farLeg",
  "head",
  "trunk",
  "nearLeg",
  "stops",
  "contact",
  "roller",
  "nearArm",
];

export type Roller =
  /** Seen along its axis. */
  | { readonly seen: "end"; readonly centre: Point }
  /** Seen from its side: a bar from one x to another. */
  | { readonly seen: "side"; readonly from: number; readonly to: number };

export type Pose = {
  /** `half-turned`: from the front of a body on its side, its trunk turned 45 degrees onto its back. */
  readonly view: "side" | "front" | "half-turned";
  /** 1: the front of the body is clockwise of the spine (seated facing right; on the back, head left). -1: face down. */
  readonly facing: 1 | -1;
  /** The body side that works in the stored picture; null where both do or the midline does. */
  readonly drawnSide: BodySide | null;
  /** The hip joint. */
  readonly pelvis: Point;
  /** Directions up the spine, from the hip towards the crown. */
  readonly lumbar: number;
  readonly thoracic: number;
  readonly neck: number;
  readonly head: number;
  /** Degrees the upper back is bent back, spread over the shoulder blades; negative: rounded forward. */
  readonly drape: number;
  /** How much the breath lifts the chest, cm. */
  readonly breath: number;
  /** How much a full breath lifts it: drawn as a dashed line. Null where the breath is not what is shown. */
  readonly fullBreath: number | null;
  readonly roller: Roller;
  /** Where the roller lay before it was shifted, drawn as an empty ring; null where it was not. */
  readonly rollerBefore: Point | null;
  /** Null where the contact is placed by hand, as in a front view. */
  readonly contact: { readonly zone: TouchedZone; readonly slide: Slide } | null;
  readonly nearArm: ArmPose;
  readonly farArm: ArmPose;
  readonly nearLeg: LegPose;
  readonly farLeg: LegPose;
  readonly stops: readonly StopLine[];
  readonly arrows: readonly Arrow[];
  /** Where a crossed-out picture has its cross. */
  readonly cross: { readonly centre: Point; readonly reach: number } | null;
  /** For a trunk that leans towards the viewer or away: its share of the full length, and of the usual breadth. */
  readonly lean: { readonly length: number; readonly breadth: number };
  /** A half-round contact mark placed by hand. */
  readonly contactMark: { readonly centre: Point; readonly radius: number } | null;
  readonly order: readonly Layer[];
};

/** Two poses and what happens between them. */
export type Sequence = {
  readonly start: Pose;
  readonly end: Pose;
  /** Skin that is rolled over one way, cm: the way of the roller over the floor, half of the body's. 0: it stays. */
  readonly strokeCm: number;
  /** Which way the body goes from start to end. */
  readonly bodyGoes: "toward-feet" | "toward-head" | "nowhere";
};

/** What most poses share. */
export const usualPose = {
  view: "side",
  facing: 1,
  drawnSide: null,
  drape: 0,
  breath: 0,
  fullBreath: null,
  stops: [],
  arrows: [],
  rollerBefore: null,
  cross: null,
  lean: { length: 1, breadth: 1 },
  contactMark: null,
  order: usualOrder,
} as const;

function blendArm(a: ArmPose, b: ArmPose, share: number): ArmPose {
  const blended: ArmPose = {
    ...a,
    wrist: mix3(a.wrist, b.wrist, share),
    bend: mix3(a.bend, b.bend, share),
    hand: mixNumber(a.hand, b.hand, share),
  };
  if (!a.shoulderShift || !b.shoulderShift) return blended;
  return { ...blended, shoulderShift: mix(a.shoulderShift, b.shoulderShift, share) };
}

function blendLeg(a: LegPose, b: LegPose, share: number): LegPose {
  return {
    ...a,
    ankle: mix3(a.ankle, b.ankle, share),
    bend: mix3(a.bend, b.bend, share),
    toe: a.toe === null || b.toe === null ? a.toe : mixNumber(a.toe, b.toe, share),
  };
}

function blendRoller(a: Roller, b: Roller, share: number): Roller {
  if (a.seen === "side" || b.seen === "side") return a;
  return { seen: "end", centre: mix(a.centre, b.centre, share) };
}

/** The pose the given share of the way from `a` to `b`. Arrows, stop lines and drawing order are those of `a`. */
export function blendPoses(a: Pose, b: Pose, share: number): Pose {
  return {
    ...a,
    pelvis: mix(a.pelvis, b.pelvis, share),
    lumbar: mixNumber(a.lumbar, b.lumbar, share),
    thoracic: mixNumber(a.thoracic, b.thoracic, share),
    neck: mixNumber(a.neck, b.neck, share),
    head: mixNumber(a.head, b.head, share),
    drape: mixNumber(a.drape, b.drape, share),
    breath: mixNumber(a.breath, b.breath, share),
    roller: blendRoller(a.roller, b.roller, share),
    nearArm: blendArm(a.nearArm, b.nearArm, share),
    farArm: blendArm(a.farArm, b.farArm, share),
    nearLeg: blendLeg(a.nearLeg, b.nearLeg, share),
    farLeg: blendLeg(a.farLeg, b.farLeg, share),
  };
}
