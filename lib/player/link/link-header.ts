/** Names the link in every call: its secret. Never in an address, which others write down. */
export const LINK_HEADER = "x-rollscript-link";
