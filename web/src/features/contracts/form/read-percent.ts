/** A percentage as people type it, in hundredths of a percent: `1,5`, `1.25 %`. Undefined if it is none, or above 50. */
export const readPercent = (text: string): number | undefined => {
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!match) return undefined;
  const [, whole = "", part = ""] = match;
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, "0"));
  return hundredths <= 5000 ? hundredths : undefined;
};
