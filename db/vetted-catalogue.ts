/** The moves a clinic prescribes, read inside the caller's transaction. */
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import {
  builtInSlugs,
  type Catalogue,
  findMove,
  type Move,
  type MoveSlug,
  type WithheldMove,
} from "@/lib/moves/move";
import type { Transaction } from "./client";
import { moveRetirements } from "./schema/move-retirements";
import { ownMoves } from "./schema/own-moves";
import { readSigned, type SignedMove } from "./signed-revisions";

/**
 * Of each move the newest revision that has all its signatures, with the words and limits that were signed, unless
 * it is retired. Built-in moves in catalogue order, then the clinic's own by name. `of`: knows these moves alone.
 */
export async function readVettedCatalogue(
  tx: Transaction,
  clinicId: string,
  of?: readonly MoveSlug[],
): Promise<Catalogue> {
  return toCatalogue(await readSigned(tx, clinicId, of), await readOwnAndRetired(tx, clinicId, of), of);
}

type OwnOrRetired = {
  readonly slug: MoveSlug;
  /** The newest revision of an own move; null for a built-in one. */
  readonly own: Pick<Move, "name" | "plainName"> | null;
  /** Why it was retired; null: it was not. */
  readonly reason: string | null;
};

async function readOwnAndRetired(
  tx: Transaction,
  clinicId: string,
  of: readonly MoveSlug[] | undefined,
): Promise<OwnOrRetired[]> {
  const isOf = (move: AnyPgColumn) => (of === undefined ? undefined : inArray(move, [...of]));
  const own = tx
    .selectDistinctOn([ownMoves.move], {
      move: ownMoves.move,
      name: sql<string>`${ownMoves.content} ->> 'name'`.as("name"),
      plainName: sql<string>`${ownMoves.content} ->> 'plainName'`.as("plain_name"),
    })
    .from(ownMoves)
    .where(and(eq(ownMoves.clinicId, clinicId), isOf(ownMoves.move)))
    .orderBy(ownMoves.move, desc(ownMoves.revision))
    .as("own");
  const retired = tx
    .select({ move: moveRetirements.move, reason: moveRetirements.reason })
    .from(moveRetirements)
    .where(
      and(
        eq(moveRetirements.clinicId, clinicId),
        isNull(moveRetirements.broughtBackAt),
        isOf(moveRetirements.move),
      ),
    )
    .as("retired");
  const rows = await tx
    .select({
      slug: sql<MoveSlug>`coalesce(${own.move}, ${retired.move})`,
      name: own.name,
      plainName: own.plainName,
      reason: retired.reason,
    })
    .from(own)
    .fullJoin(retired, eq(retired.move, own.move));
  return rows.map(({ slug, name, plainName, reason }) => ({
    slug,
    own: name === null || plainName === null ? null : { name, plainName },
    reason,
  }));
}

function toCatalogue(
  signed: ReadonlyMap<MoveSlug, SignedMove>,
  ownAndRetired: readonly OwnOrRetired[],
  of: readonly MoveSlug[] | undefined,
): Catalogue {
  const reasons = new Map(
    ownAndRetired.flatMap(({ slug, reason }) => (reason === null ? [] : [[slug, reason]])),
  );
  const names = new Map<MoveSlug, Pick<Move, "name" | "plainName">>([
    ...ownAndRetired.flatMap(({ slug, own }): [MoveSlug, Pick<Move, "name" | "plainName">][] =>
      own ? [[slug, own]] : [],
    ),
    ...builtInCatalogue.moves.map((move): [MoveSlug, Move] => [move.slug, move]),
  ]);
  const known = [
    ...builtInSlugs,
    ...[...names.keys()].filter((slug) => !findMove(builtInCatalogue, slug)),
  ].filter((slug) => of === undefined || of.includes(slug));
  const prescribable = [...signed.values()].filter(({ move }) => !reasons.has(move.slug));
  return {
    version: builtInCatalogue.version,
    moves: prescribable.map(({ move }) => move).sort(inCatalogueOrder),
    withheld: known.flatMap((slug): WithheldMove[] => {
      const name = names.get(slug);
      const reason = reasons.get(slug);
      if (!name || (signed.has(slug) && reason === undefined)) return [];
      const why = reason === undefined ? "unsigned" : "retired";
      return [{ slug, name: name.name, plainName: name.plainName, why, reason: reason ?? "" }];
    }),
    lowestRevision: Object.fromEntries(
      [...signed].flatMap(([slug, { lowestRevision }]) =>
        lowestRevision === null ? [] : [[slug, lowestRevision]],
      ),
    ),
  };
}

/** Built-in moves first, in their order; then own ones by name. */
export function inCatalogueOrder(a: Pick<Move, "slug" | "name">, b: Pick<Move, "slug" | "name">): number {
  return builtInPlace(a) - builtInPlace(b) || compareText(a.name, b.name) || compareText(a.slug, b.slug);
}

function builtInPlace({ slug }: Pick<Move, "slug">): number {
  const place = (builtInSlugs as readonly string[]).indexOf(slug);
  return place === -1 ? builtInSlugs.length : place;
}

function compareText(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
