"use client";

import { useTranslations } from "next-intl";
import { useReasons } from "#lib/api/use-reasons.ts";
import type { Fault } from "./check-rows.ts";
import { importFields } from "./import-fields.ts";

/** Says of a row's fault which field it is, and why. */
export const useFaultWords = () => {
  const t = useTranslations("association.import");
  const sayReason = useReasons();
  return {
    field: ({ field }: Fault): string => t(`fields.${importFields.find((each) => each === field) ?? "row"}`),
    reason: ({ field, reason }: Fault): string => {
      if (reason === "duplicate") return t("reasons.duplicate");
      if (field === "adminEmail" && reason === "required") return t("reasons.noAddress");
      return sayReason({ reason });
    },
  };
};
