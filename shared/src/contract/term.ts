import * as z from "zod";
import { addDays, addMonths, isInRange, PlainDate } from "../time/plain-date.ts";
import { wholeNumber } from "../time/whole-number.ts";
import { ExitRule } from "./exit-days.ts";
import { Notice } from "./notice.ts";

/** What happens at the end of a term if nobody acts: renewed, ended unless renewed, ended, or there is no end. */
export const Renewal = z.enum(["tacit", "express", "none", "openEnded"], { error: "term.renewal.unknown" });
export type Renewal = z.infer<typeof Renewal>;

/** The fields one by one; whether they go together is checked by `refuseUnsound`. */
export const TermFields = z.strictObject(
  {
    startOn: PlainDate,
    renewal: Renewal,
    /** Length of the first term; on an open-ended contract, its minimum duration. */
    initialMonths: wholeNumber(1, 600, "term.initialMonths.range").optional(),
    /** Last day of the first term where the contract writes it out: it wins over `initialMonths`. */
    endOn: PlainDate.optional(),
    renewalMonths: wholeNumber(1, 600, "term.renewalMonths.range").optional(),
    notice: Notice,
    /** On an open-ended contract, the days on which it may end: the end of a month unless said otherwise. */
    exit: ExitRule.optional(),
  },
  { error: (issue) => (issue.code === "unrecognized_keys" ? "term.unknownField" : "term.missing") },
);
export type TermFields = z.infer<typeof TermFields>;

type Refusal = { at: keyof TermFields; key: string; when: (term: TermFields) => boolean };

// A length or a day the clock would not use is refused rather than ignored: whoever typed it expects it to count.
const refusals: readonly Refusal[] = [
  {
    at: "endOn",
    key: "term.end.missing",
    when: (term) => term.renewal !== "openEnded" && term.endOn === undefined && term.initialMonths === undefined,
  },
  {
    at: "endOn",
    key: "term.end.beforeStart",
    when: (term) => term.endOn !== undefined && term.endOn < term.startOn,
  },
  {
    at: "endOn",
    key: "term.openEnded.hasEnd",
    when: (term) => term.renewal === "openEnded" && term.endOn !== undefined,
  },
  {
    at: "initialMonths",
    key: "term.end.outOfRange",
    when: (term) =>
      term.initialMonths !== undefined && !isInRange(addDays(addMonths(term.startOn, term.initialMonths), -1)),
  },
  {
    at: "renewalMonths",
    key: "term.renewalMonths.required",
    when: (term) => term.renewal === "tacit" && term.renewalMonths === undefined,
  },
  {
    at: "renewalMonths",
    // An express renewal may name the length it would have; the clock does not count on it.
    key: "term.renewalMonths.noRenewal",
    when: (term) => (term.renewal === "none" || term.renewal === "openEnded") && term.renewalMonths !== undefined,
  },
  {
    at: "exit",
    key: "term.exit.onlyOpenEnded",
    when: (term) => term.renewal !== "openEnded" && term.exit !== undefined,
  },
];

const checkTogether = (term: TermFields, context: z.RefinementCtx<TermFields>): void => {
  for (const { at, key, when } of refusals) {
    if (when(term)) context.addIssue({ code: "custom", path: [at], message: key });
  }
};

/** Arguments of `superRefine`, for every schema that holds a term's fields. The rules compare and add: they only see sound fields. */
export const refuseUnsound = [
  checkTogether,
  { when: ({ issues }: { issues: unknown[] }) => issues.length === 0 },
] as const;

/** How long a contract runs and how it ends. Refusals carry the field's path and a message key, never a sentence. */
export const Term = TermFields.superRefine(...refuseUnsound);
export type Term = z.infer<typeof Term>;
