/**
 * More in a field than it takes. Fields take all that is typed or pasted, say how long it may be, and are marked with
 * `data-too-long`; what would send them leads to the first of them instead. The form of a clinic's own move lists them
 * with its other faults, and a note of the composer is named beside Publish.
 */

/** Tells those who cannot see it once, and not again with every letter. There before it is filled: else few are told. */
export function TooLongStatus({ isTooLong }: { isTooLong: boolean }) {
  return (
    <span role="status" className="sr-only">
      {isTooLong ? "Too long" : ""}
    </span>
  );
}

/** Leads to the first field in there that holds too much. Answers whether there is one. */
export function goToTooLong(within: HTMLElement): boolean {
  const field = within.querySelector<HTMLElement>("[data-too-long] :is(input, textarea)");
  field?.focus();
  return field !== null;
}
