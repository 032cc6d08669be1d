/** Words of a plan that is kept on the phone, and of the page that an icon on the home screen opens. */
export const keep = {
  offer: "Keep on this phone",
  forget: "Forget it on this phone",
  /** What is said of it, beside the button. */
  said: {
    offered: "It can work without a connection. Only your link opens it.",
    keeping: "Keeping your plan on this phone.",
    kept: "Kept on this phone. It works without a connection.",
    forgotten: "Your plan is no longer kept on this phone.",
    failed: "We could not keep it. Try again later.",
    stuck: "It is still kept on this phone. Try again.",
  },
  /** Where the clinic could not be asked. */
  isCopy: "No connection now. This is the plan from your phone.",

  /** No link is in the address: an icon cannot hold it on every phone. */
  goOn: {
    title: "Open your plan with your link",
    why: "This page does not know which plan is yours.",
    steps: [
      "Tap the link your clinic gave you.",
      "No link? Scan the code on your paper.",
    ] as readonly string[],
    kept: "A plan you kept on this phone opens without a connection too.",
  },
};
