/** The files the script asks for by itself. Their addresses stand on the page, each with the hash of one and the same build. */

/** Past this a phone on a bad connection is better served by "Try again" than by waiting on. */
export const PATIENCE_MS = 20_000;

const failures: Record<string, number> = {};

/** The address of a file the page names: `figures`, `words-es`, `sheet`. */
export function fileAddress(name: string): string {
  return document.getElementById("player")?.getAttribute(`data-${name}`) ?? "";
}

/** Loads a script of the player's own. Rejects when it cannot be had in time; may be asked again. */
export async function loadScript<Exports>(name: string): Promise<Exports> {
  // Some browsers keep the failure of an address for as long as the page lives: the next try has another one.
  const again = failures[name] ? `#${failures[name]}` : "";
  try {
    return await Promise.race([
      import(/* @vite-ignore */ fileAddress(name) + again) as Promise<Exports>,
      new Promise<never>((_, giveUp) => setTimeout(giveUp, PATIENCE_MS)),
    ]);
  } catch (error) {
    failures[name] = (failures[name] ?? 0) + 1;
    throw error;
  }
}

const styles = new Map<string, Promise<void>>();

/** Adds the style sheet of a later part to the page, once. Settles too when it cannot be had: the words can be read without. */
export function addStyle(address: string): Promise<void> {
  const added = styles.get(address);
  if (added !== undefined) return added;
  const adding = new Promise<void>((settle) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = () => settle();
    link.onerror = () => {
      styles.delete(address);
      link.remove();
      settle();
    };
    document.head.append(link);
  });
  styles.set(address, adding);
  return adding;
}
