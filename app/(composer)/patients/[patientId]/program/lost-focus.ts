// A dialog gives the focus back, or fails to, a little after it has closed.
const AFTER_DIALOG_MS = 80;

/**
 * Once there is a program, the buttons that began it are gone: the first line takes a focus they took along. Answers
 * how to call it off.
 */
export function catchLostFocus(): () => void {
  const timer = setTimeout(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>("#main [role=row]")?.focus();
  }, AFTER_DIALOG_MS);
  return () => clearTimeout(timer);
}
