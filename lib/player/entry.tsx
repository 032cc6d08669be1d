/** Where the player's bundle begins. What it exports is lent to the later parts, which are loaded when they are needed. */
import { createRoot } from "react-dom/client";
import { guardTap } from "@/lib/player/screens/tap-guard";
import { PlayerApp } from "./player-app";

export { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
export { Fragment, jsx, jsxs } from "react/jsx-runtime";
export { patientCopy } from "@/lib/copy/patient/patient-copy";
export { between } from "@/lib/figure/baked/between";
export { still } from "@/lib/figure/baked/still";
export { drawPaths, screenKit } from "@/lib/figure/draw-paths";
export { figureLabel, sequenceLabel } from "@/lib/figure/figure-descriptions";
export { FigureFrame } from "@/lib/figure/figure-frame";
export { figureSide, forbiddenNear } from "@/lib/figure/figure-name";
export { figureBox, isMirrored, mirroredBox } from "@/lib/figure/figure-paths";
export { inks } from "@/lib/figure/inks";
export { mirrored, pathsOf } from "@/lib/figure/shape-path";
export { keepCueSettings, readCueSettings } from "@/lib/player/cues/cue-settings";
export { FeelLine, FeelMap, LikelyMistake } from "@/lib/player/figures/feel-line";
export { fillFigures, haveFigures, useFigures } from "@/lib/player/figures/figure-data";
export { GroundedFigure, named, StandingFigure } from "@/lib/player/figures/figures";
export { KEPT_FLAG } from "@/lib/player/keep/keep-gate";
export { checks, openSession, readSheet, viewers } from "@/lib/player/link/open-session";
export { hasRecord, recordKey } from "@/lib/player/record/record-key";
export { CallClinic, CallEmergency, ClinicHours, dialled } from "@/lib/player/screens/call-link";
export { CardPage } from "@/lib/player/screens/check-pages";
export { ComingPage } from "@/lib/player/screens/coming-page";
export {
  CheckIcon,
  ChevronIcon,
  DashIcon,
  DeviceIcon,
  icon,
  ListIcon,
  NeedIcon,
  NoteIcon,
  PausedIcon,
  SoundIcon,
  StopIcon,
} from "@/lib/player/screens/icons";
export { OptionRows } from "@/lib/player/screens/option-rows";
export { PageTitle } from "@/lib/player/screens/page-title";
export { Ground, Stage } from "@/lib/player/screens/stage";
export { StopSignPicker, TierIcon } from "@/lib/player/screens/stop-signs";
export { mainAction, nextState, startOfSession, stepMs } from "@/lib/player/session/session-machine";
export { holdMs, isTooHard, presses, softerSeconds } from "@/lib/player/session/session-steering";
export {
  picturesIn,
  placeInSession,
  remainingMs,
  secondsShown,
  totalLeftMs,
} from "@/lib/player/session/session-view";
export { clock, wholeMinutes } from "@/lib/program/describe-time";
export { SECONDS_PER_BREATH, SECONDS_PER_PASS } from "@/lib/program/dosage";
export { addWords } from "./patient-words";
export { addStyle, fileAddress, loadScript, PATIENCE_MS } from "./player-files";

// An iPhone puts the manifest's address on the home screen, which holds no link; without one, the address of this page.
if ("standalone" in navigator) document.querySelector('link[rel="manifest"]')?.remove();

addEventListener("click", guardTap, true);

const place = document.getElementById("player");
if (place) {
  place.textContent = "";
  createRoot(place).render(<PlayerApp />);
}
