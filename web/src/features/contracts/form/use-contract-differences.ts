"use client";

import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useFormatter, useTranslations } from "next-intl";
import { isDay } from "#components/form/is-day.ts";
import { type ComparedLine, differingLines } from "./compared-fields.ts";
import type { ContractFormValues } from "./contract-form-values.ts";
import type { FormOptions } from "./form-options.ts";

/** Says in words where two fillings of the form differ, line by line. */
export const useContractDifferences = ({ vendors, services, people }: FormOptions) => {
  const t = useTranslations("contracts");
  const format = useFormatter();
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((item) => item.id === id)?.name ?? "";
  const dayOf = (day: string) => (isDay(day) ? formatShortDay(day) : day);
  const countOf = (count: number | "", unit: "months" | "days") =>
    count === "" ? "" : t(`page.term.${unit}`, { count });

  const sayLine = (line: ComparedLine, values: ContractFormValues): string => {
    switch (line) {
      case "vendor":
        return nameIn(vendors, values.vendorId);
      case "services":
        return format.list(values.serviceIds.map((id) => nameIn(services, id)));
      case "renewal":
        return values.renewal === "" ? "" : t(`renewal.${values.renewal}.name`);
      case "startOn":
      case "endOn":
      case "signedOn":
        return dayOf(values[line]);
      case "initialMonths":
      case "renewalMonths":
        return countOf(values[line], "months");
      case "notice":
        return countOf(values.noticeCount, values.noticeUnit);
      case "exit":
        return t(`exit.${values.exit}`);
      case "annualCost":
        return values.isCostUnknown ? t("form.costUnknown") : values.cost;
      case "owner":
        return values.ownerId === "" ? t("form.ownerNone") : nameIn(people, values.ownerId);
      case "title":
      case "reference":
        return values[line];
    }
  };
  return (mine: ContractFormValues, theirs: ContractFormValues) =>
    differingLines(mine, theirs).map((line) => ({
      field: t(`form.${line}`),
      mine: sayLine(line, mine),
      theirs: sayLine(line, theirs),
    }));
};
