import { Fragment } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { BodySide } from "@/lib/moves/move";

/** The right half of a person seen from behind. Mirrored, it is the left half. */
const HALF =
  "M22 2a8.500 8.500 0 0 1 0 17zM22 21h6.500c4.500 0 6.800 2.400 7.600 6.200l4.600 22.300c.8 4.200-5 5.700-6.100 1.600L31.300 38l-.5 12.500-1.400 34c-.2 4-6.600 4-6.700 0L22 56z";

/** A person from behind with the working half filled. Decoration: the word beside it says the same. */
export function PersonBehind({ side, faint = false }: { side: BodySide; faint?: boolean }) {
  const mirror = "translate(44 0) scale(-1 1)";
  return (
    <svg className={faint ? "who faint" : "who"} viewBox="0 0 44 90" aria-hidden="true">
      <path className="who-off" d={HALF} {...(side === "right" ? { transform: mirror } : {})} />
      <path className="who-on" d={HALF} {...(side === "left" ? { transform: mirror } : {})} />
    </svg>
  );
}

/** The side in words, in the corner of that side, with the person seen from behind. What tells the sides apart is large. */
export function SideBadge({ copy, side }: { copy: PatientCopy; side: BodySide }) {
  const names = copy.player.session.side;
  const shared = names[side === "left" ? "right" : "left"].split(" ");
  return (
    <p className={`badge ${side}`}>
      <PersonBehind side={side} />
      <span>
        {names[side].split(" ").map((word, index) => (
          <Fragment key={word}>
            {index > 0 && " "}
            {shared.includes(word) ? word : <b>{word}</b>}
          </Fragment>
        ))}
      </span>
    </p>
  );
}
