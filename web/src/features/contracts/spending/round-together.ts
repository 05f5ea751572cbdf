/** Parts rounded to a unit so that, as shown, they sum to their rounded total: the largest remainders are rounded up first. */
export const roundTogether = (parts: readonly number[], unit: number): number[] => {
  const whole = parts.map((part) => Math.floor(part / unit));
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0) / unit);
  const missing = total - whole.reduce((sum, part) => sum + part, 0);
  const rest = (index: number) => (parts[index] ?? 0) / unit - (whole[index] ?? 0);
  const raised = new Set([...whole.keys()].sort((a, b) => rest(b) - rest(a) || a - b).slice(0, missing));
  return whole.map((part, index) => (part + (raised.has(index) ? 1 : 0)) * unit);
};
