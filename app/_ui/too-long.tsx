/**
 * More in a field than it takes. Fields take all that is typed or pasted, say how long it may be, and are marked with
 * `data-too-long`; the form leads to the first of them instead of sending.
 */

/** Tells those who cannot see it once, and not again with every letter. */
export function TooLongStatus({ isTooLong }: { isTooLong: boolean }) {
  return isTooLong ? (
    <span role="status" className="sr-only">
      Too long
    </span>
  ) : null;
}

/** Leads to the first field of the form that holds too much. Answers whether there is one. */
export function goToTooLong(form: HTMLFormElement): boolean {
  const field = form.querySelector<HTMLElement>("[data-too-long] :is(input, textarea)");
  field?.focus();
  return field !== null;
}
