/** One measured figure, as the benchmarks print it. */
export type Figure = {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be at most; null where there is no goal. */
  readonly goal: number | null;
};

/** The median of the milliseconds of `runs` calls, after `warm` calls that do not count. */
export async function medianMilliseconds(
  work: () => unknown,
  { runs = 30, warm = 5 }: { runs?: number; warm?: number } = {},
): Promise<number> {
  const times: number[] = [];
  for (let run = -warm; run < runs; run++) {
    const start = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
