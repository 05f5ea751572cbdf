"use client";

import { useTranslations } from "next-intl";
import { useReasons } from "#lib/api/use-reasons.ts";
import type { Gap } from "./read-draft.ts";

/** Says why a field cannot be sent yet. */
export const useGapWords = () => {
  const t = useTranslations("contracts.form.gaps");
  const say = useReasons();
  return (gap: Gap): string => {
    switch (gap) {
      case "costMissing":
      case "costUnread":
      case "percentUnread":
      case "thresholdsUnread":
        return t(gap);
      default:
        return say({ reason: gap });
    }
  };
};
