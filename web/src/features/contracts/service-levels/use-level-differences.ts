"use client";

import { LevelClock, LevelPeriod, LevelUnit } from "@vigie/shared/service-level/service-level.ts";
import { useTranslations } from "next-intl";
import type { LevelChoices } from "./level-choices.ts";
import { type LevelValues, levelFields } from "./level-values.ts";

/** Says in words where two versions of a service level differ, field by field. */
export const useLevelDifferences = ({ services, documents }: LevelChoices) => {
  const t = useTranslations("serviceLevels");
  const metric = useTranslations("levels.metric");
  const of = <Key extends string>(keys: readonly Key[], name: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, name(key)]));
  const names: Partial<Record<keyof LevelValues, Readonly<Record<string, string>>>> = {
    unit: of(LevelUnit.options, (key) => t(`option.unit.${key}`)),
    clock: of(LevelClock.options, (key) => t(`option.clock.${key}`)),
    period: of(LevelPeriod.options, (key) => t(`option.period.${key}`)),
    priority: of(["1", "2", "3", "4"] as const, (key) => t(`option.priority.${key}`)),
  };
  const say = (field: keyof LevelValues, values: LevelValues): string => {
    const value = values[field];
    if (field === "metric") return metric(values.metric);
    if (field === "serviceId") return services.find(({ id }) => id === value)?.name ?? t("wholeContract");
    if (field === "documentId") return documents.find(({ id }) => id === value)?.name ?? "";
    // Only choices have words of their own; the rest is what was typed.
    return names[field]?.[value] ?? value.trim();
  };
  return (mine: LevelValues, theirs: LevelValues) =>
    levelFields
      .map((field) => ({ field: t(`fields.${field}`), mine: say(field, mine), theirs: say(field, theirs) }))
      .filter((difference) => difference.mine !== difference.theirs);
};
