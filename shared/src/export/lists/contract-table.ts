import type { ContractView, Decided } from "../../contract/contract.ts";
import type { ContractState } from "../../contract/contract-state.ts";
import type { ExitRule } from "../../contract/exit-days.ts";
import type { Notice } from "../../contract/notice.ts";
import { servicesOn } from "../../contract/terms-version.ts";
import { joinNames } from "../../import/column.ts";
import { contractColumns as columns } from "../../import/contract-columns.ts";
import { formatShortDay } from "../../words/format.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { amountCell, choiceWord, dayCell, importedColumns } from "./imported-columns.ts";

/** The states by the words that the screens have for them. */
export const stateWords: Readonly<Record<ContractState, string>> = {
  draft: "projet",
  upcoming: "à venir",
  inForce: "en vigueur",
  decisionDue: "à décider",
  late: "en retard",
  noticeGiven: "résilié",
  ended: "terminé",
};
const outcomeWords: Readonly<Record<Decided["outcome"], string>> = {
  renew: "reconduction décidée",
  renegotiate: "renégociation décidée",
  terminate: "résiliation décidée",
  letExpire: "fin à l’échéance décidée",
};
const exitWords: Readonly<Record<ExitRule, string>> = {
  anyDay: "en tout temps",
  monthEnd: "pour la fin d’un mois",
  quarterEnd: "pour la fin d’un trimestre",
  halfYearEnd: "pour la fin d’un semestre",
  yearEnd: "pour la fin d’une année",
};

const isOver = ({ state }: ContractView): boolean => state === "noticeGiven" || state === "ended";

/** What is decided of the end that comes, and how far it is carried out. */
const followUp = ({ decided, noticeGiven }: ContractView, today: string): string | undefined => {
  const said = [
    ...(decided && (noticeGiven || decided.forTermEndOn >= today)
      ? [`${outcomeWords[decided.outcome]} le ${formatShortDay(decided.on)}`]
      : []),
    ...(noticeGiven ? [`lettre envoyée le ${formatShortDay(noticeGiven.sentOn)}`] : []),
    ...(noticeGiven?.receivedOn ? [`reçue le ${formatShortDay(noticeGiven.receivedOn)}`] : []),
  ];
  return said.length > 0 ? said.join(", ") : undefined;
};

/** The day to decide, unless it is decided already or there is nothing left to decide. */
const decideBy = (contract: ContractView): string | undefined => {
  const { dates, decided } = contract;
  return isOver(contract) || (dates && decided?.forTermEndOn === dates.termEndOn) ? undefined : dates?.decideByOn;
};

const endsOn = ({ noticeGiven, decided, dates }: ContractView): string | undefined =>
  noticeGiven?.endsOn ??
  (decided?.outcome === "letExpire" && decided.forTermEndOn === dates?.termEndOn ? decided.forTermEndOn : undefined);

const noticeOf = (term: ContractView["openTerm"]): string | undefined => {
  const length = lengthOf(term?.notice);
  return length && term?.renewal === "openEnded" && term.exit ? `${length} ${exitWords[term.exit]}` : length;
};

const lengthOf = (length: Notice | undefined): string | undefined => {
  if (length === undefined) return undefined;
  return "months" in length ? `${length.months} mois` : `${length.days} jours`;
};
const months = (count: number | undefined) => (count === undefined ? undefined : `${count} mois`);
const termOf = ({ rulingTerm, openTerm }: ContractView) => rulingTerm ?? openTerm;

/** The contracts as a file has them, with the days that follow today beside what was typed. */
export const contractTable = (
  contracts: readonly ContractView[],
  serviceNames: ReadonlyMap<string, string>,
  today: string,
): ExportTable =>
  tableOf(
    "Contrats",
    [
      ...importedColumns<typeof columns, ContractView>(columns, {
        vendor: ({ vendorName }) => vendorName,
        reference: ({ reference }) => reference,
        title: ({ title }) => title,
        services: (contract) => joinNames(servicesOn(contract, today).flatMap((id) => serviceNames.get(id) ?? [])),
        startOn: (contract) => dayCell(termOf(contract)?.startOn),
        endOn: (contract) => dayCell(termOf(contract)?.endOn),
        duration: (contract) => months(termOf(contract)?.initialMonths),
        renewal: (contract) => choiceWord(columns.renewal, termOf(contract)?.renewal),
        renewalMonths: (contract) => months(termOf(contract)?.renewalMonths),
        notice: (contract) => noticeOf(termOf(contract)),
        signedOn: ({ signedOn }) => dayCell(signedOn),
        annualCost: ({ annualCostCents }) => amountCell(annualCostCents),
        account: ({ account }) => account,
        decision: ({ decision }) => decision?.reference,
        note: ({ note }) => note,
      }),
      { heading: "État", cell: ({ state }) => stateWords[state] },
      { heading: "Suite décidée", cell: (contract) => followUp(contract, today) },
      { heading: "Prend fin le", cell: (contract) => dayCell(endsOn(contract)) },
      { heading: "Décider avant le", cell: (contract) => dayCell(decideBy(contract)) },
      {
        heading: "Reçu au plus tard le",
        cell: (contract) => dayCell(isOver(contract) ? undefined : contract.dates?.lastReceiptOn),
      },
      {
        heading: "Fin qui peut être décidée",
        cell: (contract) => dayCell(isOver(contract) ? undefined : contract.dates?.termEndOn),
      },
    ],
    contracts,
  );
