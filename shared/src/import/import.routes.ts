import * as z from "zod";
import { route } from "../http/route.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { ServiceLevel } from "../service-level/service-level.ts";
import { ImportKind } from "./import-columns.ts";
import { PortfolioImport, PortfolioImportAnswer } from "./portfolio-import.ts";

/** A service level with the names by which a file tells it: its contract’s reference, its vendor, its service. */
export const ServiceLevelRow = ServiceLevel.extend({
  contractReference: z.string(),
  vendorName: z.string(),
  serviceName: z.string().optional(),
});
export type ServiceLevelRow = z.infer<typeof ServiceLevelRow>;

export const importRoutes = {
  listServiceLevels: route({
    method: "GET",
    path: "/service-levels",
    summary: "The service levels of all contracts, as a file of them has them.",
    by: registerReaders,
    answer: z.object({ items: z.array(ServiceLevelRow) }),
  }),
  importRows: route({
    method: "POST",
    path: "/imports/{kind}",
    summary:
      "Take a batch of rows of a spreadsheet into the register, or say what would become of each. Repeating it doubles nothing.",
    by: registerKeepers,
    params: z.strictObject({ kind: ImportKind }),
    body: PortfolioImport,
    answer: PortfolioImportAnswer,
    errors: ["import.underway"],
  }),
};
