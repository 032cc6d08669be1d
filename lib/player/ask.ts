/** Where `ask.js` begins: it asks the first question, and ends. The page waits for these few bytes and no others. */
import { askFirst } from "@/lib/player/link/first-question";

askFirst();
