"use client";

import { useTranslations } from "next-intl";
import { criticalities } from "#components/form/criticality-field.tsx";
import type { VendorChoice } from "./service-fields.tsx";
import { type ServiceValues, serviceFields, serviceKinds } from "./service-values.ts";

/** Says in words where two versions of a service differ, field by field. */
export const useServiceDifferences = (vendors: readonly VendorChoice[]) => {
  const t = useTranslations("services");
  const level = useTranslations("vendors.criticality");
  const say = (field: keyof ServiceValues, value: string): string => {
    const kind = serviceKinds.find((each) => each === value);
    const criticality = criticalities.find((each) => each === value);
    if (field === "kind" && kind) return t(`kind.${kind}`);
    if (field === "criticality" && criticality) return level(criticality);
    if (field === "vendorId") return vendors.find(({ id }) => id === value)?.name ?? "";
    return value;
  };
  return (mine: ServiceValues, theirs: ServiceValues) =>
    serviceFields
      .filter((field) => mine[field].trim() !== theirs[field])
      .map((field) => ({
        field: t(`fields.${field}`),
        mine: say(field, mine[field]),
        theirs: say(field, theirs[field]),
      }));
};
