const longest = 730;
const most = 10;

/** Days before the decision as they are typed: `180, 90 30`. The earliest reminder first; undefined if it is no such list. */
export const readThresholds = (text: string): number[] | undefined => {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const days = words.map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : Number.NaN));
  const isList = days.length > 0 && days.length <= most && days.every((day) => day <= longest);
  return isList ? [...new Set(days)].sort((a, b) => b - a) : undefined;
};
