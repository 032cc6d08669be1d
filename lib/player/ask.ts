/** Where `ask.js` begins: it asks the first question, and ends. */
import { askFirst } from "@/lib/player/link/first-question";

askFirst();
