/** Where the player's bundle begins. What it exports is lent to the sheet's script, which is loaded on demand. */
import { createRoot } from "react-dom/client";
import { loadFigures } from "./figure-data";
import { PlayerApp } from "./player-app";
import { fileAddress } from "./player-files";

export { useEffect, useRef, useState } from "react";
export { Fragment, jsx, jsxs } from "react/jsx-runtime";
export { dialled } from "./call-link";
export { FeelMap } from "./feel-line";
export { useFigures } from "./figure-data";
export { StandingFigure } from "./figures";
export { NeedIcon } from "./icons";
export { PageTitle } from "./page-title";
export { TierIcon } from "./stop-signs";

const place = document.getElementById("player");
if (place) {
  void loadFigures(fileAddress("figures"));
  place.textContent = "";
  createRoot(place).render(<PlayerApp />);
}
