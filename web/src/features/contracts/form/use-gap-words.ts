"use client";

import { useTranslations } from "next-intl";
import { useReasons } from "#lib/api/use-reasons.ts";
import type { Gap } from "./read-draft.ts";

/** Says why a field cannot be sent yet. */
export const useGapWords = () => {
  const t = useTranslations("contracts.form");
  const say = useReasons();
  return (gap: Gap): string => {
    if (gap === "costMissing") return t("costMissing");
    return gap === "costUnread" ? t("annualCostUnread") : say({ reason: gap });
  };
};
