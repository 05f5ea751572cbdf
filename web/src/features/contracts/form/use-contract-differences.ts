"use client";

import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useFormatter, useTranslations } from "next-intl";
import { isDay } from "#components/form/is-day.ts";
import { type ComparedLine, differingLines } from "./compared-fields.ts";
import type { ContractFormValues } from "./contract-form-values.ts";
import type { FormOptions } from "./form-options.ts";

type Sayings = Record<ComparedLine, (values: ContractFormValues) => string>;

/** Says in words where two fillings of the form differ, line by line. */
export const useContractDifferences = ({ vendors, services, people, frameworks }: FormOptions) => {
  const t = useTranslations("contracts");
  const format = useFormatter();
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((item) => item.id === id)?.name ?? "";
  const dayOf = (day: string) => (isDay(day) ? formatShortDay(day) : day);
  const months = (count: number | "") => (count === "" ? "" : t("term.months", { count }));
  const unlessUnknown = (isUnknown: boolean, said: string) => (isUnknown ? t("form.unknown") : said);
  const together = (...parts: string[]) => parts.filter(Boolean).join(", ");

  const sayings: Sayings = {
    vendor: ({ vendorId }) => nameIn(vendors, vendorId),
    services: ({ serviceIds }) => format.list(serviceIds.map((id) => nameIn(services, id))),
    title: ({ title }) => title,
    reference: ({ reference }) => reference,
    framework: ({ isFramework, frameworkId }) =>
      isFramework ? t("form.isFramework") : nameIn(frameworks, frameworkId),
    renewal: ({ renewal }) => (renewal === "" ? "" : t(`renewal.${renewal}.name`)),
    startOn: ({ startOn, isStartUnknown }) => unlessUnknown(isStartUnknown, dayOf(startOn)),
    initialMonths: ({ initialMonths, isLengthUnknown }) => unlessUnknown(isLengthUnknown, months(initialMonths)),
    endOn: ({ endOn, isLengthUnknown }) => unlessUnknown(isLengthUnknown, dayOf(endOn)),
    renewalMonths: ({ renewalMonths, isStepUnknown }) => unlessUnknown(isStepUnknown, months(renewalMonths)),
    notice: ({ noticeCount, noticeUnit, isNoticeUnknown }) =>
      unlessUnknown(isNoticeUnknown, noticeCount === "" ? "" : t(`term.${noticeUnit}`, { count: noticeCount })),
    exit: ({ exit }) => t(`exit.${exit}`),
    annualCost: ({ costs, isCostUnknown }) =>
      unlessUnknown(
        isCostUnknown,
        costs
          .map(({ fromOn, amount }) => (fromOn === "" ? amount : t("form.costs.from", { amount, day: dayOf(fromOn) })))
          .join("; "),
      ),
    indexation: ({ indexation, indexationPercent, indexationMonths, indexationNote }) =>
      indexation === ""
        ? ""
        : together(
            t(`costs.index.${indexation}`),
            indexationPercent && t("form.costs.percent", { percent: indexationPercent }),
            months(indexationMonths),
            indexationNote,
          ),
    account: ({ account }) => account,
    owner: ({ ownerId }) => (ownerId === "" ? t("form.ownerNone") : nameIn(people, ownerId)),
    thresholds: ({ hasOwnThresholds, thresholds }) => (hasOwnThresholds ? thresholds : t("form.thresholds.usual")),
    signedOn: ({ signedOn }) => dayOf(signedOn),
    signatoryCommune: ({ signatoryCommune }) => signatoryCommune,
    signatoryVendor: ({ signatoryVendor }) => signatoryVendor,
    decision: ({ decisionOn, decisionReference }) => together(decisionReference, dayOf(decisionOn)),
    note: ({ note }) => note,
  };
  return (mine: ContractFormValues, theirs: ContractFormValues) =>
    differingLines(mine, theirs).map((line) => ({
      field: t(`form.compared.${line}`),
      mine: sayings[line](mine),
      theirs: sayings[line](theirs),
    }));
};
