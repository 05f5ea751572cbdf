"use client";

import { sayHours } from "@vigie/shared/words/hours-words.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import { criticalities } from "#components/form/criticality-field.tsx";
import { hoursOf } from "./form/hours-values.ts";
import type { VendorChoice } from "./service-fields.tsx";
import { type ServiceValues, serviceFields, serviceKinds } from "./service-values.ts";

/** Says in words where two versions of a service differ, field by field. */
export const useServiceDifferences = (vendors: readonly VendorChoice[]) => {
  const t = useTranslations("services");
  const level = useTranslations("vendors.criticality");
  const locale = useLocale();
  const say = (field: keyof ServiceValues, values: ServiceValues): string => {
    if (field === "tasks") return values.tasks.filter((task) => task.trim() !== "").join(", ");
    if (field === "hours") {
      const hours = hoursOf(values.hours);
      return hours ? sayHours(hours, locale, sharedWords[locale]) : t("fields.hoursUnknown");
    }
    const value = values[field].trim();
    const kind = serviceKinds.find((each) => each === value);
    const criticality = criticalities.find((each) => each === value);
    if (field === "kind" && kind) return t(`kind.${kind}`);
    if (field === "criticality" && criticality) return level(criticality);
    if (field === "vendorId") return vendors.find(({ id }) => id === value)?.name ?? "";
    return value;
  };
  return (mine: ServiceValues, theirs: ServiceValues) =>
    serviceFields
      .map((field) => ({ field: t(`fields.${field}`), mine: say(field, mine), theirs: say(field, theirs) }))
      .filter((difference) => difference.mine !== difference.theirs);
};
