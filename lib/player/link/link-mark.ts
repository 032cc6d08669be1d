/** 32 bits (FNV-1a) of a link's secret: enough to tell two links apart, and no way back to either. */
export function markOf(secret: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < secret.length; at++) mark = Math.imul(mark ^ secret.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}
