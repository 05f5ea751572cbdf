import { nameKey } from "./similar-name.ts";

/** cyrb53: a hash of 53 bits, enough to tell the contracts of a commune apart. It keeps no secret. */
const hash = (text: string): number => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
};

/** The reference of a contract whose file gives none: always the same for the same vendor and title, so that repeating an import doubles nothing. */
export const madeReference = (vendorName: string, title: string): string =>
  `IMP-${hash(`${nameKey(vendorName)}#${nameKey(title)}`)
    .toString(36)
    .toUpperCase()
    .padStart(11, "0")}`;
