/** The player's few icons: 24 by 24, in the colour of the text beside them, never announced. */
import type { ReactNode } from "react";

/** An icon of one colour: filled, or drawn in lines. */
export function icon(children: ReactNode, filled: boolean) {
  return function Icon() {
    return (
      <svg
        className="ic"
        viewBox="0 0 24 24"
        aria-hidden="true"
        fill={filled ? "currentColor" : "none"}
        stroke={filled ? "none" : "currentColor"}
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {children}
      </svg>
    );
  };
}

export const StopIcon = icon(
  <path d="M7.900 2h8.200L22 7.900v8.200L16.100 22H7.900L2 16.100V7.900z" />,
  true,
);
export const WarningIcon = icon(
  <path
    d="M12 2.500 23 21.500H1zm-1.200 6v6.500h2.400V8.500zm0 8.300v2.400h2.400v-2.400z"
    fillRule="evenodd"
  />,
  true,
);
export const SpeechIcon = icon(<path d="M3 3h18v13H11l-5 5v-5H3z" />, true);
export const PhoneIcon = icon(
  <path d="M6.600 2.500 10 6.200 8.300 9.400c1.300 2.700 3.600 5 6.300 6.300l3.200-1.700 3.700 3.400-1.600 3.400c-.5.800-1.300 1.100-2.200 1C9.800 20.800 3.200 14.200 2.200 6.300c-.1-.9.200-1.700 1-2.200z" />,
  true,
);
/** This phone, not a call. */
export const DeviceIcon = icon(<path d="M6.500 2h11v20h-11zM11 18.500h2" />, false);
export const PausedIcon = icon(
  <path d="M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 7v10h3V7zm5 0v10h3V7z" fillRule="evenodd" />,
  true,
);
export const ChevronIcon = icon(<path d="m9 5 7 7-7 7" />, false);
export const CheckIcon = icon(<path d="m4 12.500 5.500 5.500L20 6.500" />, false);
export const DashIcon = icon(<path d="M5 12h14" />, false);
export const SoundIcon = icon(
  <path d="M4 9.500v5h3.500L13 19V5L7.500 9.500zM16.500 9a4 4 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11" />,
  false,
);
export const ListIcon = icon(<path d="M9 6h12M9 12h12M9 18h12M4 6h.010M4 12h.010M4 18h.010" />, false);
export const EyeIcon = icon(
  <>
    <path d="M1.500 12C5 6.500 8.500 5 12 5s7 1.500 10.500 7C19 17.500 15.500 19 12 19s-7-1.500-10.500-7z" />
    <circle cx="12" cy="12" r="3" />
  </>,
  false,
);
export const NoteIcon = icon(<path d="M4 3h16v13l-5 5H4zM8 8h8M8 12h5M15 21v-5h5" />, false);
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="9.500" />
    <path d="M12 6.500V12l3.500 2" />
  </>,
  false,
);
export const RollerIcon = icon(
  <>
    <circle cx="12" cy="12" r="9.500" />
    <circle cx="12" cy="12" r="2.500" fill="currentColor" />
  </>,
  false,
);
export const BrokenLinkIcon = icon(
  <path d="m8 11-3.500 3.500a3.500 3.500 0 0 0 5 5L13 16M16 13l3.500-3.500a3.500 3.500 0 0 0-5-5L11 8M8.500 2.500v3M2.500 8.500h3M15.500 21.500v-3M21.500 15.500h-3" />,
  false,
);
export const SignalIcon = icon(<path d="M4 20v-3M10 20v-7M16 20V9M22 20V4M2 4l5 5M7 4 2 9" />, false);

/** What the patient needs: roller, mat, something to get up by. */
export function NeedIcon({ index }: { index: number }) {
  return (
    <svg className="ic" viewBox="0 0 44 36" aria-hidden="true">
      {index === 0 && (
        <>
          <rect
            x="6"
            y="8"
            width="34"
            height="20"
            rx="8"
            fill="#ffc84a"
            stroke="#6d4a06"
            strokeWidth="2.500"
          />
          <path d="M16 9v18M23 9v18M30 9v18" stroke="#6d4a06" strokeWidth="2" />
        </>
      )}
      {index === 1 && <path d="M11 9h28l-7 19H4z" className="need-mat" />}
      {index === 2 && <path d="M13 3v30M13 5v14M14 19h17M31 19v14M17 5v13" className="need-chair" />}
    </svg>
  );
}
