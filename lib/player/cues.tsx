/** Where the script of sound, voice, buzz and flash begins. It is loaded once the first screen stands. */
import { cues as en } from "@/lib/copy/patient/en/cues";
import { cues as es } from "@/lib/copy/patient/es/cues";
import { addWords } from "./patient-words";
import { addStyle } from "./player-files";

export { CueGuides } from "./cues/cue-guides";
export { Cues } from "./cues/cues";
export { CuesPage } from "./cues/cues-page";
export { playOn } from "./cues/outputs";

addWords("cues", { en, es });

/** Adds the part's style, named by its hash in the built script. */
export const addCuesStyle = () => addStyle("/go/cues.css");
