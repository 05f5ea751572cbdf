"use client";

import type { FieldFault } from "@vigie/shared/errors.ts";
import { useTranslations } from "next-intl";

/** Says why a field was refused. A reason without words of its own is still said, in general ones. */
export const useReasons = () => {
  const t = useTranslations("reasons");
  return ({ reason, params }: Pick<FieldFault, "reason" | "params">): string => {
    // Reasons come over the wire: `has` is what makes sure that this one is a key.
    const key = reason as "tooLong";
    const values = { minimum: 0, maximum: 0, expected: "", ...params };
    return t.has(key) ? t(key, values) : t("invalid");
  };
};
