import type { Portfolio } from "@vigie/shared/deadline/due-item.ts";
import type { Partition } from "../lib/partition.ts";
import { itemsOf } from "./items-of.ts";
import { actions, cases, contracts, evaluations, risks, services, vendors } from "./register.table.ts";

/** The whole register of a commune, or what belongs to one vendor: one Query (and its further pages). Papers are apart: `readPapers`. */
export const readPortfolio = async (commune: Partition, vendorId = "vnd_"): Promise<Portfolio> => {
  const rows = await commune.rowsByVendor(vendorId);
  return {
    vendors: itemsOf(rows, vendors),
    services: itemsOf(rows, services),
    contracts: itemsOf(rows, contracts),
    evaluations: itemsOf(rows, evaluations),
    actions: itemsOf(rows, actions),
    risks: itemsOf(rows, risks),
    cases: itemsOf(rows, cases),
  };
};
