/** Where the script of the record begins: what is asked after a session, what is kept of it, and the page that shows it. */
import { record as en } from "@/lib/copy/patient/en/record";
import { record as es } from "@/lib/copy/patient/es/record";
import { dropUnmarked } from "@/lib/player/record/record-store";
import { addWords } from "./patient-words";
import { addStyle } from "./player-files";

export { AfterSession } from "@/lib/player/record/record-after";
export { rememberSession } from "@/lib/player/record/record-keeping";
export { RecordPage } from "@/lib/player/record/record-page";

addWords("record", { en, es });
dropUnmarked();

/** Adds the record's style, named by its hash in the built script. */
export const addRecordStyle = () => addStyle("/go/record.css");
