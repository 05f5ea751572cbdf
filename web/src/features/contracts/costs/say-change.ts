const nbsp = "\u00a0";

/** By how much an amount moved, in percent with its sign: `+5,0 %`. From nothing there is no percentage. */
export const sayChange = (before: number, after: number): string => {
  if (before === 0 || before === after) return before === after ? `±0${nbsp}%` : "";
  const percent = ((after - before) / before) * 100;
  const figure = Math.abs(percent).toFixed(1).replace(".", ",");
  return `${percent > 0 ? "+" : "−"}${figure}${nbsp}%`;
};
