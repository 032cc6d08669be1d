/** A key that does the same as the button beside it. */
export function ShortcutKey({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="hidden rounded border border-line bg-surface px-1 py-px font-sans text-13 text-ink-2 lg:inline"
    >
      {children}
    </kbd>
  );
}
