/** An amount in thousands of francs, for a label with little room: `182`, `8,4`, `1'250`. */
export const sayThousands = (cents: number): string => {
  const thousands = cents / 100_000;
  if (thousands < 10) return thousands.toFixed(1).replace(/\.0$/, "").replace(".", ",");
  return String(Math.round(thousands)).replace(/\B(?=(\d{3})+$)/g, "'");
};
