import { ExitRule } from "@vigie/shared/contract/exit-days.ts";
import { Renewal } from "@vigie/shared/contract/term.ts";
import * as z from "zod";

const Count = z.union([z.number(), z.literal("")]);

/** The form as it is typed: nothing chosen is an empty text. Also the shape in which a browser keeps an unfinished one. */
export const ContractFormValues = z.object({
  vendorId: z.string(),
  serviceIds: z.array(z.string()),
  title: z.string(),
  reference: z.string(),
  renewal: z.union([Renewal, z.literal("")]),
  startOn: z.string(),
  initialMonths: Count,
  endOn: z.string(),
  renewalMonths: Count,
  noticeCount: Count,
  noticeUnit: z.enum(["months", "days"]),
  exit: ExitRule,
  cost: z.string(),
  isCostUnknown: z.boolean(),
  ownerId: z.string(),
  signedOn: z.string(),
});
export type ContractFormValues = z.infer<typeof ContractFormValues>;
export type ContractField = keyof ContractFormValues;
