import type { ImportKind } from "./import-columns.ts";
import { type Known, type Ledger, type Making, openLedger, type Put } from "./ledger.ts";
import { planContractRow } from "./plan-contract-row.ts";
import { planServiceLevelRow } from "./plan-service-level-row.ts";
import { planServiceRow } from "./plan-service-row.ts";
import { planVendorRow } from "./plan-vendor-row.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { type RowPlan, refuse } from "./row-plan.ts";

const planRow: Record<ImportKind, (row: PortfolioRow, ledger: Ledger, making: Making) => RowPlan> = {
  vendors: planVendorRow,
  services: planServiceRow,
  contracts: planContractRow,
  serviceLevels: planServiceLevelRow,
};

// The column by which a row is told apart, where two rows of a file turn out to mean the same thing.
const keyField: Record<ImportKind, string> = {
  vendors: "name",
  services: "name",
  contracts: "title",
  serviceLevels: "metric",
};

/**
 * What would become of each row of a batch, in order, against the register as it is known: what is written, and what must stand with it. Of two
 * rows that mean the same thing the first is taken, and the second refused: nobody could say which is right.
 */
export const planImport = (
  kind: ImportKind,
  rows: readonly PortfolioRow[],
  known: Known,
  making: Making,
): RowPlan[] => {
  const ledger = openLedger(known);
  const taken = new Set<string>();
  return rows.map((row) => {
    const plan = planRow[kind](row, ledger, making);
    const { id, outcome } = plan.result;
    if (outcome === "refused" || id === undefined) return plan;
    if (taken.has(id))
      return refuse(
        row.row,
        [{ field: row.cells.reference ? "reference" : keyField[kind], reason: "import.sameRow" }],
        plan.result.name,
      );
    taken.add(id);
    return plan;
  });
};

/** The id of what a put writes. */
export const putId = ({ after }: Put): string => after.id;
