/** What the set-up page says. */
export const setUpWords = {
  passwordRule: "At least 15 characters. Four or five different words in a row are good.",
  licensedHint: "Without it you can run the clinic, but not publish programs or sign moves.",
  "wrong-code":
    "Open the address that npm start printed in its terminal: it carries the code for setting up.",
  "already-set-up": "This clinic is set up already. Go to the sign-in page.",
  forbidden: "Not done: this page was opened under another address. Open it at the clinic's own address.",
  unavailable: "Not done: the server cannot be reached or is busy. Try again.",
} as const;
