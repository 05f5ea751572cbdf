import type { TermsVersion } from "./terms-version.ts";

/** What two versions of the terms can differ in, in the order they are shown. */
const termsFields = [
  "renewal",
  "startOn",
  "initialMonths",
  "endOn",
  "renewalMonths",
  "notice",
  "exit",
  "annualCostCents",
  "serviceIds",
] as const;
export type TermsField = (typeof termsFields)[number];

type Flat = NonNullable<TermsVersion["term"]> & Pick<TermsVersion, "annualCostCents" | "serviceIds">;
/** One field that changed; a side without value had none. */
export type TermsDifference = {
  field: TermsField;
  before?: Flat[TermsField] | undefined;
  after?: Flat[TermsField] | undefined;
};

const flat = ({ term, annualCostCents, serviceIds }: TermsVersion): Partial<Flat> => ({
  ...term,
  ...(annualCostCents !== undefined && { annualCostCents }),
  serviceIds: [...serviceIds].sort(),
});

/** What changed from one version of the terms to another, field by field; the order of services means nothing. */
export const compareTerms = (a: TermsVersion, b: TermsVersion): TermsDifference[] => {
  const [before, after] = [flat(a), flat(b)];
  return termsFields.flatMap((field) =>
    JSON.stringify(before[field]) === JSON.stringify(after[field])
      ? []
      : [{ field, before: before[field], after: after[field] }],
  );
};
