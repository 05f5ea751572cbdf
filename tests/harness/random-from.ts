/** Numbers that look random and are the same for the same seed (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    /** True so often, 0 to 1. */
    happens: (chance: number): boolean => next() < chance,
    /** A whole number from 0 up to, not including, `count`. */
    below,
    pick: <T>(first: T, ...others: T[]): T => [first, ...others][below(others.length + 1)] ?? first,
  };
};
