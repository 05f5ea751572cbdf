import type { ContractView } from "@vigie/shared/contract/contract.ts";
import type { Notice } from "@vigie/shared/contract/notice.ts";
import { servicesOn } from "@vigie/shared/contract/terms-version.ts";
import { joinNames } from "@vigie/shared/import/column.ts";
import { contractColumns as columns } from "@vigie/shared/import/contract-columns.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { amountCell, choiceWord, dayCell, importedColumns } from "./imported-columns.ts";

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
        notice: (contract) => lengthOf(termOf(contract)?.notice),
        signedOn: ({ signedOn }) => dayCell(signedOn),
        annualCost: ({ annualCostCents }) => amountCell(annualCostCents),
        account: ({ account }) => account,
        decision: ({ decision }) => decision?.reference,
        note: ({ note }) => note,
      }),
      { heading: "Décider avant le", cell: ({ dates }) => dayCell(dates?.decideByOn) },
      { heading: "Reçu au plus tard le", cell: ({ dates }) => dayCell(dates?.lastReceiptOn) },
      { heading: "Fin qui peut être décidée", cell: ({ dates }) => dayCell(dates?.termEndOn) },
    ],
    contracts,
  );
