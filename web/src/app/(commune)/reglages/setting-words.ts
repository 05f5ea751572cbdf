import type { CommuneSettings } from "@vigie/shared/commune/commune.ts";
import type { useTranslations } from "next-intl";

type Translate = ReturnType<typeof useTranslations<"settings">>;

/** The settings, in the order of the page. */
export const settingNames = [
  "postalBufferDays",
  "executiveLeadDays",
  "decisionThresholds",
  "evaluationThresholds",
] as const satisfies (keyof CommuneSettings)[];
export type SettingName = (typeof settingNames)[number];

/** A setting's value in words: « 7 jours », « 30 jours avant, 7 jours avant, le jour même ». */
export const saySetting = (value: unknown, t: Translate): string => {
  if (Array.isArray(value)) return value.map((days) => t("daysBefore", { count: Number(days) })).join(", ");
  return t("daysValue", { count: Number(value) });
};
