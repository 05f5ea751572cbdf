import type { ContractView } from "../../contract/contract.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { amountCell, dayCell } from "./imported-columns.ts";

type Row = Pick<ContractView, "vendorName" | "reference" | "title" | "account" | "costs">;

/** What each contract costs a year and since when, as a file has it. */
export const costTable = (contracts: readonly Row[]): ExportTable =>
  tableOf(
    "Coûts",
    [
      { heading: "Prestataire", cell: ({ vendorName }) => vendorName },
      { heading: "Référence", cell: ({ reference }) => reference },
      { heading: "Contrat", cell: ({ title }) => title },
      { heading: "Compte budgétaire", cell: ({ account }) => account },
      { heading: "Dès le", cell: ({ fromOn }) => dayCell(fromOn) },
      { heading: "Coût annuel (CHF)", cell: ({ annualCostCents }) => amountCell(annualCostCents) },
    ],
    contracts.flatMap((contract) => contract.costs.map((cost) => ({ ...contract, ...cost }))),
  );
