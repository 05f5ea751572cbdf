import { type CommuneRole, registerKeepers } from "@vigie/shared/member/role.ts";
import type { frame } from "#messages/fr/frame.ts";

type FramePage = {
  readonly href: string;
  readonly word: keyof typeof frame;
  /** True for those in the bar at the foot of a phone; the others stand under « Plus ». */
  readonly isOnPhone?: true;
  /** Who has use for it; everyone unless said otherwise. */
  readonly roles?: readonly CommuneRole[];
};
/** Pages of one purpose, set apart from the others by a line. */
export type FrameGroup = readonly FramePage[];

/** What can be reached from every page of a commune: what waits, then the register. A new page is one line here. */
const communeGroups: readonly FrameGroup[] = [
  [
    { href: "/", word: "home", isOnPhone: true },
    { href: "/decisions", word: "decisions", isOnPhone: true },
    { href: "/agenda", word: "agenda" },
  ],
  [
    { href: "/prestataires", word: "vendors", isOnPhone: true },
    { href: "/services", word: "services" },
    { href: "/contrats", word: "contracts", isOnPhone: true },
    { href: "/documents", word: "documents" },
    { href: "/couts", word: "costs" },
  ],
];

/** What is needed rarely: at the foot of the navigation. */
const communeFootPages: FrameGroup = [
  { href: "/importer", word: "import", roles: registerKeepers },
  { href: "/rappels", word: "reminderLog" },
  { href: "/membres", word: "members" },
  { href: "/donnees", word: "data", roles: ["communeAdmin"] },
  { href: "/reglages", word: "settings" },
  // Last, so that it stands right above the person's own name.
  { href: "/mes-rappels", word: "reminders" },
];

/** The association's own navigation: it sees communes, never their contracts. */
const associationGroups: readonly FrameGroup[] = [
  [
    { href: "/association", word: "communes", isOnPhone: true },
    { href: "/association/departs", word: "departures", isOnPhone: true },
  ],
];

const isFor = (roles: readonly string[], page: FramePage): boolean =>
  page.roles === undefined || page.roles.some((role) => roles.includes(role));

/** The pages of a section that somebody with these roles has use for, in their groups. */
export const pagesFor = (section: "commune" | "association", roles: readonly string[]) => {
  const groups = section === "commune" ? communeGroups : associationGroups;
  const foot = section === "commune" ? communeFootPages : [];
  const open = (group: FrameGroup) => group.filter((page) => isFor(roles, page));
  return { groups: groups.map(open), foot: open(foot) };
};
