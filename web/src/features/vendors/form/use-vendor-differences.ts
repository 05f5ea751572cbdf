"use client";

import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { criticalities } from "#components/form/criticality-field.tsx";
import { isDay } from "#components/form/is-day.ts";
import type { Owner } from "../owner.ts";
import { channels, kinds, languages, statuses } from "./vendor-choices.ts";
import type { VendorValues } from "./vendor-values.ts";

/** The order in which the form asks, and in which two versions are compared. */
const compared = [
  "name",
  "criticality",
  "status",
  "kind",
  "uid",
  "contacts",
  "phone",
  "email",
  "website",
  "street",
  "postCode",
  "town",
  "country",
  "language",
  "ownerId",
  "everyMonths",
  "channel",
  "marks",
  "note",
] as const satisfies (keyof VendorValues)[];

const oneOf = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((each) => each === value);

/** Says in words where two versions of a vendor differ, field by field. */
export const useVendorDifferences = (owners: readonly Owner[]) => {
  const t = useTranslations("vendors");
  const sayText = (field: keyof VendorValues, value: string): string => {
    const level = field === "criticality" && oneOf(criticalities, value);
    if (level) return t(`criticality.${level}`);
    const status = field === "status" && oneOf(statuses, value);
    if (status) return t(`status.${status}`);
    const kind = field === "kind" && oneOf(kinds, value);
    if (kind) return t(`kind.${kind}`);
    const channel = field === "channel" && oneOf(channels, value);
    if (channel) return t(`channel.${channel}`);
    const language = field === "language" && oneOf(languages, value);
    if (language) return t(`language.${language}`);
    if (field === "ownerId") return owners.find(({ personId }) => personId === value)?.name ?? "";
    return value;
  };
  const say = (field: (typeof compared)[number], values: VendorValues): string => {
    if (field === "contacts")
      return values.contacts
        .map(({ name, function: role, phone, email, hours }) =>
          [name, role, phone, email, hours].filter(Boolean).join(", "),
        )
        .join("\u00a0; ");
    if (field === "marks")
      return values.marks
        .map(({ mark, label, validUntilOn }) =>
          [label || mark, isDay(validUntilOn) ? formatShortDay(validUntilOn) : validUntilOn].filter(Boolean).join(", "),
        )
        .join("\u00a0; ");
    return sayText(field, values[field].trim());
  };
  return (mine: VendorValues, theirs: VendorValues) =>
    compared
      .map((field) => ({ field: t(`fields.${field}`), mine: say(field, mine), theirs: say(field, theirs) }))
      .filter((row) => row.mine !== row.theirs);
};
