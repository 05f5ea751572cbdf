import type { Portfolio } from "@vigie/shared/deadline/due-item.ts";
import type { Partition } from "../lib/partition.ts";
import { actions, cases, contracts, evaluations, risks, services, vendors } from "./register.table.ts";

/** The whole register of a commune, or what belongs to one vendor: one Query (and its further pages). Papers are apart: `readPapers`. */
export const readPortfolio = async (commune: Partition, vendorId = "vnd_"): Promise<Portfolio> => {
  const rows = await commune.rowsByVendor(vendorId);
  const of = <Item>(kind: { prefix: string; schema: { parse: (item: unknown) => Item } }): Item[] =>
    rows.filter((row) => row.sk.startsWith(kind.prefix)).map((row) => kind.schema.parse(row.item));
  return {
    vendors: of(vendors),
    services: of(services),
    contracts: of(contracts),
    evaluations: of(evaluations),
    actions: of(actions),
    risks: of(risks),
    cases: of(cases),
  };
};
