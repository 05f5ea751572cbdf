import type { Term } from "@vigie/shared/contract/term.ts";
import type { ServiceKind } from "@vigie/shared/service/service.ts";
import { addDays, addMonths, type PlainDate } from "@vigie/shared/time/plain-date.ts";

export type DemoContract = {
  vendor: number;
  title: string;
  kind: ServiceKind;
  francs: number;
  months: number;
  notice: number;
  /** Days from today to the last day the notice may arrive: what makes the portfolio lively on whatever day the demo starts. */
  receiptIn: number;
  renewal: "tacit" | "express" | "none" | "openEnded";
  isDraft?: true;
};

const months = (notice: number) => ({ vendor: 0, months: 36, notice });

/** The catalogue from which every demo commune takes its first so many contracts: the urgent first, so that small ones are lively too. */
export const demoContracts: readonly DemoContract[] = [
  {
    ...months(6),
    title: "Messagerie et bureautique",
    kind: "messaging",
    francs: 8_400,
    receiptIn: 52,
    renewal: "tacit",
  },
  {
    ...months(3),
    vendor: 1,
    title: "Contrôle des habitants",
    kind: "application",
    francs: 18_900,
    receiptIn: 24,
    renewal: "tacit",
  },
  {
    ...months(3),
    vendor: 4,
    title: "Surveillance de sécurité",
    kind: "security",
    francs: 12_500,
    receiptIn: -12,
    months: 12,
    renewal: "tacit",
  },
  {
    ...months(2),
    vendor: 2,
    title: "Accès Internet",
    kind: "network",
    francs: 4_680,
    receiptIn: 160,
    renewal: "tacit",
  },
  {
    ...months(6),
    vendor: 1,
    title: "Comptabilité et facturation",
    kind: "application",
    francs: 22_300,
    receiptIn: 320,
    months: 60,
    renewal: "tacit",
  },
  {
    ...months(3),
    vendor: 7,
    title: "Postes de travail",
    kind: "workstations",
    francs: 31_750,
    receiptIn: 95,
    months: 48,
    renewal: "express",
  },
  {
    ...months(3),
    vendor: 0,
    title: "Sauvegarde externalisée",
    kind: "backup",
    francs: 5_220,
    receiptIn: 210,
    months: 24,
    renewal: "tacit",
  },
  {
    ...months(1),
    vendor: 5,
    title: "Téléphonie",
    kind: "telephony",
    francs: 6_900,
    receiptIn: 40,
    renewal: "openEnded",
  },
  {
    ...months(6),
    vendor: 3,
    title: "Guichet cartographique",
    kind: "gis",
    francs: 9_800,
    receiptIn: 270,
    renewal: "tacit",
  },
  {
    ...months(3),
    vendor: 0,
    title: "Hébergement des serveurs",
    kind: "hosting",
    francs: 27_600,
    receiptIn: 140,
    renewal: "tacit",
  },
  {
    ...months(3),
    vendor: 6,
    title: "Archivage électronique",
    kind: "application",
    francs: 3_950,
    receiptIn: 500,
    months: 60,
    renewal: "none",
  },
  {
    ...months(1),
    vendor: 8,
    title: "Imprimantes multifonctions",
    kind: "workstations",
    francs: 7_430,
    receiptIn: 185,
    months: 60,
    renewal: "none",
  },
  {
    ...months(3),
    vendor: 2,
    title: "Wi-Fi des écoles",
    kind: "network",
    francs: 5_600,
    receiptIn: 230,
    renewal: "tacit",
  },
  {
    ...months(6),
    vendor: 1,
    title: "Gestion des séances",
    kind: "application",
    francs: 4_200,
    receiptIn: 66,
    renewal: "tacit",
  },
  {
    ...months(3),
    vendor: 4,
    title: "Formation à la sécurité",
    kind: "security",
    francs: 2_850,
    receiptIn: 300,
    months: 12,
    renewal: "express",
  },
  {
    ...months(3),
    vendor: 7,
    title: "Assistance sur place",
    kind: "workstations",
    francs: 14_000,
    receiptIn: 120,
    isDraft: true,
    renewal: "tacit",
  },
  {
    ...months(3),
    vendor: 3,
    title: "Cadastre souterrain",
    kind: "gis",
    francs: 11_200,
    receiptIn: 410,
    renewal: "tacit",
  },
  {
    ...months(2),
    vendor: 6,
    title: "Numérisation des plans",
    kind: "application",
    francs: 1_980,
    receiptIn: 35,
    months: 24,
    renewal: "none",
  },
  {
    ...months(3),
    vendor: 2,
    title: "Liaison entre bâtiments",
    kind: "network",
    francs: 9_340,
    receiptIn: 250,
    months: 60,
    renewal: "tacit",
  },
  {
    ...months(6),
    vendor: 0,
    title: "Gestion électronique des documents",
    kind: "application",
    francs: 16_400,
    receiptIn: 360,
    months: 48,
    renewal: "tacit",
  },
  {
    ...months(1),
    vendor: 5,
    title: "Standard et accueil vocal",
    kind: "telephony",
    francs: 3_120,
    receiptIn: 75,
    months: 24,
    renewal: "tacit",
  },
  {
    ...months(3),
    vendor: 8,
    title: "Maintenance des copieurs",
    kind: "workstations",
    francs: 2_260,
    receiptIn: 200,
    months: 12,
    renewal: "tacit",
  },
];

/** The term model that puts the last day of receipt so many days from today. */
export const demoTerm = ({ renewal, months: length, notice, receiptIn }: DemoContract, today: PlainDate): Term => {
  const afterEnd = addMonths(addDays(today, receiptIn + 1), notice);
  const startOn = addMonths(afterEnd, -length);
  const given = { startOn, notice: { months: notice } };
  if (renewal === "openEnded") return { ...given, renewal, exit: "monthEnd" };
  const initial = { ...given, renewal, initialMonths: length };
  return renewal === "tacit" ? { ...initial, renewal, renewalMonths: 12 } : initial;
};
