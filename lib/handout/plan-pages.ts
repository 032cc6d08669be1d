/**
 * Which block stands on which page. react-pdf's own page breaking is not used: it cannot keep two moves to a
 * fold, and can run for ever on a block taller than a page. Instead blocks are measured, planned here, and
 * every page is laid out as one that does not break.
 */

export type BlockKind = "front" | "prepare" | "personal" | "move" | "chart" | "closing";

export type Block = {
  readonly key: string;
  readonly kind: BlockKind;
  /** How often the block can be drawn smaller than in full. */
  readonly squeezes: number;
};

/** A block on a page. */
type Placed = {
  readonly key: string;
  readonly squeeze: number;
  /** Takes at least half the page, so that the next move begins at the fold. */
  readonly fillsHalf: boolean;
};

export type PagePlan = readonly Placed[];

export type PlanResult = { readonly ok: true; readonly pages: readonly PagePlan[] } | { readonly ok: false };

export type PlanInput = {
  readonly blocks: readonly Block[];
  /** Height of a block drawn with that squeeze, in points. */
  readonly heightOf: (block: Block, squeeze: number) => number;
  readonly bodyHeight: number;
  readonly halfHeight: number;
  readonly gap: number;
};

/** A move may be squeezed this far to share a page; further only where it would not fit on one of its own. */
export const SHARING_SQUEEZE = 5;

const squeezes = Array.from({ length: SHARING_SQUEEZE + 1 }, (_, squeeze) => squeeze);

/** Squeezes of two moves on one page, in order of preference: what is squeezed most is squeezed least. */
const sharings = squeezes
  .flatMap((above) => squeezes.map((below) => [above, below] as const))
  .sort(([a, b], [c, d]) => Math.max(a, b) - Math.max(c, d) || a + b - (c + d));

type Draft = { readonly block: Block; readonly squeeze: number; readonly fillsHalf?: boolean };
type Page = readonly Draft[];

/** The pages, or `ok: false` where a block does not fit on a page of its own. Pure: same heights, same pages. */
export function planPages(input: PlanInput): PlanResult {
  const { blocks } = input;
  if (blocks.some((block) => squeezeAlone(input, block) === null)) return { ok: false };
  const moves = blocks.filter(({ kind }) => kind === "move");
  const opening = planOpening(input, moves[0]);
  const middle = planMoves(input, opening.takesFirstMove ? moves.slice(1) : moves);
  const pages = planClosing(input, [...opening.pages, ...middle]);
  return {
    ok: true,
    pages: pages.map((page) =>
      page.map(({ block, squeeze, fillsHalf = false }) => ({ key: block.key, squeeze, fillsHalf })),
    ),
  };
}

function fits({ heightOf, bodyHeight, halfHeight, gap }: PlanInput, page: Page): boolean {
  const heights = page.map(({ block, squeeze, fillsHalf = false }) =>
    Math.max(heightOf(block, squeeze), fillsHalf ? halfHeight : 0),
  );
  return heights.reduce((sum, height) => sum + height, gap * (page.length - 1)) <= bodyHeight;
}

/** The least squeeze at which a block fits on an empty page; null: none. */
function squeezeAlone(input: PlanInput, block: Block): number | null {
  for (let squeeze = 0; squeeze <= block.squeezes; squeeze++) {
    if (fits(input, [{ block, squeeze }])) return squeeze;
  }
  return null;
}

function alone(input: PlanInput, block: Block): Draft {
  return { block, squeeze: squeezeAlone(input, block) ?? 0 };
}

/** The least squeeze, at most that of sharing, for which the page made with it fits; null: none. */
function leastSqueeze(input: PlanInput, pageWith: (squeeze: number) => Page): Page | null {
  for (let squeeze = 0; squeeze <= SHARING_SQUEEZE; squeeze++) {
    const page = pageWith(squeeze);
    if (fits(input, page)) return page;
  }
  return null;
}

/** Page 1, then what comes before the moves, and the first move under it where it fits: page 2 starts the session. */
function planOpening(input: PlanInput, firstMove: Block | undefined) {
  const prepare = input.blocks.find(({ kind }) => kind === "prepare");
  for (let squeeze = 0; squeeze <= (prepare?.squeezes ?? 0); squeeze++) {
    const pages = openingPages(input, squeeze);
    const last = pages.at(-1) ?? [];
    if (firstMove === undefined || pages.length < 2) break;
    const shared = leastSqueeze(input, (move) => [...last, { block: firstMove, squeeze: move }]);
    if (shared !== null) return { pages: [...pages.slice(0, -1), shared], takesFirstMove: true };
  }
  return { pages: openingPages(input, 0), takesFirstMove: false };
}

function openingPages(input: PlanInput, prepareSqueeze: number): readonly Page[] {
  const pages: Page[] = [];
  for (const block of input.blocks) {
    if (block.kind === "front") {
      // Page 1 may be the only page read: it holds what keeps the patient safe, and nothing else.
      pages.push([alone(input, block)]);
    } else if (block.kind === "prepare") {
      pages.push([{ block, squeeze: prepareSqueeze }]);
    } else if (block.kind === "personal") {
      addTo(input, pages, alone(input, block));
    }
  }
  return pages;
}

/** Puts a block below the last page's others if it fits there, else on a new page. */
function addTo(input: PlanInput, pages: Page[], draft: Draft): void {
  const last = pages.at(-1);
  if (last !== undefined && fits(input, [...last, draft])) pages[pages.length - 1] = [...last, draft];
  else pages.push([draft]);
}

/** Two moves a page, the second from the fold on; one alone where two do not fit. */
function planMoves(input: PlanInput, moves: readonly Block[]): readonly Page[] {
  const [first, second] = moves;
  if (first === undefined) return [];
  if (second === undefined) return [planLastMove(input, first)];
  const pair = sharings
    .map(
      ([above, below]): Page => [
        { block: first, squeeze: above, fillsHalf: true },
        { block: second, squeeze: below },
      ],
    )
    .find((page) => fits(input, page));
  return pair === undefined
    ? [[alone(input, first)], ...planMoves(input, moves.slice(1))]
    : [pair, ...planMoves(input, moves.slice(2))];
}

/** The last move leaves room for the whole closing on its page where a squeeze is enough. */
function planLastMove(input: PlanInput, move: Block): Page {
  const after = closingBlocks(input).map((block) => ({ block, squeeze: 0 }));
  const whole = leastSqueeze(input, (squeeze) => [{ block: move, squeeze }, ...after]);
  return whole === null ? [alone(input, move)] : whole.slice(0, 1);
}

function closingBlocks({ blocks }: PlanInput): readonly Block[] {
  return blocks.filter(({ kind }) => kind === "chart" || kind === "closing");
}

/** Chart, summary and the rest. What fits goes first: no page but the last stays mostly empty. */
function planClosing(input: PlanInput, before: readonly Page[]): readonly Page[] {
  const pages = [...before];
  const waiting = [...closingBlocks(input)];
  while (waiting.length > 0) {
    const last = pages.at(-1) ?? [];
    const index = waiting.findIndex((block) => fits(input, [...last, { block, squeeze: 0 }]));
    const [block] = waiting.splice(Math.max(index, 0), 1);
    if (block !== undefined) addTo(input, pages, alone(input, block));
  }
  return pages;
}
