"use client";

import { useTranslations } from "next-intl";
import type { Refused } from "#lib/api/action-result.ts";

/** Says in two sentences why something about a document failed, and what to do. */
export const useFailure = () => {
  const problems = useTranslations("problems");
  const t = useTranslations("documents.upload");
  return (refused: Refused): string => {
    if ("expired" in refused) return t("expired");
    const { code } = refused.problem;
    return `${problems(`${code}.title`)} ${problems(`${code}.next`)}`;
  };
};
