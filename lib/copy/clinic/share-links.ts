/** What the clinic side says of a share link that opens nothing. */
export const shareLinkWords = {
  closed: "This link no longer opens. Make a new one.",
  otherKey: "This link was made with another key and opens nothing. Revoke it and make a new one.",
} as const;
