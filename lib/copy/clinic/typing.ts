/** What a field says of what was typed or pasted into it. */
export const typingWords = {
  cut: (most: number) => `Cut at ${most} characters: the end of what you pasted is missing.`,
} as const;
