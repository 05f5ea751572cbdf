/** Francs as people type them, in integer centimes: `12'500.–`, `12500`, `CHF 12 500.50`. Undefined if it is no amount. */
export const parseAmount = (text: string): number | undefined => {
  const bare = text.replace(/^\s*(CHF|Fr\.?)/i, "").replace(/[\s'’‘`\u00a0\u202f]/g, "");
  const match = /^(\d{1,12})(?:[.,](\d{1,2}|[–—-]{1,2})?)?$/.exec(bare);
  if (!match) return undefined;
  const [, francs = "", rest = ""] = match;
  return Number(francs) * 100 + (/^\d/.test(rest) ? Number(rest.padEnd(2, "0")) : 0);
};
