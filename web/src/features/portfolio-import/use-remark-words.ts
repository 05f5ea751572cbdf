"use client";

import { useTranslations } from "next-intl";
import { useReasons } from "#lib/api/use-reasons.ts";

/** Says why a cell was refused, or what was assumed of it: in words of the import where it has some, else in those of any form. */
export const useRemarkWords = () => {
  const t = useTranslations("portfolioImport.remarks");
  const sayReason = useReasons();
  return (reason: string): string => {
    // Reasons come over the wire: `has` is what makes sure that this one is a key.
    const key = reason as "required";
    // A reason may be the first word of others: « date » and « date.monthOnly ».
    return t.has(key) && typeof t.raw(key) === "string" ? t(key) : sayReason({ reason });
  };
};
