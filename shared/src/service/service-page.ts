import * as z from "zod";
import { ContractView } from "../contract/contract.ts";
import { ServiceLevel } from "../service-level/service-level.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Vendor } from "../vendor/vendor.ts";
import { CoverageGap, CoverageRow } from "./coverage-shapes.ts";
import { Service } from "./service.ts";

/** A service in the list: who delivers it, what covers it on the day asked for, and what becomes of that cover. */
export const ServiceRow = Service.extend({
  vendorName: z.string(),
  isCovered: z.boolean(),
  coveredBy: z.array(ContractView.pick({ id: true, reference: true, title: true })),
  /** The gap of that day, or else the next one within two years. */
  gap: CoverageGap.optional(),
});
export type ServiceRow = z.infer<typeof ServiceRow>;

/** A service's page: who delivers it, under which contracts, and how its cover goes on. */
export const ServicePage = z.object({
  today: PlainDate,
  service: Service,
  vendor: Vendor,
  contracts: z.array(ContractView),
  fromOn: PlainDate,
  toOn: PlainDate,
  coverage: CoverageRow,
  serviceLevels: z.array(ServiceLevel),
});
export type ServicePage = z.infer<typeof ServicePage>;
