"use client";

import { useTranslations } from "next-intl";
import { criticalities } from "#components/form/criticality-field.tsx";
import type { Owner } from "./owner.ts";
import { type VendorValues, vendorFields } from "./vendor-values.ts";

const statuses = ["prospect", "active", "exiting", "ended"] as const;

/** Says in words where two versions of a vendor differ, field by field. */
export const useVendorDifferences = (owners: readonly Owner[]) => {
  const t = useTranslations("vendors");
  const say = (field: keyof VendorValues, value: string): string => {
    const level = criticalities.find((each) => each === value);
    const status = statuses.find((each) => each === value);
    if (field === "criticality" && level) return t(`criticality.${level}`);
    if (field === "status" && status) return t(`status.${status}`);
    if (field === "ownerId") return owners.find(({ personId }) => personId === value)?.name ?? "";
    return value;
  };
  return (mine: VendorValues, theirs: VendorValues) =>
    vendorFields
      .filter((field) => mine[field].trim() !== theirs[field])
      .map((field) => ({
        field: t(`fields.${field}`),
        mine: say(field, mine[field]),
        theirs: say(field, theirs[field]),
      }));
};
