/** Where the sheet's script begins. It is loaded when the patient asks for the sheet. */
export { SheetPage } from "./sheet-page";

/** Named by its hash in the built script. */
const STYLE = "/go/sheet.css";

let adding: Promise<void> | undefined;

/** Adds the sheet's style sheet to the page, once. Settles too when it cannot be had: the words can be read without. */
export function addStyle(): Promise<void> {
  adding ??= new Promise((settle) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = STYLE;
    link.onload = () => settle();
    link.onerror = () => {
      adding = undefined;
      link.remove();
      settle();
    };
    document.head.append(link);
  });
  return adding;
}
