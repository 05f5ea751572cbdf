import * as z from "zod";
import type { Columns } from "./column.ts";
import { contractColumns } from "./contract-columns.ts";
import { serviceColumns } from "./service-columns.ts";
import { serviceLevelColumns } from "./service-level-columns.ts";
import { vendorColumns } from "./vendor-columns.ts";

export const ImportKind = z.enum(["vendors", "services", "contracts", "serviceLevels"]);
export type ImportKind = z.infer<typeof ImportKind>;

/** The columns of each kind of file: what the templates hold, what is recognised, what is exported. */
export const importColumns: Readonly<Record<ImportKind, Columns>> = {
  vendors: vendorColumns,
  services: serviceColumns,
  contracts: contractColumns,
  serviceLevels: serviceLevelColumns,
};

/** The columns without which nothing of a file can be taken; one of several is enough where they stand together. */
export const neededColumns: Readonly<Record<ImportKind, readonly (readonly string[])[]>> = {
  vendors: [["name"]],
  services: [["vendor", "vendorUid"], ["name"]],
  contracts: [["vendor", "vendorUid"]],
  serviceLevels: [["contract"], ["metric"], ["target"]],
};
