import type { Onboarding } from "@vigie/shared/association/onboarding.ts";
import type { CommuneRole } from "@vigie/shared/member/role.ts";

/** A fictional commune of the demo. Its number stands in the official list because onboarding insists on it; nothing else of it is real. */
export type DemoCommune = {
  /** Names its people's addresses: `officer@bourg.test`. */
  slug: string;
  onboarding: Omit<Onboarding, "adminEmail" | "adminName">;
  people: Record<"admin" | "officer" | "contact" | "executive" | "reader", string>;
  /** How much of the portfolio catalogue it has. */
  contracts: number;
};

export const demoRoles = {
  admin: ["communeAdmin"],
  officer: ["contractOfficer"],
  contact: ["itContact"],
  executive: ["executive"],
  reader: ["reader"],
} as const satisfies Record<keyof DemoCommune["people"], CommuneRole[]>;

export const demoCommunes: readonly DemoCommune[] = [
  {
    slug: "alpage",
    onboarding: {
      ofsNumber: 6004,
      name: "Alpage",
      canton: "VS",
      languages: ["fr", "de"],
      executiveName: "Conseil municipal",
    },
    people: {
      admin: "Aline Praz",
      officer: "Basile Mottet",
      contact: "Colette Darbe",
      executive: "Didier Vouga",
      reader: "Élise Roten",
    },
    contracts: 4,
  },
  {
    slug: "bourg",
    onboarding: { ofsNumber: 2022, name: "Bourg", canton: "FR", languages: ["fr"], executiveName: "Conseil communal" },
    people: {
      admin: "Agathe Chenaux",
      officer: "Bruno Savary",
      contact: "Carole Uldry",
      executive: "Denis Overney",
      reader: "Eva Folly",
    },
    contracts: 16,
  },
  {
    slug: "coteau",
    onboarding: { ofsNumber: 6413, name: "Coteau", canton: "NE", languages: ["fr"], executiveName: "Conseil communal" },
    people: {
      admin: "Alain Perrudet",
      officer: "Brigitte Jaquet",
      contact: "Cédric Matile",
      executive: "Danielle Sandoz",
      reader: "Éric Bolle",
    },
    contracts: 9,
  },
  {
    slug: "dents",
    onboarding: {
      ofsNumber: 6703,
      name: "Dents",
      canton: "JU",
      languages: ["fr", "de"],
      executiveName: "Conseil communal",
    },
    people: {
      admin: "Amélie Chavan",
      officer: "Benoît Froidevaux",
      contact: "Céline Theurillat",
      executive: "David Comte",
      reader: "Estelle Varrin",
    },
    contracts: 22,
  },
];
