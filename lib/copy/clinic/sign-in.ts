/** What the sign-in says when it did not go through. One sentence for a wrong e-mail and a wrong password. */
export const signInWords = {
  empty: "Fill in your e-mail and your password.",
  refused: "This e-mail and password do not belong together. Check both.",
  limited: "Too many tries. Wait 15 minutes, or ask your clinic's owner.",
  unavailable: "Signing in does not work at the moment. Try again in a minute.",
} as const;
