/** Where the sheet's script begins. It is loaded when the patient asks for the sheet. */
import { addStyle } from "./player-files";

export { SheetPage } from "@/lib/player/sheet/sheet-page";

/** Adds the sheet's style, named by its hash in the built script. */
export const addSheetStyle = () => addStyle("/go/sheet.css");
