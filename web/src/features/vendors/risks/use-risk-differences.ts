"use client";

import type { Service } from "@vigie/shared/service/service.ts";
import { useTranslations } from "next-intl";
import type { Owner } from "../owner.ts";
import type { RiskValues } from "./risk-values.ts";

const compared = [
  "title",
  "cause",
  "serviceId",
  "likelihood",
  "impact",
  "measures",
  "reviewOn",
  "ownerId",
  "status",
] as const;

/** Says in words where two versions of a risk differ, field by field. */
export const useRiskDifferences = ({
  owners,
  services,
}: {
  owners: readonly Owner[];
  services: readonly Pick<Service, "id" | "name">[];
}) => {
  const t = useTranslations("risks");
  const labels = {
    title: t("form.title"),
    cause: t("form.cause"),
    serviceId: t("form.service"),
    likelihood: t("form.likelihood"),
    impact: t("form.impact"),
    measures: t("measures"),
    reviewOn: t("form.reviewOn"),
    ownerId: t("form.ownerId"),
    status: t("form.status"),
  };
  const after = (value: string) => (value ? ` (${t("form.after").toLowerCase()}\u00a0: ${value})` : "");
  const say = (field: (typeof compared)[number], values: RiskValues): string => {
    if (field === "measures") return values.measures.map(({ text }) => text).join("\u00a0; ");
    if (field === "serviceId") return services.find(({ id }) => id === values.serviceId)?.name ?? "";
    if (field === "ownerId") return owners.find(({ personId }) => personId === values.ownerId)?.name ?? "";
    if (field === "likelihood") return `${values.likelihood}${after(values.residualLikelihood)}`;
    if (field === "impact") return `${values.impact}${after(values.residualImpact)}`;
    if (field === "status") return t(`form.statusChoice.${values.status === "closed" ? "closed" : "open"}`);
    return values[field].trim();
  };
  return (mine: RiskValues, theirs: RiskValues) =>
    compared
      .map((field) => ({ field: labels[field], mine: say(field, mine), theirs: say(field, theirs) }))
      .filter((row) => row.mine !== row.theirs);
};
