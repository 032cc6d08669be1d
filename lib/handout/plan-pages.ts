/**
 * Which block stands on which page. react-pdf's own page breaking is not used: it cannot keep two moves to a
 * fold, and can run for ever on a block taller than a page. Instead blocks are measured, planned here, and
 * every page is laid out as one that does not break.
 */
import { leastBy, ordersOf } from "./plan-orders";

/** `side`: stands on a page of its own. */
export type BlockKind = "side" | "prepare" | "personal" | "move" | "chart" | "summary" | "know" | "made";

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

export type PlanResult =
  | { readonly ok: true; readonly pages: readonly PagePlan[] }
  /** `tooHigh`: the first block that fits on no page; null: each fits, but no plan holds them all. */
  | { readonly ok: false; readonly tooHigh: string | null };

export type PlanInput = {
  readonly blocks: readonly Block[];
  /** Height of a block drawn with that squeeze, in points; 0: not known yet, and taken to fit. */
  readonly heightOf: (block: Block, squeeze: number) => number;
  readonly bodyHeight: number;
  readonly halfHeight: number;
  readonly gap: number;
  /** Two share a page, or each has its own. */
  readonly movesAPage: 1 | 2;
};

/** A move may be squeezed this far to share a page; further only where it would not fit on one of its own. */
export const SHARING_SQUEEZE = 7;

/**
 * What a plan costs. A page more costs more than anything else; then a page mostly empty; then words out of their
 * usual order; then what is drawn smaller.
 */
const cost = {
  page: 1e9,
  emptyRoom: 1e7,
  /** Page 2 should start the session: the first move stands under the preparations. */
  lateStart: 2e5,
  earlyNote: 1e5,
  outOfOrder: 3e5,
  // Of two blocks, none is squeezed much before the other is squeezed a little.
  squeeze: (squeeze: number) => 3 ** squeeze - 1,
} as const;

/** A page counts as mostly empty below this share of its height; the last one may hold less. */
const LEAST_FILL = 0.5;
const LEAST_FILL_LAST = 1 / 3;

type Draft = Placed & { readonly kind: BlockKind; readonly height: number };
type Page = { readonly drafts: readonly Draft[]; readonly cost: number; readonly isKnown: boolean };
/** Pages in a row, and what they cost together. */
type Run = { readonly pages: readonly Page[]; readonly cost: number };

const nothing: Run = { pages: [], cost: 0 };

/** The pages, or `ok: false` where a block does not fit on a page of its own. Pure: same heights, same pages. */
export function planPages({ heightOf, ...page }: PlanInput): PlanResult {
  const { blocks } = page;
  const input = { ...page, heightOf: rememberedHeights(heightOf) };
  const fill = pageFiller(input);
  const tooHigh = blocks.find((block) => fill([block]) === null);
  if (tooHigh !== undefined) return { ok: false, tooHigh: tooHigh.key };
  const ofKind = (...kinds: readonly BlockKind[]) => blocks.filter(({ kind }) => kinds.includes(kind));
  const opening = ofKind("side", "prepare", "personal");
  const moves = ofKind("move");
  const know = ofKind("know");
  const last = ofKind("made");
  const ending = [...ofKind("chart"), ...ofKind("summary")];

  const plans = [
    ...endings(input, fill, runsOver(input, fill, [...opening, ...moves]), [...ending, ...know], last),
    // What we know may fill up the page before the moves, where that page would else stay empty.
    ...endings(input, fill, runsOver(input, fill, [...opening, ...know, ...moves]), ending, last).map(
      (plan) => ({
        ...plan,
        cost: plan.cost + cost.earlyNote,
      }),
    ),
  ];
  const best = leastBy(plans, (plan) => plan.cost);
  if (best === null) return { ok: false, tooHigh: null };
  return {
    ok: true,
    pages: best.pages.map(({ drafts }) =>
      drafts.map(({ key, squeeze, fillsHalf }) => ({ key, squeeze, fillsHalf })),
    ),
  };
}

/** Heights asked for once: each is looked at for many pages. */
function rememberedHeights(heightOf: PlanInput["heightOf"]): PlanInput["heightOf"] {
  const known = new Map<Block, number[]>();
  return (block, squeeze) => {
    const heights = known.get(block) ?? [];
    known.set(block, heights);
    const height = heights[squeeze] ?? heightOf(block, squeeze);
    heights[squeeze] = height;
    return height;
  };
}

type FillPage = (blocks: readonly Block[]) => Page | null;

/** Fills pages with the least squeeze; null: they do not fit. Remembers what it was asked. */
function pageFiller(input: PlanInput): FillPage {
  const known = new Map<string, Page | null>();
  return (blocks) => {
    const key = blocks.map((block) => block.key).join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const page = mayShare(input, blocks) ? leastSqueezed(input, blocks) : null;
    known.set(key, page);
    return page;
  };
}

/** Whether these may stand on one page at all, fitting or not. */
function mayShare({ movesAPage }: PlanInput, blocks: readonly Block[]): boolean {
  const count = (kind: BlockKind) => blocks.filter((block) => block.kind === kind).length;
  // Page 1 may be the only page read: it holds what keeps the patient safe, and nothing else.
  if (count("side") > 0) return blocks.length === 1;
  const before = count("prepare") + count("personal");
  // Under the preparations one move starts the session; in large print each has its own page.
  return count("move") <= (before > 0 ? movesAPage - 1 : movesAPage);
}

/** What a block may be drawn as on a page, from full size down. */
type Choice = Draft & { readonly taken: number; readonly cost: number };

function choicesOf(input: PlanInput, blocks: readonly Block[], index: number): readonly Choice[] {
  const block = blocks[index];
  if (block === undefined) return [];
  const most = blocks.length === 1 ? block.squeezes : Math.min(block.squeezes, SHARING_SQUEEZE);
  const isFirstOfTwo = index === 0 && blocks.filter(({ kind }) => kind === "move").length === 2;
  return Array.from({ length: most + 1 }, (_, squeeze) => {
    const height = input.heightOf(block, squeeze);
    return {
      key: block.key,
      kind: block.kind,
      squeeze,
      fillsHalf: isFirstOfTwo,
      height,
      taken: (isFirstOfTwo ? Math.max(height, input.halfHeight) : height) + (index > 0 ? input.gap : 0),
      cost: cost.squeeze(squeeze),
    };
  });
}

/** These blocks on one page, drawn no smaller than they must be; null: they do not fit. */
function leastSqueezed(input: PlanInput, blocks: readonly Block[]): Page | null {
  const choices = blocks.map((_, index) => choicesOf(input, blocks, index));
  // The least that all blocks from here on take: what does not fit is found out at once.
  const least = [0];
  for (const all of choices.toReversed()) {
    least.unshift((least[0] ?? 0) + Math.min(...all.map(({ taken }) => taken)));
  }
  let best: { readonly chosen: readonly Choice[]; readonly cost: number } | undefined;
  const chosen: Choice[] = [];

  function place(index: number, height: number, spent: number): void {
    if (height + (least[index] ?? 0) > input.bodyHeight) return;
    if (best !== undefined && spent >= best.cost) return;
    if (index === choices.length) {
      best = { chosen: [...chosen], cost: spent };
      return;
    }
    for (const choice of choices[index] ?? []) {
      chosen.push(choice);
      place(index + 1, height + choice.taken, spent + choice.cost);
      chosen.pop();
    }
  }

  place(0, 0, 0);
  if (best === undefined) return null;
  return { drafts: best.chosen, cost: best.cost, isKnown: best.chosen.every(({ height }) => height > 0) };
}

const beforeMoves: ReadonlySet<BlockKind> = new Set<BlockKind>(["prepare", "personal", "know"]);

/** What a page costs where it stands. What is not measured yet counts as enough. */
function pageCost(
  { bodyHeight, gap, movesAPage }: PlanInput,
  { drafts, cost: spent, isKnown }: Page,
  isLast: boolean,
): number {
  const filled = drafts.reduce((sum, { height }) => sum + height, gap * (drafts.length - 1)) / bodyHeight;
  // Page 1 keeps to itself however much room it leaves.
  const isFront = drafts[0]?.kind === "side";
  const missing = isKnown && !isFront ? Math.max(0, (isLast ? LEAST_FILL_LAST : LEAST_FILL) - filled) : 0;
  const isLateStart = movesAPage === 2 && drafts.every(({ kind }) => beforeMoves.has(kind));
  return cost.page + spent + cost.emptyRoom * missing + (isLateStart ? cost.lateStart : 0);
}

/** The cheapest pages over the first n of these blocks, for each n; null where there are none. */
function runsOver(input: PlanInput, fill: FillPage, blocks: readonly Block[]) {
  const runs: (Run | null)[] = [nothing];
  for (let end = 1; end <= blocks.length; end++)
    runs.push(lastPage(input, fill, runs, blocks.slice(0, end), false));
  return { blocks, runs };
}

/** The cheapest way to end `blocks` with one page more, given the runs over their beginnings. */
function lastPage(
  input: PlanInput,
  fill: FillPage,
  runs: readonly (Run | null)[],
  blocks: readonly Block[],
  isLast: boolean,
): Run | null {
  let best: Run | null = null;
  for (let start = blocks.length - 1; start >= 0; start--) {
    const page = fill(blocks.slice(start));
    // A page that is too full becomes no emptier with more on it.
    if (page === null) break;
    const before = runs[start];
    if (before === undefined || before === null) continue;
    const whole = before.cost + pageCost(input, page, isLast);
    if (best === null || whole < best.cost) best = { pages: [...before.pages, page], cost: whole };
  }
  return best;
}

/** The plans that go on with `ending` in every order the charts' own allows, and end with `last`. */
function endings(
  input: PlanInput,
  fill: FillPage,
  { blocks, runs }: ReturnType<typeof runsOver>,
  ending: readonly Block[],
  last: readonly Block[],
): readonly Run[] {
  return ordersOf(ending, ({ kind }) => kind === "chart").flatMap(({ order, moved }) => {
    const all = [...blocks, ...order, ...last];
    const soFar = [...runs];
    for (let end = blocks.length + 1; end < all.length; end++) {
      soFar.push(lastPage(input, fill, soFar, all.slice(0, end), false));
    }
    const whole = lastPage(input, fill, soFar, all, true);
    return whole === null ? [] : [{ ...whole, cost: whole.cost + moved * cost.outOfOrder }];
  });
}
