/** The icons of the running session, which comes in later than the pages before it. */
import { icon } from "./icons";

export const PauseIcon = icon(<path d="M6 4h4.500v16H6zM13.500 4H18v16h-4.500z" />, true);
export const PlayIcon = icon(<path d="M6 3.500v17L20 12z" />, true);
export const SkipIcon = icon(<path d="M4 4v16l12-8zM17 4h3.500v16H17z" />, true);
export const BackIcon = icon(<path d="M20 4v16L8 12zM3.500 4H7v16H3.500z" />, true);
export const PlusIcon = icon(<path d="M12 4v16M4 12h16" />, false);
export const WaveIcon = icon(<path d="M2 18c4-1 3-13 7-13s3 10 6 10 2.500-5 7-5" />, false);
export const GaugeIcon = icon(<path d="M3 18a9.500 9.500 0 1 1 18 0M12 15l4-5M7 18h10" />, false);
export const SpotIcon = icon(
  <>
    <circle cx="12" cy="12" r="9.500" />
    <circle cx="12" cy="12" r="3" fill="currentColor" />
  </>,
  false,
);
export const AgainIcon = icon(<path d="M4 12a8 8 0 1 0 2.600-5.900L4 8.500M4 3.500v5h5" />, false);
