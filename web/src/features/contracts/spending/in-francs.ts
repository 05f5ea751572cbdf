/** Integer centimes rounded to whole francs: a share of a year's cost is no more precise than that. */
export const inFrancs = (cents: number): number => Math.round(cents / 100) * 100;
