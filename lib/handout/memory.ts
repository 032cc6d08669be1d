/** What was worked out for one sheet and serves the next: clinics print the same few moves in the same words. */

/** What follows from its key alone, so that it may be forgotten at any time. */
export type Memory<Value> = {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  readonly size: number;
};

/** A memory of at most `most` values, which forgets the longest unused when it is full. */
export function createMemory<Value>(most: number): Memory<Value> {
  // A Map keeps the order of insertion: the first entry is the longest unused.
  const values = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    get size() {
      return values.size;
    },
  };
}
