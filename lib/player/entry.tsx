/** Where the player's bundle begins. */
import { createRoot } from "react-dom/client";
import { loadFigures } from "./figure-data";
import { PlayerApp } from "./player-app";

const place = document.getElementById("player");
if (place) {
  void loadFigures(place.dataset.figures ?? "");
  place.textContent = "";
  createRoot(place).render(<PlayerApp />);
}
