import type { TermsVersion } from "@vigie/shared/contract/terms-version.ts";
import { useTranslations } from "next-intl";
import { TermsComparison } from "../term/terms-comparison.tsx";
import type { AmendmentValues } from "./amendment-values.ts";
import { readChanges } from "./read-amendment.ts";

type AmendedTermsProps = {
  values: AmendmentValues;
  before: TermsVersion;
  serviceNames: Readonly<Record<string, string>>;
};

/** How the terms with the amendment being typed differ from those that rule: seen before anything is saved. */
export const AmendedTerms = ({ values, before, serviceNames }: AmendedTermsProps) => {
  const t = useTranslations("contracts.amendment");
  const { term, annualCostCents, serviceIds } = readChanges(values);
  const after = {
    ...before,
    ...(term && { term }),
    ...(annualCostCents !== undefined && { annualCostCents }),
    ...(serviceIds && { serviceIds }),
  };
  return (
    <TermsComparison
      before={before}
      after={after}
      names={{ before: t("before"), after: t("after") }}
      serviceNames={serviceNames}
    />
  );
};
