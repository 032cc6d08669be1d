/** The moves a clinic prescribes, read inside the caller's transaction. */
import { and, desc, eq, isNull, max, min, sql } from "drizzle-orm";
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
import { clinics } from "./schema/clinics";
import { moveRetirements } from "./schema/move-retirements";
import { moveVettings } from "./schema/move-vettings";
import { ownMoves } from "./schema/own-moves";

/**
 * Of each move the newest revision that has all its signatures, with the words and limits that were signed, unless
 * it is retired. Built-in moves in catalogue order, then the clinic's own by name.
 */
export async function readVettedCatalogue(tx: Transaction, clinicId: string): Promise<Catalogue> {
  return toCatalogue(await readSigned(tx, clinicId), await readOwnAndRetired(tx, clinicId));
}

/** The newest fully signed revision of a move, whether or not the move has been retired. */
export type SignedMove = {
  readonly move: Move;
  readonly contentHash: string;
  /** The lowest revision its signers leave with patients; null: any. */
  readonly lowestRevision: number | null;
};

/** All of them, by slug. */
export async function readSigned(
  tx: Transaction,
  clinicId: string,
): Promise<ReadonlyMap<MoveSlug, SignedMove>> {
  // One signature is enough where one was enough when it was given: a raised setting is for those that follow.
  const signed = tx.$with("signed").as(
    tx
      .select({
        move: moveVettings.move,
        revision: moveVettings.revision,
        contentHash: moveVettings.contentHash,
        withdrawsEarlier: sql<boolean>`bool_or(${moveVettings.withdrawsEarlier})`.as("withdraws"),
        firstId: sql<string>`min(${moveVettings.id}::text)::uuid`.as("first_id"),
        lastAt: max(moveVettings.signedAt).as("last_at"),
      })
      .from(moveVettings)
      .innerJoin(clinics, eq(clinics.clinicId, moveVettings.clinicId))
      .where(eq(moveVettings.clinicId, clinicId))
      .groupBy(moveVettings.move, moveVettings.revision, moveVettings.contentHash, clinics.signaturesNeeded)
      .having(sql`count(*) >= least(${min(moveVettings.signaturesNeeded)}, ${clinics.signaturesNeeded})`),
  );
  const rows = await tx
    .with(signed)
    .selectDistinctOn([signed.move], {
      slug: signed.move,
      move: moveVettings.content,
      contentHash: signed.contentHash,
      lowestRevision: sql<
        number | null
      >`max(${signed.revision}) filter (where ${signed.withdrawsEarlier}) over (partition by ${signed.move})`,
    })
    .from(signed)
    .innerJoin(moveVettings, and(eq(moveVettings.clinicId, clinicId), eq(moveVettings.id, signed.firstId)))
    .orderBy(signed.move, desc(signed.revision), desc(signed.lastAt));
  return new Map(rows.map(({ slug, ...row }) => [slug, row]));
}

type OwnOrRetired = {
  readonly slug: MoveSlug;
  /** The newest revision of an own move; null for a built-in one. */
  readonly own: Pick<Move, "name" | "plainName"> | null;
  /** Why it was retired; null: it was not. */
  readonly reason: string | null;
};

async function readOwnAndRetired(tx: Transaction, clinicId: string): Promise<OwnOrRetired[]> {
  const own = tx
    .selectDistinctOn([ownMoves.move], {
      move: ownMoves.move,
      name: sql<string>`${ownMoves.content} ->> 'name'`.as("name"),
      plainName: sql<string>`${ownMoves.content} ->> 'plainName'`.as("plain_name"),
    })
    .from(ownMoves)
    .where(eq(ownMoves.clinicId, clinicId))
    .orderBy(ownMoves.move, desc(ownMoves.revision))
    .as("own");
  const retired = tx
    .select({ move: moveRetirements.move, reason: moveRetirements.reason })
    .from(moveRetirements)
    .where(and(eq(moveRetirements.clinicId, clinicId), isNull(moveRetirements.broughtBackAt)))
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
  const known = [...builtInSlugs, ...[...names.keys()].filter((slug) => !findMove(builtInCatalogue, slug))];
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
