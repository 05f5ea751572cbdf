import * as z from "zod";
import { ContractId, PersonId, ServiceId, VendorId } from "../ids.ts";
import { line } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import { ContractDates } from "./contract-dates.ts";
import { Term } from "./term.ts";

/** What a person types of a contract. A contract without a signature day is a draft: it stands in the register and reminds nobody. */
export const ContractDraft = z.strictObject({
  vendorId: VendorId,
  reference: line(40),
  title: line(120),
  serviceIds: z
    .array(ServiceId)
    .max(50)
    .default([])
    .overwrite((ids) => [...new Set(ids)]),
  term: Term,
  signedOn: PlainDate.optional(),
  /** Integer centimes of Swiss francs, a year. */
  annualCostCents: z.number().int().min(0).max(100_000_000_00).optional(),
  /** Who decides on its follow-up is reminded first; else the contract officers. */
  ownerId: PersonId.optional(),
});
export type ContractDraft = z.infer<typeof ContractDraft>;

export const Contract = ContractDraft.extend({
  id: ContractId,
  version: z.number().int(),
  createdAt: z.iso.datetime(),
}).strip();
export type Contract = z.infer<typeof Contract>;

/** A contract with what is derived when it is read: never stored, so never stale. */
export const ContractView = Contract.extend({ vendorName: z.string(), dates: ContractDates });
export type ContractView = z.infer<typeof ContractView>;
