import type { UseFormReturnType } from "@mantine/form";
import { ExitRule } from "@vigie/shared/contract/exit-days.ts";
import { Renewal } from "@vigie/shared/contract/term.ts";
import * as z from "zod";

const Count = z.union([z.number(), z.literal("")]);

/** A term model as it is typed. « Je ne sais pas encore » is an answer of its own: a choice of renewal, or a box beside a field. */
export const TermValues = z.object({
  renewal: z.union([Renewal, z.enum(["", "unknown"])]),
  startOn: z.string(),
  isStartUnknown: z.boolean(),
  initialMonths: Count,
  endOn: z.string(),
  isLengthUnknown: z.boolean(),
  renewalMonths: Count,
  isStepUnknown: z.boolean(),
  noticeCount: Count,
  noticeUnit: z.enum(["months", "days"]),
  isNoticeUnknown: z.boolean(),
  exit: ExitRule,
});
export type TermValues = z.infer<typeof TermValues>;

/** What the fields of a term need of the form they stand in: a contract's or an amendment's. */
export type TermForm = Pick<UseFormReturnType<TermValues>, "values" | "getInputProps" | "setFieldValue">;

/** A term nobody has typed anything of yet. */
export const emptyTerm: TermValues = {
  renewal: "",
  startOn: "",
  isStartUnknown: false,
  initialMonths: "",
  endOn: "",
  isLengthUnknown: false,
  renewalMonths: "",
  isStepUnknown: false,
  noticeCount: "",
  noticeUnit: "months",
  isNoticeUnknown: false,
  exit: "monthEnd",
};
