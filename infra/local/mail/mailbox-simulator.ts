/** What becomes of a mail at its recipient's. */
export type Fate = "delivered" | "bounced" | "complained" | "suppressed";

const fates: Readonly<Record<string, Fate>> = {
  success: "delivered",
  bounce: "bounced",
  complaint: "complained",
  suppressionlist: "suppressed",
};

const readMailbox = (address: string): string | undefined =>
  /^([a-z]+)(\+[^@]*)?@simulator\.amazonses\.com$/i.exec(address)?.[1]?.toLowerCase();

/** Whether the address is one of the mail service's own, such as `bounce+any@simulator.amazonses.com`: those count towards no daily quota. */
export const isSimulated = (address: string): boolean => readMailbox(address) !== undefined;

/** Everybody gets their mail, but for the mail service's own addresses, made to try what goes wrong. */
export const fateOf = (address: string): Fate => fates[readMailbox(address) ?? ""] ?? "delivered";
