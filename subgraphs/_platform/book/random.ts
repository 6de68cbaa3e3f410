/** A stream of draws that a seed decides wholly; the book is the same on every machine. */
export interface Draw {
  /** A number in [0, 1). */
  fraction(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True once in so many draws: `oneIn(20)` is true in 5 % of cases. */
  oneIn(odds: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An item by its weight. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T;
  digits(count: number): string;
}

/** A stream for a seed such as `portfolio-17`. */
export function drawFrom(seed: string): Draw {
  const next = mulberry32(fnv1a(seed));
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    fraction: next,
    whole,
    oneIn: (odds) => next() * odds < 1,
    pick: (items) => items[Math.floor(next() * items.length)]!,
    weighted: (items, weight) => weightedItem(items, weight, next()),
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  };
}

function weightedItem<T>(items: readonly T[], weight: (item: T) => number, fraction: number): T {
  const total = items.reduce((sum, item) => sum + weight(item), 0);
  let left = fraction * total;
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  return items[items.length - 1]!;
}

function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
