/** The digest an answer is bound to. */
import { contentHash } from "@/lib/program/snapshot";
import type { Hit } from "./rule";

/** SHA-256 of the rule, the level, the move, the side and the facts: when any of them changes, an answer no longer counts. */
export function factsDigest(ruleId: string, hit: Pick<Hit, "level" | "move" | "side" | "facts">): string {
  return contentHash([ruleId, hit.level, hit.move ?? null, hit.side ?? null, hit.facts]);
}
