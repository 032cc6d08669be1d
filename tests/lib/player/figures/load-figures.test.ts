import { beforeEach, expect, test, vi } from "vitest";
import { packFigures } from "@/lib/player/figures/pack-figures";

const square = { points: [0, 0, 10, 0, 10, 10] };
const looks = { ...square, fill: "skin" } as never;
const file = JSON.stringify(
  packFigures({
    still: { "a/start": { drawnSide: null, box: [0, 0, 10, 10], shapes: [looks], marks: [] } as never },
    between: { a: { isRolling: false, frames: [[null]] } },
    feelMaps: {},
    inks: {},
  }),
);
const answering = () => vi.fn<typeof fetch>(async () => new Response(file));

/** The module and its tables, empty again. */
async function afresh() {
  vi.resetModules();
  vi.doMock("@/lib/figure/baked/still", () => ({ still: {} }));
  vi.doMock("@/lib/figure/baked/between", () => ({ between: {} }));
  vi.doMock("@/lib/figure/inks", () => ({ inks: {} }));
  vi.doMock("@/lib/player/figures/feel-maps", () => ({ feelMaps: {} }));
  const { loadFigures } = await import("@/lib/player/figures/load-figures");
  const { between } = await import("@/lib/figure/baked/between");
  return { load: (fetcher: typeof fetch) => loadFigures("/go/figures.json", fetcher), between };
}

beforeEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the figures are fetched once, however often they are asked for", async () => {
  const { load, between } = await afresh();
  const fetcher = answering();
  await Promise.all([load(fetcher), load(fetcher)]);
  await load(fetcher);
  expect(fetcher).toHaveBeenCalledTimes(1);
  expect(Object.keys(between)).toEqual(["a"]);
});

test("they are unpacked when the phone has nothing better to do", async () => {
  const { load, between } = await afresh();
  let idle = () => {};
  vi.stubGlobal("requestIdleCallback", (work: () => void) => {
    idle = work;
  });
  const loading = load(answering());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(Object.keys(between)).toEqual([]);
  idle();
  await loading;
  expect(Object.keys(between)).toEqual(["a"]);
});

test.each([
  ["fail", async () => Promise.reject(new TypeError("Failed to fetch"))],
  ["are refused", async () => new Response("", { status: 503 })],
])("figures that %s are asked for again", async (_, answer) => {
  const { load, between } = await afresh();
  await load(answer as typeof fetch);
  expect(Object.keys(between)).toEqual([]);
  await load(answering());
  expect(Object.keys(between)).toEqual(["a"]);
});

test("figures that never come are given up, and can be asked for again", async () => {
  const { load, between } = await afresh();
  vi.useFakeTimers();
  const hanging: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) =>
      init?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError"))),
    );
  const waiting = load(hanging);
  await vi.advanceTimersByTimeAsync(20_000);
  await waiting;
  vi.useRealTimers();
  await load(answering());
  expect(Object.keys(between)).toEqual(["a"]);
});
