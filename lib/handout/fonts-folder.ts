/** Where the font packages are. Apart from the fonts themselves, so that a page can know it without react-pdf. */
import path from "node:path";

/** The fonts' folder below a folder that holds `node_modules`. */
export function fontsFolder(root: string): string {
  return path.join(root, "node_modules", "@fontsource");
}
