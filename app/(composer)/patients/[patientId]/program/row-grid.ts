/**
 * The columns of the program list, shared by its titles, rows and sums: hand, figure, name, side, dosage, time,
 * remove. Measured on the list itself (`@container`), since a live column can stand beside it.
 */
export const rowGrid =
  "grid gap-x-2 @min-[740px]:grid-cols-[44px_120px_minmax(0,1fr)_160px_172px_72px_44px] " +
  "lg:@min-[740px]:grid-cols-[32px_120px_minmax(0,1fr)_154px_156px_72px_32px]";

/** The padding that goes with it. */
export const rowPadding = "px-1 lg:px-3";
