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

// Without the letters that are taken for figures when somebody reads them out.
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Seven signs: among 5,000 contracts two meet once in some two thousand files. */
const spell = (value: number): string =>
  Array.from({ length: 7 }, (_, at) => signs[Math.floor(value / 32 ** at) % 32]).join("");

/** The reference of a contract whose file gives none: always the same for the same vendor and title, so that repeating an import doubles nothing. */
export const madeReference = (vendorName: string, title: string): string =>
  `R-${spell(hash(`${nameKey(vendorName)}#${nameKey(title)}`))}`;
