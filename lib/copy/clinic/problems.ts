/** What the clinic side says when an action did not go through. */
export const problemWords = {
  invalid: "Check the marked fields.",
  refused: "Not saved: this cannot be recorded as it stands. Reload the page and look again.",
  "signed-out": "Not saved: you are signed out. Sign in and try again.",
  forbidden: "Not saved: your role does not allow this.",
  "not-found": "Not saved: this is no longer here. Go back and open it again.",
  conflict: "Not saved: somebody changed this meanwhile. Reload the page to see it.",
  unavailable: "Not saved: the server cannot be reached or is busy. Try again.",
} as const;
