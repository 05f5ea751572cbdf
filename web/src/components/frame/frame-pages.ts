import type { frame } from "#messages/fr/frame.ts";

export type FramePage = { readonly href: string; readonly word: keyof typeof frame };

/** What can be reached from every page of a commune: the five most used, which are the bar on a phone. */
export const communePages: readonly FramePage[] = [
  { href: "/", word: "home" },
  { href: "/prestataires", word: "vendors" },
  { href: "/services", word: "services" },
  { href: "/contrats", word: "contracts" },
  { href: "/membres", word: "members" },
];

/** What is needed rarely: at the foot of the navigation, in the menu on a phone. */
export const communeFootPages: readonly FramePage[] = [{ href: "/reglages", word: "settings" }];

/** The association's own navigation: it sees communes, never their contracts. */
export const associationPages: readonly FramePage[] = [{ href: "/association", word: "communes" }];
