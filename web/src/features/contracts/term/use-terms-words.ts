import type { TermsField } from "@vigie/shared/contract/compare-terms.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import type { TermsVersion } from "@vigie/shared/contract/terms-version.ts";
import { formatAmount, formatShortDay } from "@vigie/shared/words/format.ts";
import { useFormatter, useTranslations } from "next-intl";

type SidesOf = Record<TermsField, (version: TermsVersion) => string | undefined>;

/** Says `value`, where there is one. */
const unlessMissing = <Value>(value: Value | undefined, say: (value: Value) => string): string | undefined =>
  value === undefined ? undefined : say(value);

/** Says the parts of a term model, and each part of a version of the terms. `serviceNames` gives the names of services by id. */
export const useTermsWords = (serviceNames: Readonly<Record<string, string>>) => {
  const t = useTranslations("contracts");
  const format = useFormatter();
  const sayMonths = (count: number) => t("term.months", { count });
  const sayNotice = (notice: Term["notice"]) => {
    if ("days" in notice) return t("term.days", { count: notice.days });
    return notice.months === 0 ? t("term.days", { count: 0 }) : sayMonths(notice.months);
  };
  const sayServices = (ids: readonly string[]) =>
    ids.length === 0 ? t("term.noService") : format.list(ids.map((id) => serviceNames[id] ?? t("term.serviceGone")));

  const sides: SidesOf = {
    renewal: ({ term }) => unlessMissing(term?.renewal, (renewal) => t(`renewal.${renewal}.name`)),
    startOn: ({ term }) => unlessMissing(term?.startOn, formatShortDay),
    initialMonths: ({ term }) => unlessMissing(term?.initialMonths, sayMonths),
    endOn: ({ term }) => unlessMissing(term?.endOn, formatShortDay),
    renewalMonths: ({ term }) => unlessMissing(term?.renewalMonths, sayMonths),
    notice: ({ term }) => unlessMissing(term?.notice, sayNotice),
    exit: ({ term }) => unlessMissing(term?.exit, (exit) => t(`exit.${exit}`)),
    annualCostCents: ({ annualCostCents }) => unlessMissing(annualCostCents, formatAmount),
    serviceIds: ({ serviceIds }) => sayServices(serviceIds),
  };
  /** A part of a version in words; undefined where the version says nothing of it. */
  const sayField = (field: TermsField, version: TermsVersion) => sides[field](version);
  return { sayMonths, sayNotice, sayField };
};
