/** The marks of the sheet: those of the pictures, as the paper prints them beside its words. Never announced. */
import type { ReactNode } from "react";

function sign(children: ReactNode) {
  return function Sign() {
    return (
      <svg className="mk" viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    );
  };
}

/** Where the roller presses. */
export const ContactSign = sign(<path className="mk-press" d="M2 19A10 10.500 0 0 1 22 19Z" />);
/** The line not to roll past. */
export const StopLineSign = sign(<path className="mk-stop" d="M12 1v5.200M12 9.400v5.200M12 17.800v5.200" />);
/** Where never to roll. */
export const NeverSign = sign(
  <path className="mk-never" d="M3 4H21V20H3ZM3 10L9 4M3 16L15 4M5 20L21 4M11 20L21 10M17 20L21 16" />,
);
/** The way to roll, to and fro. */
export const RollSign = sign(<path className="mk-roll" d="M1 12L7 7V10.300H17V7L23 12L17 17V13.700H7V17Z" />);
