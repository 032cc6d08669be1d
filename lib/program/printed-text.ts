/** Text a person typed that the handout prints: refused where it is typed, and not once a version is frozen with it. */
import { firstUnprintable } from "@/lib/copy/printable-letters";
import { plainText } from "./plain-text";

/** "The handout cannot print “→”. Write it another way."; null of a text whose letters it has. */
export function unprintable(text: string): string | null {
  const letter = firstUnprintable(text);
  return letter === null ? null : `The handout cannot print “${letter}”. Write it another way.`;
}

/** As `plainText`, in letters that the handout has. */
export function printedText(lengths: Parameters<typeof plainText>[0]) {
  return plainText(lengths).superRefine((text, context) => {
    const message = unprintable(text);
    if (message !== null) context.addIssue({ code: "custom", message });
  });
}
