import { testCommune } from "@vigie/shared/commune/test-commune.ts";
import { contractDates } from "@vigie/shared/contract/contract-dates.ts";
import { clockSettingsOf } from "@vigie/shared/contract/dates-of.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { deadlineKinds } from "@vigie/shared/deadline/deadline-kinds.ts";
import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { daysBetween } from "@vigie/shared/time/plain-date.ts";

/** The day on which these mails go out. */
export const today = "2027-01-04";
export const webUrl = "https://vigie.example.ch";
export const bourg = testCommune({ name: "Bourg" });
export const discreet = testCommune({ name: "Bourg", settings: { ...bourg.settings, mailsNameContracts: false } });
export const marie = { email: "marie.rochat@bourg.example.ch", name: "Marie Rochat", language: "fr" } as const;

const vendorId = `vnd_${"0".repeat(26)}`;
const contractId = `ctr_${"0".repeat(26)}`;

type Dated = Pick<DueItem, "kind" | "vendorName" | "dueOn"> & { title?: string };

/** What is due on a day of its own, seen from `today`. */
export const dueOn = ({ kind, vendorName, dueOn, title }: Dated): DueItem => ({
  kind,
  subjectId: contractId,
  vendorId,
  vendorName,
  dueOn,
  daysLeft: daysBetween(today, dueOn),
  isWaiting: true,
  page: deadlineKinds[kind].page({ subjectId: contractId, vendorId }),
  ...(title && { title }),
});

type Decided = { vendorName: string; title: string; term: Partial<Term>; annualCostCents?: number };

/** The decision about a contract whose notice is three months, seen from `today`. */
export const decisionOf = ({ vendorName, title, term, annualCostCents }: Decided): DueItem => {
  const ruling: Term = {
    startOn: "2026-01-01",
    renewal: "tacit",
    initialMonths: 12,
    renewalMonths: 12,
    notice: { months: 3 },
    ...term,
  };
  const dates = contractDates(ruling, clockSettingsOf({}, bourg), today);
  const said = { reference: "C-1", title, renewal: ruling.renewal, startOn: ruling.startOn, dates };
  return {
    ...dueOn({ kind: "decision", vendorName, dueOn: dates.decideByOn }),
    contract: { ...said, ...(annualCostCents !== undefined && { annualCostCents }) },
  };
};

/** To be decided in days, late, and with its window closed. */
export const messaging = decisionOf({
  vendorName: "Hélios Informatique",
  title: "Messagerie",
  term: { startOn: "2025-06-01" },
  annualCostCents: 8400_00,
});
export const network = decisionOf({
  vendorName: "Réseaux du Rhône",
  title: "Réseau de l’administration",
  term: { startOn: "2025-05-01" },
  annualCostCents: 12_500_00,
});
export const inhabitants = decisionOf({
  vendorName: "Communalis",
  title: "Gestion des habitants",
  term: { startOn: "2024-03-01" },
});
export const evaluation = dueOn({ kind: "evaluation", vendorName: "Hélios Informatique", dueOn: "2026-12-18" });
export const riskReview = dueOn({
  kind: "riskReview",
  vendorName: "Sauvegardes Alpines",
  dueOn: "2027-02-01",
  title: "Panne prolongée de la sauvegarde",
});
